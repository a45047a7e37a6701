// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>
#include <array>
#include <vector>

#include "ui/design/appearance.h"
#include "viewmodels/money_page.h"

class QVBoxLayout;

namespace jindan::ui {

class Banner;
class Button;
class Card;
class MoneyInput;
class MoneyTab;
class ReflowRow;
class ScrollPage;
class TabBar;
class TextLabel;

/// The money over ten years: what is entered beside the picture, what-ifs, the years, the ways to get people.
class MoneyView : public QWidget {
  Q_OBJECT

 public:
  MoneyView(const Appearance& look, viewmodels::MoneyPage& page, QWidget* parent = nullptr);

  void showTab(int index);
  [[nodiscard]] MoneyInput* input(viewmodels::MoneyGroup group) const;
  [[nodiscard]] Button* undoButton() const { return undo_; }

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void makeBanners();
  void makeTabs();
  void makeInputs();
  void connectPage();
  [[nodiscard]] MoneyInput* addInput(viewmodels::MoneyGroup group, QWidget* parent);
  void goToMissing();
  void wordsAnew();
  void showInputs(bool all);
  void showOutcome();
  void showWrong();
  void showError();
  void fitWidths();
  void retranslate();

  const Appearance& look_;
  viewmodels::MoneyPage& page_;
  ScrollPage* scroll_;
  TabBar* tabs_;
  Button* undo_;
  Banner* error_ = nullptr;
  Banner* wrong_ = nullptr;
  Banner* caution_ = nullptr;
  QWidget* glance_ = nullptr;
  Card* mainCard_ = nullptr;
  TextLabel* mainTitle_ = nullptr;
  TextLabel* moreTitle_ = nullptr;
  std::vector<MoneyInput*> inputs_;
  std::array<MoneyTab*, 4> contents_{};
  QString shownVisit_;
};

}  // namespace jindan::ui
