// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>
#include <array>
#include <functional>

#include "ui/design/appearance.h"
#include "viewmodels/file_check_page.h"

namespace jindan::ui {

class Button;
class CheckTab;
class ScrollPage;
class TabBar;

/// What a check found: the verdict as title, then one tab a matter.
class CheckResultView : public QWidget {
  Q_OBJECT

 public:
  using AskPath = std::function<QString(QWidget*, const QString& suggestion)>;

  CheckResultView(const Appearance& look, viewmodels::FileCheckPage& page, AskPath askPath, QWidget* parent = nullptr);
  void showTab(int index);

 Q_SIGNALS:
  void questionAsked(Index question);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void show();
  void retranslate();

  viewmodels::FileCheckPage& page_;
  ScrollPage* scroll_;
  TabBar* tabs_;
  Button* others_;
  std::array<CheckTab*, 6> contents_{};
  Uuid shown_;  ///< the check that is shown; another one begins with the first tab
};

}  // namespace jindan::ui
