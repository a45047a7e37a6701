// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "domain/assessment/assessment.h"
#include "domain/planning/action.h"
#include "domain/scoring/method.h"

namespace jindan {

/// A set of steps, one bit each.
using StepSet = std::uint64_t;

inline constexpr StepSet stepBit(std::size_t step) {
  return StepSet{1} << step;
}

/// A scored question that has a level: its part in the level of its pillar is `share` × level.
struct PlanQuestion {
  Index question = 0;
  std::size_t pillar = 0;  ///< place among the scored pillars
  int level = 1;
  double share = 0.0;
};

struct PlanLift {
  std::size_t question = 0;  ///< place in PlanProblem::questions
  int to = 1;
};

/// An action that is not done yet, in the numbers a search needs.
struct PlanStep {
  Index action = 0;
  std::int64_t cost = 0;
  int months = 1;                  ///< of work
  int wait = 0;                    ///< months after the work until it is reached
  std::vector<PlanLift> lifts;     ///< those that raise a scored question above today's level
  std::vector<std::size_t> needs;  ///< earlier steps
  std::uint32_t opens = 0;         ///< closed gates it opens, one bit each, in the order of the method

  [[nodiscard]] int duration() const { return months + wait; }
};

/// What a plan is searched in. Steps stand in the order in which they may start: by the time that must pass before
/// each could start at all, then by their place in the pack; so what a step needs stands before it.
struct PlanProblem {
  std::vector<double> pillarWeights;  ///< add up to 1
  std::vector<PlanQuestion> questions;
  std::vector<PlanStep> steps;
  int atOnce = 1;

  [[nodiscard]] double levelWith(StepSet chosen) const;
  [[nodiscard]] std::int64_t costOf(StepSet chosen) const;
  [[nodiscard]] bool isClosed(StepSet chosen) const;
  [[nodiscard]] std::uint32_t opened(StepSet chosen) const;
  /// First month of each step, from 0, by OrderedSchedule; −1 for one that is not chosen.
  [[nodiscard]] std::vector<int> startsOf(StepSet chosen) const;
  [[nodiscard]] int monthsOf(StepSet chosen) const;

  /// Puts the steps into the order described above, whatever order they were in; false if some need each other in
  /// a circle.
  bool putInOrder();
};

/// Levels are compared in billionths, so that two ways to one level are equal.
[[nodiscard]] std::int64_t levelKey(double level);

/// Is the action done: is every asked and applicable question of it at its level?
[[nodiscard]] bool isReached(const Action& action, const Questionnaire& questionnaire, const Assessment& assessment);

/// The answers after the actions: a level is raised, never lowered. A question without a level stays without one, since
/// where it stands today is not known.
[[nodiscard]] Assessment withActions(const ActionCatalogue& catalogue, const Questionnaire& questionnaire,
                                     Assessment assessment, const std::vector<Index>& actions);

/// `ticked` are ids of actions that count as done though the answers do not show it yet. Needs an overall level.
[[nodiscard]] PlanProblem makePlanProblem(const ActionCatalogue& catalogue, const Questionnaire& questionnaire,
                                          const Method& method, const Assessment& assessment, SizeClass size,
                                          const std::vector<std::string>& ticked);

}  // namespace jindan
