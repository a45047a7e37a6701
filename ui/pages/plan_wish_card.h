// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/design/card.h"
#include "viewmodels/plan_page.h"

namespace jindan::ui {

class MoneyField;
class Slider;
class TextLabel;

/// Money and time for a plan: a slider for each, and a field for an exact amount.
class PlanWishCard : public Card {
  Q_OBJECT

 public:
  PlanWishCard(const Appearance& look, viewmodels::PlanPage& page, QWidget* parent = nullptr);

  [[nodiscard]] Slider& budgetSlider() { return *budget_; }
  [[nodiscard]] Slider& monthsSlider() { return *months_; }
  [[nodiscard]] MoneyField& budgetField() { return *amount_; }
  /// Shows the page's wish.
  void showWish();
  /// The same width whatever is told in it.
  [[nodiscard]] QSize sizeHint() const override;

 protected:
  void changeEvent(QEvent* event) override;

 private:
  [[nodiscard]] TextLabel* addText(bool isValue);
  void connectInputs();
  void retranslate();

  viewmodels::PlanPage& page_;
  TextLabel* title_ = nullptr;
  TextLabel* budgetLabel_ = nullptr;
  TextLabel* budgetValue_ = nullptr;
  Slider* budget_ = nullptr;
  MoneyField* amount_ = nullptr;
  TextLabel* monthsLabel_ = nullptr;
  TextLabel* monthsValue_ = nullptr;
  Slider* months_ = nullptr;
  TextLabel* note_ = nullptr;
};

}  // namespace jindan::ui
