// SPDX-License-Identifier: Apache-2.0
#include "domain/planning/plan_problem.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>
#include <optional>

#include "domain/planning/ordered_schedule.h"
#include "domain/scoring/aggregate.h"
#include "domain/scoring/stage.h"
#include "domain/scoring/view.h"

namespace jindan {

namespace {

constexpr double keysPerLevel = 1e9;

/// The scored questions that have a level, with their part in the pillar; the same means as in aggregate().
std::vector<PlanQuestion> scoredQuestions(const Questionnaire& questionnaire, const Readings& readings) {
  std::vector<PlanQuestion> questions;
  for (std::size_t p = 0; p < questionnaire.scoredPillars().size(); ++p) {
    const Pillar& pillar = questionnaire.pillar(questionnaire.scoredPillars()[p]);
    const std::size_t first = questions.size();
    double dimensionWeights = 0.0;
    for (const Index d : pillar.dimensions) {
      const Dimension& dimension = questionnaire.dimension(d);
      double weights = 0.0;
      for (const Index q : dimension.questions)
        weights += readings[q].isKnown() ? questionnaire.question(q).weight : 0.0;
      if (weights <= 0.0) continue;
      dimensionWeights += dimension.weight;
      for (const Index q : dimension.questions) {
        if (!readings[q].isKnown()) continue;
        const double share = dimension.weight * questionnaire.question(q).weight / weights;
        questions.push_back({q, p, readings[q].level, share});
      }
    }
    for (std::size_t i = first; i < questions.size(); ++i)
      questions[i].share /= dimensionWeights;
  }
  return questions;
}

/// Which of the method's gates are closed, and by which question.
std::uint32_t gatesOpenedBy(const Raise& raise, const Method& method, const Readings& readings) {
  std::uint32_t opened = 0;
  for (std::size_t g = 0; g < method.gates.size(); ++g) {
    const Gate& gate = method.gates[g];
    if (gate.question != raise.question || stateOf(gate, readings) != GateState::closed) continue;
    if (!gate.isClosedAt(raise.to.value())) opened |= 1U << g;
  }
  return opened;
}

PlanStep stepOf(const ActionCatalogue& catalogue, Index place, const std::vector<PlanQuestion>& questions,
                const Method& method, const Readings& readings, CostClass size) {
  const Action& action = catalogue.actions[place];
  const ActionCost& cost = action.costFor(size);
  PlanStep step{place, cost.likely.value(), cost.months, cost.waitMonths, {}, {}, 0};
  for (const Raise& raise : action.raises) {
    step.opens |= gatesOpenedBy(raise, method, readings);
    for (std::size_t q = 0; q < questions.size(); ++q) {
      if (questions[q].question == raise.question && questions[q].level < raise.to.value())
        step.lifts.push_back({q, raise.to.value()});
    }
  }
  return step;
}

/// The time that must pass before each step could start at all; nothing when steps need each other in a circle.
std::optional<std::vector<int>> earliestStarts(const std::vector<PlanStep>& steps) {
  std::vector<int> starts(steps.size(), 0);
  // Each round settles one more link of every chain; a circle never settles.
  for (std::size_t round = 0; round <= steps.size(); ++round) {
    bool changed = false;
    for (std::size_t s = 0; s < steps.size(); ++s) {
      for (const std::size_t need : steps[s].needs) {
        const int earliest = starts[need] + steps[need].duration();
        if (earliest <= starts[s]) continue;
        starts[s] = earliest;
        changed = true;
      }
    }
    if (!changed) return starts;
  }
  return std::nullopt;
}

}  // namespace

std::int64_t levelKey(double level) {
  return std::llround(level * keysPerLevel);
}

double PlanProblem::levelWith(StepSet chosen) const {
  std::vector<int> levels;
  for (const PlanQuestion& question : questions)
    levels.push_back(question.level);
  for (std::size_t s = 0; s < steps.size(); ++s) {
    if ((chosen & stepBit(s)) == 0) continue;
    for (const PlanLift& lift : steps[s].lifts)
      levels[lift.question] = std::max(levels[lift.question], lift.to);
  }
  std::vector<double> pillars(pillarWeights.size(), 0.0);
  for (std::size_t q = 0; q < questions.size(); ++q)
    pillars[questions[q].pillar] += questions[q].share * levels[q];
  return geometricMean(pillars, pillarWeights);
}

std::int64_t PlanProblem::costOf(StepSet chosen) const {
  std::int64_t cost = 0;
  for (StepSet rest = chosen; rest != 0; rest &= rest - 1)
    cost += steps[static_cast<std::size_t>(std::countr_zero(rest))].cost;
  return cost;
}

bool PlanProblem::isClosed(StepSet chosen) const {
  for (std::size_t s = 0; s < steps.size(); ++s) {
    if ((chosen & stepBit(s)) == 0) continue;
    for (const std::size_t need : steps[s].needs) {
      if ((chosen & stepBit(need)) == 0) return false;
    }
  }
  return true;
}

std::uint32_t PlanProblem::opened(StepSet chosen) const {
  std::uint32_t gates = 0;
  for (std::size_t s = 0; s < steps.size(); ++s)
    gates |= (chosen & stepBit(s)) != 0 ? steps[s].opens : 0U;
  return gates;
}

std::vector<int> PlanProblem::startsOf(StepSet chosen) const {
  std::vector<int> starts(steps.size(), -1);
  OrderedSchedule schedule(atOnce);
  for (std::size_t s = 0; s < steps.size(); ++s) {
    if ((chosen & stepBit(s)) == 0) continue;
    int ready = 0;
    for (const std::size_t need : steps[s].needs)
      ready = std::max(ready, starts[need] + steps[need].duration());
    starts[s] = schedule.startFor(ready);
    schedule.add(starts[s], steps[s].months, steps[s].wait);
  }
  return starts;
}

int PlanProblem::monthsOf(StepSet chosen) const {
  const std::vector<int> starts = startsOf(chosen);
  int end = 0;
  for (std::size_t s = 0; s < steps.size(); ++s) {
    if (starts[s] >= 0) end = std::max(end, starts[s] + steps[s].duration());
  }
  return end;
}

bool PlanProblem::putInOrder() {
  const auto starts = earliestStarts(steps);
  if (!starts) return false;
  std::vector<std::size_t> order(steps.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    if ((*starts)[a] != (*starts)[b]) return (*starts)[a] < (*starts)[b];
    return steps[a].action < steps[b].action;
  });
  std::vector<std::size_t> placeOf(steps.size());
  for (std::size_t i = 0; i < order.size(); ++i)
    placeOf[order[i]] = i;
  std::vector<PlanStep> sorted;
  for (const std::size_t old : order) {
    sorted.push_back(std::move(steps[old]));
    for (std::size_t& need : sorted.back().needs)
      need = placeOf[need];
  }
  steps = std::move(sorted);
  return true;
}

