// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>
#include <array>

#include "ui/design/appearance.h"
#include "viewmodels/result_page.h"

namespace jindan::ui {

class Banner;
class Button;
class ResultTab;
class ScrollPage;
class TabBar;

/// The result: the finding as title, then what the owner needs at a glance, then the tabs that defend it.
class ResultView : public QWidget {
  Q_OBJECT

 public:
  ResultView(const Appearance& look, viewmodels::ResultPage& page, QWidget* parent = nullptr);
  void showTab(int index);

 Q_SIGNALS:
  /// The question that holds the company back should be shown.
  void questionAsked(Index question);
  void reportAsked();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();
  void show();

  viewmodels::ResultPage& page_;
  ScrollPage* scroll_;
  TabBar* tabs_;
  Button* report_;
  std::array<ResultTab*, 4> contents_{};
};

}  // namespace jindan::ui
