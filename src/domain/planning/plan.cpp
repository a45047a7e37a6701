// SPDX-License-Identifier: Apache-2.0
#include "domain/planning/plan.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include "domain/planning/plan_problem.h"
#include "domain/planning/plan_search.h"
#include "domain/scoring/aggregate.h"
#include "domain/scoring/stage.h"
#include "domain/scoring/view.h"

namespace jindan {

namespace {

std::vector<Fault> faultsOf(const PlanSources& sources, const PlanWish& wish) {
  std::vector<Fault> faults;
  if (wish.budget < Won(0))
    faults.push_back({"/budget_krw", FaultCode::outOfRange, std::to_string(wish.budget.value()), ">= 0"});
  const int most = sources.catalogue.rules.mostMonths;
  if (wish.months < 1 || wish.months > most)
    faults.push_back({"/months", FaultCode::outOfRange, std::to_string(wish.months), "1-" + std::to_string(most)});
  return faults;
}

bool isTicked(const Action& action, const std::vector<std::string>& done) {
  return std::find(done.begin(), done.end(), action.id) != done.end();
}

/// Turns sets of steps into plans that people can read.
class PlanWriter {
 public:
  PlanWriter(const PlanSources& sources, const Assessment& assessment, const PlanProblem& problem, CostClass costs)
      : sources_(sources), assessment_(assessment), problem_(problem), costs_(costs) {}

  [[nodiscard]] ActionPlan write(const PlanFinding& finding) const {
    ActionPlan plan{{}, Won(0), Won(0), 0, 0, scoreOf(assessment_), finding.proven, finding.highest};
    if (!finding.plan) return plan;
    const std::vector<int> starts = problem_.startsOf(finding.plan->chosen);
    for (std::size_t s = 0; s < problem_.steps.size(); ++s) {
      if (starts[s] < 0) continue;
      plan.steps.push_back(stepOf(problem_.steps[s], starts[s]));
      plan.cost = Won(plan.cost.value() + plan.steps.back().cost.value());
      plan.yearly = Won(plan.yearly.value() + plan.steps.back().yearly.value());
      plan.ownHours += plan.steps.back().ownHours;
    }
    plan.months = finding.plan->months;
    addEffects(plan);
    return plan;
  }

 private:
  [[nodiscard]] OverallScore scoreOf(const Assessment& assessment) const {
    return aggregate(sources_.questionnaire, sources_.method, assessment, View::verified).overall;
  }

  [[nodiscard]] PlannedStep stepOf(const PlanStep& step, int start) const {
    const Action& action = sources_.catalogue.actions[step.action];
    const ActionCost& cost = action.costFor(costs_);
    PlannedStep planned{step.action, start + 1, step.duration(), step.wait, cost.likely, cost.yearly, cost.ownHours, {},
                        0.0,         0.0,       std::nullopt,    {}};
    return planned;
  }

  /// What the step raises above the levels that are reached before it.
  [[nodiscard]] std::vector<PlannedRaise> raisesOf(Index action, const Readings& before) const {
    std::vector<PlannedRaise> raises;
    for (const Raise& raise : sources_.catalogue.actions[action].raises) {
      const Reading& reading = before[raise.question];
      if (reading.isKnown() && reading.level < raise.to.value())
        raises.push_back({raise.question, reading.level, raise.to});
    }
    return raises;
  }

  /// What each step brings, in the order in which they are reached.
  void addEffects(ActionPlan& plan) const {
    std::vector<std::size_t> order(plan.steps.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return plan.steps[a].endMonth() < plan.steps[b].endMonth(); });
    Assessment state = assessment_;
    OverallScore before = plan.after;
    for (const std::size_t place : order) {
      PlannedStep& step = plan.steps[place];
      step.raises = raisesOf(step.action, readAnswers(sources_.questionnaire, state, View::verified));
      state = withActions(sources_.catalogue, sources_.questionnaire, std::move(state), {step.action});
      const OverallScore after = scoreOf(state);
      step.levelAfter = after.level ? after.level->value() : 0.0;
      step.gain = before.level && after.level ? after.level->value() - before.level->value() : 0.0;
      step.stageAfter = after.stage;
      for (const PlannedRaise& raise : step.raises) {
        if (opensGate(raise)) step.opens.push_back(raise.question);
      }
      before = after;
    }
    plan.after = before;
  }

  [[nodiscard]] bool opensGate(const PlannedRaise& raise) const {
    const auto& gates = sources_.method.gates;
    return std::any_of(gates.begin(), gates.end(), [&](const Gate& gate) {
      return gate.question == raise.question && gate.isClosedAt(raise.from) && !gate.isClosedAt(raise.to.value());
    });
  }

