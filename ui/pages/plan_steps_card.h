// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <vector>

#include "ui/design/card.h"
#include "ui/pages/plan_step_row.h"
#include "viewmodels/plan_page.h"

class QVBoxLayout;

namespace jindan::ui {

class TextLabel;

/// The steps of the plan to be ticked off, below them those that are. Rows stay with their action, so that a plan that
/// changes a little costs little.
class PlanStepsCard : public Card {
  Q_OBJECT

 public:
  PlanStepsCard(const Appearance& look, viewmodels::PlanPage& page, QWidget* parent = nullptr);

  void showSteps();
  /// The row of an action; null when it is not shown.
  [[nodiscard]] PlanStepRow* row(Index action) const;
  [[nodiscard]] const std::vector<PlanStepRow*>& rows() const { return shown_; }

 protected:
  void changeEvent(QEvent* event) override;

 private:
  [[nodiscard]] PlanStepRow* rowFor(Index action);
  void put(QVBoxLayout& column, Index action, const PlanStepRow::Words& words, bool isTicked);
  void move(const PlanStepRow& from, int rows);
  void retranslate();

  viewmodels::PlanPage& page_;
  TextLabel* title_ = nullptr;
  TextLabel* hint_ = nullptr;
  TextLabel* nothing_ = nullptr;
  QVBoxLayout* open_ = nullptr;
  TextLabel* tickedTitle_ = nullptr;
  QVBoxLayout* ticked_ = nullptr;
  std::map<Index, PlanStepRow*> byAction_;
  std::vector<PlanStepRow*> shown_;
};

}  // namespace jindan::ui
