// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <optional>
#include <string>
#include <vector>

#include "domain/planning/action.h"
#include "domain/scoring/diagnosis.h"
#include "domain/scoring/method.h"
#include "domain/types/result.h"

namespace jindan {

/// A question that a step raises.
struct PlannedRaise {
  Index question = 0;
  int from = 1;
  Level to;
};

/// An action at its place in a plan.
struct PlannedStep {
  Index action = 0;
  int startMonth = 1;  ///< the first month is 1
  int months = 1;      ///< until it is reached, waiting included
  int waitMonths = 0;  ///< of these at the end
  Won cost{0};
  Won yearly{0};
  int ownHours = 0;
  std::vector<PlannedRaise> raises;  ///< above what is reached before it
  double gain = 0.0;                 ///< of the overall level, when steps are reached in their order
  double levelAfter = 0.0;           ///< overall, with all that is reached by then
  std::optional<int> stageAfter;
  std::vector<Index> opens;  ///< gates that no longer hold the stage down from then on, as questions

  [[nodiscard]] int endMonth() const { return startMonth + months - 1; }
};

/// A plan with its timetable: the steps in the order in which they start.
struct ActionPlan {
  std::vector<PlannedStep> steps;
  Won cost{0};
  Won yearly{0};  ///< from its end on, every year
  int months = 0;
  int ownHours = 0;
  OverallScore after;
  bool proven = true;    ///< no better plan exists
  double highest = 0.0;  ///< no plan of this kind has a higher overall level
};

enum class AlternativeKind {
  cheapestNextStage,  ///< the least money that reaches the next stage within the months, whatever the budget
  nextStageInBudget,  ///< where the best plan does not reach the next stage: the best of those that do
  halfBudget,         ///< the best plan for half of the money
  highestScore,       ///< where the next stage is aimed at: the best plan that does not reach it
};

struct PlanAlternative {
  AlternativeKind kind = AlternativeKind::halfBudget;
  bool exists = true;  ///< there is such a plan within the months
  int stage = 0;       ///< that is to be reached; 0 where none is
  ActionPlan plan;
};

struct PlanResult {
  PlanWish wish;
  CostClass costs = CostClass::small;
  int atOnce = 1;
  OverallScore before;
  ActionPlan plan;  ///< empty without an overall level
  std::vector<PlanAlternative> alternatives;
  std::vector<Index> reached;  ///< actions that the answers show to be done
  std::vector<Index> unknown;  ///< asked questions without a level: nothing is planned for them
};

/// What plans are made of.
struct PlanSources {
  const ActionCatalogue& catalogue;
  const Questionnaire& questionnaire;
  const Method& method;
};

/// The best plan for a budget and a time, with its alternatives. Faults: a budget below 0, months outside 1 to the
/// most; `cancelled` once `stopped` is set. Ticked actions of another pack are passed over.
[[nodiscard]] Result<PlanResult> makePlan(const PlanSources& sources, const Assessment& assessment, SizeClass size,
                                          const PlanWish& wish, const std::atomic<bool>* stopped = nullptr);

/// What an earlier visit had planned, as a later one looks back on it.
struct EarlierPlan {
  std::vector<Index> actions;       ///< those ticked off by then, then the steps in their order
  std::vector<std::string> ticked;  ///< ids
};

/// The plan of a visit that asked for one, to be looked back on.
[[nodiscard]] Result<EarlierPlan> lookBack(const PlanSources& sources, const Assessment& earlier, SizeClass size,
                                           const std::atomic<bool>* stopped = nullptr);

/// What became of a step of an earlier plan.
enum class StepState {
  reached,  ///< the answers are at its levels
  ticked,   ///< marked as done, but the answers do not show it yet
  open,
};
[[nodiscard]] StepState stateOf(const PlanSources& sources, const EarlierPlan& earlier, Index action,
                                const Assessment& later);

/// Name in files: cheapest_next_stage, next_stage_in_budget, half_budget, highest_score.
[[nodiscard]] std::string_view nameOf(AlternativeKind kind);

}  // namespace jindan
