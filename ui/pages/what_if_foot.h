// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "ui/design/appearance.h"
#include "viewmodels/what_if_page.h"

namespace jindan::ui {

class Banner;
class Button;
class ReflowRow;
class TextLabel;

/// The strip below the what-if, always in sight while its questions scroll: what is assumed and what it comes to, and
/// what can be done with it.
class WhatIfFoot : public QWidget {
  Q_OBJECT

 public:
  WhatIfFoot(const Appearance& look, viewmodels::WhatIfPage& page, QWidget* parent = nullptr);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void connectButtons();
  void retranslate();
  void refresh();
  void showNotice();

  const Appearance& look_;
  viewmodels::WhatIfPage& page_;
  Banner* notice_;
  TextLabel* state_;
  Button* take_;
  Button* reset_;
  Button* keep_;
  bool isTinted_ = false;
};

}  // namespace jindan::ui
