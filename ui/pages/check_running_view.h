// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "ui/design/appearance.h"
#include "viewmodels/file_check_page.h"

namespace jindan::ui {

class Button;
class ProgressLine;
class ScrollPage;
class TextLabel;

/// A check that is under way: how much has been read, how fast, how long it will take, and the way to stop it.
class CheckRunningView : public QWidget {
  Q_OBJECT

 public:
  CheckRunningView(const Appearance& look, viewmodels::FileCheckPage& page, QWidget* parent = nullptr);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();
  void showProgress();

  viewmodels::FileCheckPage& page_;
  ScrollPage* scroll_;
  TextLabel* read_;
  TextLabel* rest_;
  ProgressLine* line_;
  Button* cancel_;
};

}  // namespace jindan::ui
