// SPDX-License-Identifier: Apache-2.0
// The search against an enumeration of every set of steps that shares no code with it.
#include "domain/planning/plan_search.h"

#include <algorithm>
#include <cmath>
#include <random>
#include <tuple>

#include "support/catch.h"

namespace jindan::test {

namespace {

constexpr std::int64_t manyNodes = 50'000'000;

/// A random number without the library's distributions, which differ between platforms.
class Dice {
 public:
  explicit Dice(unsigned seed) : engine_(seed) {}
  int from(int least, int most) {
    return least + static_cast<int>(engine_() % static_cast<unsigned>(most - least + 1));
  }

 private:
  std::mt19937 engine_;
};

void addQuestions(PlanProblem& problem, Dice& dice) {
  double sum = 0.0;
  for (std::size_t p = 0; p < 3; ++p) {
    problem.pillarWeights.push_back(dice.from(p == 1 ? 0 : 1, 4));
    sum += problem.pillarWeights.back();
    const int count = dice.from(1, 4);
    for (int q = 0; q < count; ++q)
      problem.questions.push_back({problem.questions.size(), p, dice.from(1, 4), 1.0 / count});
  }
  for (double& weight : problem.pillarWeights)
    weight /= sum;
}

PlanProblem randomProblem(Dice& dice, int mostSteps) {
  PlanProblem problem;
  problem.atOnce = dice.from(1, 4);
  addQuestions(problem, dice);
  const int count = dice.from(1, mostSteps);
  for (int s = 0; s < count; ++s) {
    PlanStep step;
    step.action = static_cast<Index>(s);
    step.cost = dice.from(0, 2) == 0 ? 0 : dice.from(1, 12) * 100;
    step.months = dice.from(1, 5);
    step.wait = dice.from(0, 4) == 0 ? dice.from(1, 5) : 0;
    for (int lift = dice.from(0, 2); lift > 0; --lift) {
      const int q = dice.from(0, static_cast<int>(problem.questions.size()) - 1);
      const int to = dice.from(2, 5);
      const auto place = static_cast<std::size_t>(q);
      const bool isTwice = std::any_of(step.lifts.begin(), step.lifts.end(),
                                       [&](const PlanLift& other) { return other.question == place; });
      if (to > problem.questions[place].level && !isTwice) step.lifts.push_back({place, to});
    }
    for (int need = dice.from(0, 2); need > 0 && s > 0; --need) {
      const auto place = static_cast<std::size_t>(dice.from(0, s - 1));
      if (std::find(step.needs.begin(), step.needs.end(), place) == step.needs.end()) step.needs.push_back(place);
    }
    if (dice.from(0, 5) == 0) step.opens = 1U << dice.from(0, 1);
    problem.steps.push_back(step);
  }
  REQUIRE(problem.putInOrder());
  return problem;
}

/// One set of steps with everything that is compared, worked out by hand.
struct Outcome {
  bool isClosed = true;
  std::int64_t key = 0;
  std::int64_t won = 0;
  int months = 0;
  int steps = 0;
  unsigned opens = 0;
};

/// When everything is reached: each month a step starts if it may and nothing ahead of it waits.
int monthsByHand(const PlanProblem& problem, unsigned set) {
  std::vector<int> start(problem.steps.size(), -1);
  int end = 0;
  std::size_t next = 0;
  for (int month = 0; next < problem.steps.size();) {
    if ((set >> next & 1U) == 0) {
      ++next;
      continue;
    }
    int busy = 0;
    for (std::size_t s = 0; s < next; ++s)
      busy += start[s] >= 0 && start[s] + problem.steps[s].months > month ? 1 : 0;
    bool mayStart = busy < problem.atOnce;
    for (const std::size_t need : problem.steps[next].needs)
      mayStart = mayStart && start[need] + problem.steps[need].months + problem.steps[need].wait <= month;
    if (!mayStart) {
      ++month;
      continue;
    }
    start[next] = month;
    end = std::max(end, month + problem.steps[next].months + problem.steps[next].wait);
    ++next;
  }
  return end;
}

Outcome byHand(const PlanProblem& problem, unsigned set) {
  Outcome outcome;
  std::vector<int> levels;
  for (const PlanQuestion& question : problem.questions)
    levels.push_back(question.level);
  for (std::size_t s = 0; s < problem.steps.size(); ++s) {
    if ((set >> s & 1U) == 0) continue;
    const PlanStep& step = problem.steps[s];
    outcome.won += step.cost;
    ++outcome.steps;
    outcome.opens |= step.opens;
    for (const std::size_t need : step.needs)
      outcome.isClosed = outcome.isClosed && (set >> need & 1U) != 0;
    for (const PlanLift& lift : step.lifts)
      levels[lift.question] = std::max(levels[lift.question], lift.to);
  }
  if (!outcome.isClosed) return outcome;
  double product = 1.0;
  for (std::size_t p = 0; p < problem.pillarWeights.size(); ++p) {
    double level = 0.0;
    for (std::size_t q = 0; q < levels.size(); ++q)
      level += problem.questions[q].pillar == p ? problem.questions[q].share * levels[q] : 0.0;
    product *= std::pow(level, problem.pillarWeights[p]);
  }
  outcome.key = std::llround(product * 1e9);
  outcome.months = monthsByHand(problem, set);
  return outcome;
}

std::vector<Outcome> everything(const PlanProblem& problem) {
  std::vector<Outcome> all;
  for (unsigned set = 0; set < 1U << problem.steps.size(); ++set) {
    const Outcome outcome = byHand(problem, set);
    if (outcome.isClosed) all.push_back(outcome);
  }
  return all;
}

using Rank = std::tuple<std::int64_t, std::int64_t, int, int>;

Rank rankOf(const FoundPlan& plan) {
  return {plan.levelKey, -plan.won, -plan.months, -plan.steps};
}

Rank bestByHand(const std::vector<Outcome>& all, std::int64_t won, int months) {
  Rank best{0, 0, 0, 0};
  for (const Outcome& each : all) {
    if (each.won <= won && each.months <= months)
      best = std::max(best, Rank{each.key, -each.won, -each.months, -each.steps});
  }
  return best;
}

std::optional<Rank> cheapestByHand(const std::vector<Outcome>& all, std::int64_t key, unsigned gates, int months) {
  std::optional<Rank> best;
  for (const Outcome& each : all) {
    if (each.key < key || each.months > months || (gates & ~each.opens) != 0) continue;
    const Rank rank{0, -each.won, -each.months, -each.steps};
    if (!best || rank > *best) best = rank;
  }
  return best;
}

/// The plan is what it says it is.
void checkTrue(const PlanProblem& problem, const FoundPlan& plan) {
  const Outcome outcome = byHand(problem, static_cast<unsigned>(plan.chosen));
  CHECK(outcome.isClosed);
  CHECK(problem.isClosed(plan.chosen));
  CHECK(Rank{outcome.key, -outcome.won, -outcome.months, -outcome.steps} == rankOf(plan));
  CHECK(problem.monthsOf(plan.chosen) == outcome.months);
}

}  // namespace

TEST_CASE("The best plan is the best of all plans") {
  for (unsigned seed = 1; seed <= 2500; ++seed) {
    Dice dice(seed);
    const PlanProblem problem = randomProblem(dice, 11);
    const auto all = everything(problem);
    for (int trial = 0; trial < 3; ++trial) {
      const std::int64_t won = dice.from(0, 40) * 100;
      const int months = dice.from(1, 16);
      CAPTURE(seed, won, months);
      const PlanFinding found = findBestPlan(problem, won, months, {manyNodes});
      REQUIRE(found.plan);
      REQUIRE(found.proven);
      REQUIRE(rankOf(*found.plan) == bestByHand(all, won, months));
      checkTrue(problem, *found.plan);
    }
  }
}

TEST_CASE("The best plan of eighteen steps is the best of all plans") {
  for (unsigned seed = 1; seed <= 12; ++seed) {
    Dice dice(10'000 + seed);
    PlanProblem problem = randomProblem(dice, 18);
    while (problem.steps.size() < 16)
      problem = randomProblem(dice, 18);
    const auto all = everything(problem);
    for (const auto& [won, months] : {std::pair{1500, 6}, std::pair{4000, 12}, std::pair{100'000, 9}}) {
      CAPTURE(seed, won, months);
      const PlanFinding found = findBestPlan(problem, won, months, {manyNodes});
      REQUIRE(found.plan);
      REQUIRE(rankOf(*found.plan) == bestByHand(all, won, months));
    }
  }
}

TEST_CASE("The cheapest plan to a level and through gates is the cheapest of all") {
  int reached = 0;
  for (unsigned seed = 1; seed <= 2000; ++seed) {
    Dice dice(20'000 + seed);
    const PlanProblem problem = randomProblem(dice, 11);
    const auto all = everything(problem);
    const std::int64_t key = all.front().key + static_cast<std::int64_t>(dice.from(0, 12)) * 100'000'000;
    const auto gates = static_cast<unsigned>(dice.from(0, 3));
    const int months = dice.from(1, 20);
    CAPTURE(seed, key, gates, months);
    const PlanFinding found = findCheapestPlan(problem, {key, gates}, months, {manyNodes});
    const auto expected = cheapestByHand(all, key, gates, months);
    REQUIRE(found.proven);
    REQUIRE(found.plan.has_value() == expected.has_value());
    if (!expected) continue;
    ++reached;
    REQUIRE(Rank{0, -found.plan->won, -found.plan->months, -found.plan->steps} == *expected);
    CHECK(found.plan->levelKey >= key);
    CHECK((gates & ~problem.opened(found.plan->chosen)) == 0);
    checkTrue(problem, *found.plan);
  }
  CHECK(reached > 300);
}

TEST_CASE("More won or more months never give a worse plan") {
  for (unsigned seed = 1; seed <= 120; ++seed) {
    Dice dice(30'000 + seed);
    const PlanProblem problem = randomProblem(dice, 30);
    std::int64_t narrower = 0;
    for (int months = 1; months <= 16; months += 3) {
      const auto level = findBestPlan(problem, 2500, months, {manyNodes}).plan->levelKey;
      CAPTURE(seed, months);
      CHECK(level >= narrower);
      narrower = level;
    }
    narrower = 0;
    for (std::int64_t won = 0; won <= 6000; won += 1000) {
      const auto level = findBestPlan(problem, won, 9, {manyNodes}).plan->levelKey;
      CAPTURE(seed, won);
      CHECK(level >= narrower);
      narrower = level;
    }
  }
}

TEST_CASE("Leaving steps out never makes a plan longer") {
  for (unsigned seed = 1; seed <= 400; ++seed) {
    Dice dice(40'000 + seed);
    const PlanProblem problem = randomProblem(dice, 20);
    const StepSet all = stepBit(problem.steps.size()) - 1;
    StepSet kept = all;
    int months = problem.monthsOf(kept);
    for (std::size_t s = problem.steps.size(); s-- > 0;) {
      // A step that nothing kept needs any more.
      const StepSet fewer = kept & ~stepBit(s);
      if (!problem.isClosed(fewer) || dice.from(0, 1) == 0) continue;
      CAPTURE(seed, s);
      CHECK(problem.monthsOf(fewer) <= months);
      kept = fewer;
      months = problem.monthsOf(kept);
    }
  }
}

TEST_CASE("A search that is stopped says so and how high a plan could be at most") {
  Dice dice(7);
  PlanProblem problem = randomProblem(dice, 18);
  while (problem.steps.size() < 14)
    problem = randomProblem(dice, 18);
  const PlanFinding whole = findBestPlan(problem, 3000, 10, {manyNodes});
  REQUIRE(whole.nodes > 8);
  for (const std::int64_t limit : {std::int64_t{1}, std::int64_t{4}, std::int64_t{8}}) {
    const PlanFinding stopped = findBestPlan(problem, 3000, 10, {limit});
    CHECK_FALSE(stopped.proven);
    CHECK(stopped.highest * 1e9 >= static_cast<double>(whole.plan->levelKey) - 1.0);
  }
}

TEST_CASE("The same search gives the same plan") {
  Dice dice(11);
  const PlanProblem problem = randomProblem(dice, 30);
  const PlanFinding once = findBestPlan(problem, 3000, 12, {manyNodes});
  const PlanFinding again = findBestPlan(problem, 3000, 12, {manyNodes});
  CHECK(once.plan->chosen == again.plan->chosen);
  CHECK(once.nodes == again.nodes);
}

TEST_CASE("Steps that need each other in a circle have no order") {
  PlanProblem problem;
  problem.steps.resize(3);
  problem.steps[0].needs = {2};
  problem.steps[1].needs = {0};
  problem.steps[2].needs = {1};
  CHECK_FALSE(problem.putInOrder());
}

}  // namespace jindan::test
