// SPDX-License-Identifier: Apache-2.0
// Branch and bound: steps are decided in the order in which they start, so that the timetable of what is chosen is
// final at every moment.
#include "domain/planning/plan_search.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <initializer_list>
#include <limits>

#include "domain/planning/ordered_schedule.h"
#include "domain/planning/plan_relaxation.h"

namespace jindan {

namespace {

constexpr int firstRounds = 400;
constexpr int laterRounds = 4;
constexpr double keysPerLevel = 1e9;

/// What of a plan is made as good as possible; the rest are limits.
enum class Goal { level, won, months, steps };

struct PlanLimits {
  std::int64_t leastKey = 0;
  std::int64_t won = 0;
  int months = 0;
  int steps = std::numeric_limits<int>::max() / 2;
  std::uint32_t gates = 0;
};

StepSet allOf(const PlanProblem& problem) {
  const std::size_t count = problem.steps.size();
  return count == ActionCatalogue::mostActions ? ~StepSet{0} : stepBit(count) - 1;
}

class PlanSearch {
 public:
  PlanSearch(const PlanProblem& problem, const SearchLimit& limit)
      : problem_(problem), relaxation_(problem), limit_(limit), ends_(problem.steps.size(), 0) {
    const std::size_t depth = problem.steps.size() + 1;
    frames_.assign(depth, Frame{{}, OrderedSchedule(problem.atOnce), 0, 0, relaxation_.startPrices(), 0.0, true});
    for (std::size_t s = 0; s < problem.steps.size(); ++s) {
      neededBy_.push_back(stepBit(s));
      for (const std::size_t need : problem.steps[s].needs)
        neededBy_[s] |= neededBy_[need];
    }
  }

  /// Looks for plans within the limits and tightens them with each that is found.
  void run(Goal goal, const PlanLimits& limits) {
    goal_ = goal;
    limits_ = limits;
    Frame& root = frames_.front();
    root.position = PlanPosition{};
    for (const PlanQuestion& question : problem_.questions)
      root.position.levels.push_back(question.level);
    root.position.open = allOf(problem_);
    root.position.gates = limits.gates;
    root.schedule = OrderedSchedule(problem_.atOnce);
    root.won = 0;
    root.steps = 0;
    root.prices = relaxation_.startPrices();
    root.isNew = true;
    root.bound = std::numeric_limits<double>::infinity();
    visit(0, firstRounds);
  }

  [[nodiscard]] const std::optional<FoundPlan>& best() const { return best_; }
  [[nodiscard]] bool stopped() const { return stopped_; }
  /// No plan that was not looked at has a higher level, as a logarithm.
  [[nodiscard]] double highestLeft() const { return highestLeft_; }
  [[nodiscard]] std::int64_t nodes() const { return nodes_; }

 private:
  struct Frame {
    PlanPosition position;
    OrderedSchedule schedule;
    std::int64_t won = 0;
    int steps = 0;
    PlanPrices prices;
    double bound = 0.0;
    bool isNew = true;  ///< what is chosen was not looked at before
  };

  void visit(std::size_t depth, int rounds);
  void choose(std::size_t depth, std::size_t step);
  void leave(std::size_t depth, std::size_t step);
  [[nodiscard]] bool narrow(Frame& frame);
  [[nodiscard]] StepSet possible(const Frame& frame);
  [[nodiscard]] StepSet useful(const Frame& frame) const;
  [[nodiscard]] std::int64_t costWithNeeds(const Frame& frame, std::size_t step) const;
  bool offer(const Frame& frame);
  [[nodiscard]] double target() const {
    return std::log((static_cast<double>(limits_.leastKey) - 0.51) / keysPerLevel);
  }

