// SPDX-License-Identifier: Apache-2.0
#include "domain/planning/leading_steps.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace jindan {

namespace {

constexpr double leadingShare = 0.5;
constexpr double tenths = 10.0;

/// Marks a step of the plan and every step of it that must come first.
void markWithNeeds(Index step, const ActionPlan& plan, const ActionCatalogue& catalogue, std::vector<bool>& marked) {
  std::vector<Index> wanted{step};
  while (!wanted.empty()) {
    const Index place = wanted.back();
    wanted.pop_back();
    if (marked[place]) continue;
    marked[place] = true;
    for (const Index need : catalogue.actions.at(plan.steps[place].action).needs) {
      const auto found = std::find_if(plan.steps.begin(), plan.steps.end(),
                                      [need](const PlannedStep& other) { return other.action == need; });
      if (found != plan.steps.end()) wanted.push_back(static_cast<Index>(found - plan.steps.begin()));
    }
  }
}

/// The places by what the step brings, the most first.
std::vector<Index> byGain(const ActionPlan& plan) {
  std::vector<Index> order(plan.steps.size());
  std::iota(order.begin(), order.end(), Index{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](Index a, Index b) { return plan.steps[a].gain > plan.steps[b].gain; });
  return order;
}

}  // namespace

PlanSplit splitPlan(const ActionPlan& plan, const ActionCatalogue& catalogue) {
  std::vector<bool> marked(plan.steps.size(), plan.steps.size() <= shortPlan);
  double whole = 0.0;
  for (const PlannedStep& step : plan.steps)
    whole += step.gain;
  for (const Index place : byGain(plan)) {
    double carried = 0.0;
    for (std::size_t s = 0; s < marked.size(); ++s)
      carried += marked[s] ? plan.steps[s].gain : 0.0;
    if (carried >= leadingShare * whole) break;
    markWithNeeds(place, plan, catalogue, marked);
  }
  PlanSplit split;
  for (Index place = 0; place < marked.size(); ++place)
    (marked[place] ? split.leading : split.others).push_back(place);
  return split;
}

std::vector<double> tenthsAddingUp(const std::vector<double>& shares, double whole) {
  std::vector<double> floors;
  std::vector<Index> order(shares.size());
  std::iota(order.begin(), order.end(), Index{0});
  double sum = 0.0;
  for (const double share : shares) {
    floors.push_back(std::floor(share * tenths));
    sum += floors.back();
  }
  std::stable_sort(order.begin(), order.end(),
                   [&](Index a, Index b) { return shares[a] * tenths - floors[a] > shares[b] * tenths - floors[b]; });
  auto missing = static_cast<std::int64_t>(std::llround(whole * tenths - sum));
  for (std::size_t i = 0; missing > 0 && i < order.size(); ++i, --missing)
    floors[order[i]] += 1.0;
  for (double& share : floors)
    share /= tenths;
  return floors;
}

}  // namespace jindan
