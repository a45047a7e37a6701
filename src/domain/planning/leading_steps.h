// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "domain/planning/plan.h"

namespace jindan {

/// A long plan in short: the few steps that carry half of what it brings, with what they need, and the others. Places
/// are those of `plan.steps`, in its order.
struct PlanSplit {
  std::vector<Index> leading;
  std::vector<Index> others;  ///< empty when the plan is short enough to be told step by step
};

/// A plan of up to this many steps is told as one list.
inline constexpr std::size_t shortPlan = 10;

[[nodiscard]] PlanSplit splitPlan(const ActionPlan& plan, const ActionCatalogue& catalogue);

/// Shares of a whole, rounded to tenths so that they add up to the whole rounded to tenths: by largest remainder, the
/// first of equals first.
[[nodiscard]] std::vector<double> tenthsAddingUp(const std::vector<double>& shares, double whole);

}  // namespace jindan