  const PlanSources& sources_;
  const Assessment& assessment_;
  const PlanProblem& problem_;
  CostClass costs_;
};

/// The gates that would keep the stage below this one, one bit each.
std::uint32_t gatesBefore(const Method& method, const Readings& readings, int stage) {
  std::uint32_t gates = 0;
  for (std::size_t g = 0; g < method.gates.size(); ++g) {
    if (method.gates[g].cap < stage && stateOf(method.gates[g], readings) == GateState::closed) gates |= 1U << g;
  }
  return gates;
}

/// The lowest overall level at which this stage begins, as a key.
std::int64_t borderKey(const Method& method, int stage) {
  for (const Stage& each : method.stages) {
    if (each.number == stage - 1 && each.below) return levelKey(*each.below) - 1;
  }
  return 0;
}

std::optional<PlanAlternative> nextStage(const PlanSources& sources, const PlanProblem& problem,
                                         const PlanWriter& writer, const Readings& readings, const PlanResult& result,
                                         const SearchLimit& limit) {
  if (!result.before.stage || *result.before.stage >= sources.method.stages.back().number) return std::nullopt;
  const int stage = *result.before.stage + 1;
  const PlanFinding finding =
      findCheapestPlan(problem, {borderKey(sources.method, stage), gatesBefore(sources.method, readings, stage)},
                       result.wish.months, limit);
  return PlanAlternative{AlternativeKind::cheapestNextStage, finding.plan.has_value(), stage, writer.write(finding)};
}

/// Where the best plan leaves a gate closed: the best of those that reach the next stage with the same money and time.
std::optional<PlanAlternative> stageInBudget(const PlanSources& sources, const PlanProblem& problem,
                                             const PlanWriter& writer, const Readings& readings,
                                             const PlanResult& result, const SearchLimit& limit) {
  if (!result.before.stage || !result.plan.after.stage || *result.plan.after.stage > *result.before.stage) return {};
  const int stage = *result.before.stage + 1;
  if (stage > sources.method.stages.back().number) return {};
  const PlanFinding finding =
      findBestPlan(problem, result.wish.budget.value(), result.wish.months, limit,
                   {borderKey(sources.method, stage), gatesBefore(sources.method, readings, stage)});
  if (!finding.plan) return {};
  return PlanAlternative{AlternativeKind::nextStageInBudget, true, stage, writer.write(finding)};
}

void addFacts(const PlanSources& sources, const Assessment& assessment, const Readings& readings, PlanResult& result) {
  for (Index a = 0; a < sources.catalogue.actions.size(); ++a) {
    if (isReached(sources.catalogue.actions[a], sources.questionnaire, assessment)) result.reached.push_back(a);
  }
  for (Index q = 0; q < readings.size(); ++q) {
    if (readings[q].kind == Reading::Kind::unknown) result.unknown.push_back(q);
  }
}

}  // namespace

Result<PlanResult> makePlan(const PlanSources& sources, const Assessment& assessment, SizeClass size,
                            const PlanWish& wish, const std::atomic<bool>* stopped) {
  if (auto faults = faultsOf(sources, wish); !faults.empty()) return badInput("plan", std::move(faults));
  const PlanningSize& rules = sources.catalogue.rules.of(size);
  const OverallScore before = aggregate(sources.questionnaire, sources.method, assessment, View::verified).overall;
  PlanResult result{wish, rules.costs, rules.atOnce, before, {{}, Won(0), Won(0), 0, 0, before, true, 0.0}, {}, {}, {}};
  const Readings readings = readAnswers(sources.questionnaire, assessment, View::verified);
  addFacts(sources, assessment, readings, result);
  if (!before.level) return result;
  const PlanProblem problem =
      makePlanProblem(sources.catalogue, sources.questionnaire, sources.method, assessment, size, wish.done);
  const PlanWriter writer(sources, assessment, problem, rules.costs);
  const SearchLimit limit{sources.catalogue.rules.nodeLimit, stopped};
  result.plan = writer.write(findBestPlan(problem, wish.budget.value(), wish.months, limit));
  if (auto alternative = nextStage(sources, problem, writer, readings, result, limit))
    result.alternatives.push_back(std::move(*alternative));
  if (auto alternative = stageInBudget(sources, problem, writer, readings, result, limit)) {
    if (wish.aim == PlanAim::nextStage) {
      std::swap(result.plan, alternative->plan);
      *alternative = {AlternativeKind::highestScore, true, 0, std::move(alternative->plan)};
    }
    result.alternatives.push_back(std::move(*alternative));
  }
  const PlanFinding half = findBestPlan(problem, wish.budget.value() / 2, wish.months, limit);
  result.alternatives.push_back({AlternativeKind::halfBudget, true, 0, writer.write(half)});
  if (stopped != nullptr && stopped->load()) return failure(ErrorCode::cancelled, "plan");
  return result;
}

Result<EarlierPlan> lookBack(const PlanSources& sources, const Assessment& earlier, SizeClass size,
                             const std::atomic<bool>* stopped) {
  EarlierPlan back;
  if (!earlier.plan) return back;
  const auto plan = makePlan(sources, earlier, size, *earlier.plan, stopped);
  if (!plan) return tl::unexpected(plan.error());
  back.ticked = earlier.plan->done;
  for (Index action = 0; action < sources.catalogue.actions.size(); ++action) {
    if (isTicked(sources.catalogue.actions[action], back.ticked)) back.actions.push_back(action);
  }
  for (const PlannedStep& step : plan->plan.steps)
    back.actions.push_back(step.action);
  return back;
}

StepState stateOf(const PlanSources& sources, const EarlierPlan& earlier, Index action, const Assessment& later) {
  const Action& step = sources.catalogue.actions.at(action);
  if (isReached(step, sources.questionnaire, later)) return StepState::reached;
  const bool isTickedLater = later.plan && isTicked(step, later.plan->done);
  return isTickedLater || isTicked(step, earlier.ticked) ? StepState::ticked : StepState::open;
}

std::string_view nameOf(AlternativeKind kind) {
  switch (kind) {
    case AlternativeKind::cheapestNextStage:
      return "cheapest_next_stage";
    case AlternativeKind::nextStageInBudget:
      return "next_stage_in_budget";
    case AlternativeKind::halfBudget:
      return "half_budget";
    case AlternativeKind::highestScore:
      return "highest_score";
  }
  return {};
}

}  // namespace jindan
