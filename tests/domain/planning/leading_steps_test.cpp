// SPDX-License-Identifier: Apache-2.0
#include "domain/planning/leading_steps.h"

#include <cmath>
#include <numeric>
#include <random>

#include "support/catch.h"

namespace jindan::test {

namespace {

/// A catalogue of so many steps and a plan with all of them, the first bringing least.
ActionCatalogue catalogueOf(std::size_t count) {
  ActionCatalogue catalogue;
  catalogue.actions.resize(count);
  return catalogue;
}

ActionPlan planOf(std::size_t count) {
  const OverallScore unscored{false, {}, {MeanLevel(1), MeanLevel(5)}, {}, {}, false, {}, 0};
  ActionPlan plan{{}, Won(0), Won(0), 0, 0, unscored};
  for (std::size_t s = 0; s < count; ++s) {
    PlannedStep step;
    step.action = s;
    step.gain = static_cast<double>(s);
    plan.steps.push_back(step);
  }
  return plan;
}

}  // namespace

TEST_CASE("A short plan is told step by step") {
  const PlanSplit split = splitPlan(planOf(shortPlan), catalogueOf(shortPlan));
  CHECK(split.leading.size() == shortPlan);
  CHECK(split.others.empty());
}

TEST_CASE("The leading steps carry half of a long plan, and no smaller number of steps does") {
  const PlanSplit split = splitPlan(planOf(20), catalogueOf(20));
  // 0 + 1 + … + 19 = 190; 19 + 18 + 17 + 16 + 15 = 85, with 14 it is 99.
  CHECK(split.leading == std::vector<Index>{14, 15, 16, 17, 18, 19});
  CHECK(split.others.size() == 14);
}

TEST_CASE("What a leading step needs is told with it") {
  ActionCatalogue catalogue = catalogueOf(20);
  catalogue.actions[19].needs = {3};
  catalogue.actions[3].needs = {0};
  const PlanSplit split = splitPlan(planOf(20), catalogue);
  CHECK(split.leading == std::vector<Index>{0, 3, 14, 15, 16, 17, 18, 19});
}

TEST_CASE("Rounded shares add up to the rounded whole") {
  CHECK(tenthsAddingUp({1.04, 1.04, 1.04}, 3.1) == std::vector<double>{1.1, 1.0, 1.0});
  std::mt19937 dice(7);
  for (int round = 0; round < 500; ++round) {
    std::vector<double> shares(1 + dice() % 8);
    for (double& share : shares)
      share = static_cast<double>(dice() % 100'000) / 1'000.0;
    const double whole = std::accumulate(shares.begin(), shares.end(), 0.0);
    const std::vector<double> rounded = tenthsAddingUp(shares, whole);
    const double sum = std::accumulate(rounded.begin(), rounded.end(), 0.0);
    CHECK(std::llround(sum * 10) == std::llround(whole * 10));
    for (std::size_t i = 0; i < shares.size(); ++i)
      CHECK(std::fabs(rounded[i] - shares[i]) < 0.1 + 1e-9);
  }
}

}  // namespace jindan::test