  const PlanProblem& problem_;
  PlanRelaxation relaxation_;
  SearchLimit limit_;
  Goal goal_ = Goal::level;
  PlanLimits limits_;
  std::vector<Frame> frames_;
  std::vector<int> ends_;          ///< of chosen and possible steps, from 0
  std::vector<StepSet> neededBy_;  ///< each step with all that it needs
  std::optional<FoundPlan> best_;
  std::int64_t nodes_ = 0;
  bool stopped_ = false;
  double highestLeft_ = -std::numeric_limits<double>::infinity();
};

std::int64_t PlanSearch::costWithNeeds(const Frame& frame, std::size_t step) const {
  std::int64_t cost = 0;
  for (StepSet rest = neededBy_[step] & frame.position.open; rest != 0; rest &= rest - 1)
    cost += problem_.steps[static_cast<std::size_t>(std::countr_zero(rest))].cost;
  return cost;
}

/// The open steps that still fit, each by itself with all that it needs.
StepSet PlanSearch::possible(const Frame& frame) {
  StepSet fitting = 0;
  const PlanPosition& position = frame.position;
  const std::int64_t left = limits_.won - frame.won;
  const bool isTight = problem_.costOf(position.open) > left;
  for (StepSet rest = position.open; rest != 0; rest &= rest - 1) {
    const auto s = static_cast<std::size_t>(std::countr_zero(rest));
    const PlanStep& step = problem_.steps[s];
    int ready = 0;
    bool isPossible = true;
    for (const std::size_t need : step.needs) {
      isPossible = isPossible && ((position.chosen | fitting) & stepBit(need)) != 0;
      ready = std::max(ready, ends_[need]);
    }
    ends_[s] = frame.schedule.startFor(ready) + step.duration();
    isPossible = isPossible && ends_[s] <= limits_.months;
    isPossible = isPossible && (!isTight || costWithNeeds(frame, s) <= left);
    if (isPossible) fitting |= stepBit(s);
  }
  return fitting;
}

/// The open steps that raise or open something, or are needed by one that does.
StepSet PlanSearch::useful(const Frame& frame) const {
  StepSet result = 0;
  for (StepSet rest = frame.position.open; rest != 0; rest &= rest - 1) {
    const auto s = static_cast<std::size_t>(std::countr_zero(rest));
    const PlanStep& step = problem_.steps[s];
    const bool lifts = std::any_of(step.lifts.begin(), step.lifts.end(), [&](const PlanLift& lift) {
      return lift.to > frame.position.levels[lift.question];
    });
    if (lifts || (step.opens & frame.position.gates) != 0) result |= neededBy_[s];
  }
  return result & frame.position.open;
}

/// Drops what cannot be part of a better plan; false when nothing can come of the position.
bool PlanSearch::narrow(Frame& frame) {
  PlanPosition& position = frame.position;
  position.open = possible(frame);
  position.open = useful(frame);
  position.won = limits_.won - frame.won;
  position.steps = limits_.steps - frame.steps;
  position.monthsOfWork = frame.schedule.roomUntil(limits_.months);
  return position.won >= 0 && position.steps >= 0 && frame.schedule.end() <= limits_.months &&
         (position.gates == 0 || (position.gates & ~problem_.opened(position.open)) == 0);
}

bool PlanSearch::offer(const Frame& frame) {
  const PlanPosition& position = frame.position;
  if (position.gates != 0 || !frame.isNew) return false;
  const std::int64_t key = levelKey(problem_.levelWith(position.chosen));
  if (key < limits_.leastKey) return false;
  best_ = FoundPlan{position.chosen, key, frame.won, frame.schedule.end(), frame.steps};
  if (goal_ == Goal::level) limits_.leastKey = key + 1;
  if (goal_ == Goal::won) limits_.won = frame.won - 1;
  if (goal_ == Goal::months) limits_.months = best_->months - 1;
  if (goal_ == Goal::steps) limits_.steps = frame.steps - 1;
  return true;
}

void PlanSearch::choose(std::size_t depth, std::size_t step) {
  const PlanStep& chosen = problem_.steps[step];
  frames_[depth + 1] = frames_[depth];
  Frame& frame = frames_[depth + 1];
  int ready = 0;
  for (const std::size_t need : chosen.needs)
    ready = std::max(ready, ends_[need]);
  const int start = frame.schedule.startFor(ready);
  frame.schedule.add(start, chosen.months, chosen.wait);
  ends_[step] = start + chosen.duration();
  frame.won += chosen.cost;
  ++frame.steps;
  frame.isNew = true;
  frame.position.chosen |= stepBit(step);
  frame.position.open &= ~stepBit(step);
  frame.position.gates &= ~chosen.opens;
  for (const PlanLift& lift : chosen.lifts) {
    int& level = frame.position.levels[lift.question];
    level = std::max(level, lift.to);
  }
  visit(depth + 1, laterRounds);
}

void PlanSearch::leave(std::size_t depth, std::size_t step) {
  frames_[depth + 1] = frames_[depth];
  frames_[depth + 1].position.open &= ~stepBit(step);
  frames_[depth + 1].isNew = false;
  visit(depth + 1, laterRounds);
}

void PlanSearch::visit(std::size_t depth, int rounds) {
  Frame& frame = frames_[depth];
  stopped_ = stopped_ || ++nodes_ > limit_.nodes || (limit_.stopped != nullptr && limit_.stopped->load());
  if (stopped_) {
    highestLeft_ = std::max(highestLeft_, frame.bound);
    return;
  }
  if (!narrow(frame)) return;
  // A plan that was found tightens the limits.
  if (offer(frame) && !narrow(frame)) return;
  if (frame.position.open == 0) return;
  frame.bound = std::min(frame.bound, relaxation_.bound(frame.position, frame.prices, target(), rounds));
  if (frame.bound < target()) return;
  const auto next = static_cast<std::size_t>(std::countr_zero(frame.position.open));
  if ((relaxation_.favoured() & stepBit(next)) != 0) {
    choose(depth, next);
    leave(depth, next);
  } else {
    leave(depth, next);
    choose(depth, next);
  }
}

PlanFinding findingOf(const PlanSearch& search) {
  PlanFinding finding{search.best(), !search.stopped(), 0.0, search.nodes()};
  if (finding.plan) finding.highest = static_cast<double>(finding.plan->levelKey) / keysPerLevel;
  return finding;
}

/// Runs the finer goals one after the other, each within what the ones before it reached.
void settle(PlanSearch& search, PlanLimits limits, std::initializer_list<Goal> goals) {
  for (const Goal goal : goals) {
    if (!search.best() || search.stopped()) return;
    const FoundPlan& best = *search.best();
    limits.won = goal == Goal::won ? best.won - 1 : best.won;
    if (goal == Goal::months) limits.months = best.months - 1;
    if (goal == Goal::steps) {
      limits.months = best.months;
      limits.steps = best.steps - 1;
    }
    search.run(goal, limits);
  }
}

}  // namespace

PlanFinding findBestPlan(const PlanProblem& problem, std::int64_t won, int months, const SearchLimit& limit,
                         const PlanGoal& goal) {
  PlanSearch search(problem, limit);
  const std::int64_t leastKey = std::max(levelKey(problem.levelWith(0)), goal.levelKey);
  PlanLimits limits{leastKey, won, months, static_cast<int>(problem.steps.size()), goal.gates};
  search.run(Goal::level, limits);
  const bool isHighest = !search.stopped();
  const double highestLeft = std::exp(search.highestLeft());
  if (search.best()) limits.leastKey = search.best()->levelKey;
  settle(search, limits, {Goal::won, Goal::months, Goal::steps});
  PlanFinding finding = findingOf(search);
  if (!isHighest) finding.highest = std::max(finding.highest, highestLeft);
  return finding;
}

PlanFinding findCheapestPlan(const PlanProblem& problem, const PlanGoal& goal, int months, const SearchLimit& limit) {
  PlanSearch search(problem, limit);
  const std::int64_t everything = problem.costOf(allOf(problem));
  const PlanLimits limits{goal.levelKey, everything, months, static_cast<int>(problem.steps.size()), goal.gates};
  search.run(Goal::won, limits);
  settle(search, limits, {Goal::months, Goal::steps});
  return findingOf(search);
}

}  // namespace jindan
