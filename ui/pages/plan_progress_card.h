// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/design/card.h"
#include "viewmodels/plan_page.h"

class QGridLayout;

namespace jindan::ui {

class TextLabel;

/// What became of the plan of the visit before: each step is reached, ticked off only, or open.
class PlanProgressCard : public Card {
  Q_OBJECT

 public:
  PlanProgressCard(const Appearance& look, viewmodels::PlanPage& page, QWidget* parent = nullptr);

  void showProgress();

 private:
  viewmodels::PlanPage& page_;
  TextLabel* summary_ = nullptr;
  QWidget* list_ = nullptr;
};

}  // namespace jindan::ui
