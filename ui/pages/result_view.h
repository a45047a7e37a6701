// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>
#include <array>

#include "ui/design/appearance.h"
#include "viewmodels/what_if_page.h"

namespace jindan::ui {

class Banner;
class Button;
class ResultTab;
class ScrollPage;
class TabBar;
class WhatIfFoot;
class WhatIfTab;

/// The result: the finding as title, then what the owner needs at a glance, then the tabs that defend it, and last one
/// that shows what other answers would change. Title and the other tabs always show the result as it is.
class ResultView : public QWidget {
  Q_OBJECT

 public:
  ResultView(const Appearance& look, viewmodels::ResultPage& page, QWidget* parent = nullptr);
  void showTab(int index);
  [[nodiscard]] WhatIfTab& whatIfTab() const { return *whatIfTab_; }

 Q_SIGNALS:
  /// The question that holds the company back should be shown.
  void questionAsked(Index question);
  void reportAsked();
  void planAsked();
  void moneyAsked();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();
  void show();

  viewmodels::ResultPage& page_;
  viewmodels::WhatIfPage whatIf_;
  ScrollPage* scroll_;
  TabBar* tabs_;
  Button* plan_;
  Button* money_;
  Button* report_;
  std::array<ResultTab*, 4> contents_{};
  WhatIfTab* whatIfTab_;
  WhatIfFoot* whatIfFoot_;
};

}  // namespace jindan::ui
