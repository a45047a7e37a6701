// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>
#include <array>

#include "ui/design/appearance.h"
#include "viewmodels/plan_page.h"

namespace jindan::ui {

class Button;
class Card;
class ReflowRow;
class TextLabel;

/// Other plans side by side, each a card to take it over.
class PlanWays : public QWidget {
  Q_OBJECT

 public:
  PlanWays(const Appearance& look, viewmodels::PlanPage& page, QWidget* parent = nullptr);

  void showWays();
  /// Where the way at this place of the plan's is taken over.
  [[nodiscard]] Button& adoptButton(std::size_t place) { return *cards_.at(place).adopt; }

 protected:
  void changeEvent(QEvent* event) override;

 private:
  struct WayCard {
    Card* card = nullptr;
    TextLabel* title = nullptr;
    TextLabel* result = nullptr;
    TextLabel* facts = nullptr;
    Button* adopt = nullptr;
  };
  [[nodiscard]] WayCard makeCard(std::size_t place);

  const Appearance& look_;
  viewmodels::PlanPage& page_;
  TextLabel* title_;
  ReflowRow* row_;
  std::array<WayCard, 3> cards_{};
};

}  // namespace jindan::ui
