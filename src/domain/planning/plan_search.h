// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <cstdint>
#include <optional>

#include "domain/planning/plan_problem.h"

namespace jindan {

/// A set of steps as a search found it.
struct FoundPlan {
  StepSet chosen = 0;
  std::int64_t levelKey = 0;  ///< see levelKey()
  std::int64_t won = 0;
  int months = 0;
  int steps = 0;
};

struct PlanFinding {
  std::optional<FoundPlan> plan;
  bool proven = true;    ///< there is no better plan
  double highest = 0.0;  ///< no plan reaches a higher overall level; the plan's own when proven
  std::int64_t nodes = 0;
};

/// What a plan has to reach at least.
struct PlanGoal {
  std::int64_t levelKey = 0;
  std::uint32_t gates = 0;  ///< gates to be opened
};

/// When a search ends although it is not done.
struct SearchLimit {
  std::int64_t nodes = 0;
  const std::atomic<bool>* stopped = nullptr;  ///< set by whoever no longer wants the answer
};

/// The closed set of steps with the highest overall level that costs at most `won` and fits into `months`; of several
/// the one that costs least, then the shortest, then the one with the fewest steps. No plan when none reaches the goal.
[[nodiscard]] PlanFinding findBestPlan(const PlanProblem& problem, std::int64_t won, int months,
                                       const SearchLimit& limit, const PlanGoal& goal = {});

/// The closed set of steps that costs least among those that fit into `months` and reach the goal; of several the
/// shortest, then the one with the fewest steps. No plan when there is none.
[[nodiscard]] PlanFinding findCheapestPlan(const PlanProblem& problem, const PlanGoal& goal, int months,
                                           const SearchLimit& limit);

}  // namespace jindan