bool isReached(const Action& action, const Questionnaire& questionnaire, const Assessment& assessment) {
  const Readings readings = readAnswers(questionnaire, assessment, View::verified);
  return std::all_of(action.raises.begin(), action.raises.end(), [&](const Raise& raise) {
    const Reading& reading = readings[raise.question];
    return reading.kind == Reading::Kind::notApplicable || (reading.isKnown() && reading.level >= raise.to.value());
  });
}

Assessment withActions(const ActionCatalogue& catalogue, const Questionnaire& questionnaire, Assessment assessment,
                       const std::vector<Index>& actions) {
  const Readings readings = readAnswers(questionnaire, assessment, View::verified);
  for (const Index place : actions) {
    for (const Raise& raise : catalogue.actions.at(place).raises) {
      Answer& answer = assessment.answers.at(raise.question);
      const auto now = answer.verified();
      if (!readings[raise.question].isKnown() || !now || *now >= raise.to) continue;
      if (answer.seen) {
        answer.seen = raise.to;
      } else {
        answer.said = Said::level(raise.to);
      }
    }
  }
  return assessment;
}

PlanProblem makePlanProblem(const ActionCatalogue& catalogue, const Questionnaire& questionnaire, const Method& method,
                            const Assessment& assessment, SizeClass size, const std::vector<std::string>& ticked) {
  const Readings readings = readAnswers(questionnaire, assessment, View::verified);
  const PlanningSize& rules = catalogue.rules.of(size);
  PlanProblem problem;
  problem.atOnce = rules.atOnce;
  problem.questions = scoredQuestions(questionnaire, readings);
  const auto& weights = assessment.weights.pillars;
  const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
  for (const double weight : weights)
    problem.pillarWeights.push_back(weight / sum);
  std::vector<std::optional<std::size_t>> placeOf(catalogue.actions.size());
  for (Index a = 0; a < catalogue.actions.size(); ++a) {
    const Action& action = catalogue.actions[a];
    const bool isTicked = std::find(ticked.begin(), ticked.end(), action.id) != ticked.end();
    if (isTicked || isReached(action, questionnaire, assessment)) continue;
    placeOf[a] = problem.steps.size();
    problem.steps.push_back(stepOf(catalogue, a, problem.questions, method, readings, rules.costs));
  }
  for (PlanStep& step : problem.steps) {
    for (const Index need : catalogue.actions[step.action].needs) {
      if (placeOf[need]) step.needs.push_back(*placeOf[need]);
    }
  }
  static_cast<void>(problem.putInOrder());  // the pack's reader refuses circles
  return problem;
}

}  // namespace jindan
