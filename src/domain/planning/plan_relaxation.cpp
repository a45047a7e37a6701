// SPDX-License-Identifier: Apache-2.0
#include "domain/planning/plan_relaxation.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace jindan {

namespace {

/// Won and months are measured so that their prices are of the size of the needs' prices.
constexpr double limitScale = 4.0;
constexpr double tangentPace = 0.15;
constexpr double leastTangent = 0.5;

bool has(StepSet set, std::size_t step) {
  return (set & stepBit(step)) != 0;
}

double slopeOf(bool isTaken) {
  return isTaken ? 1.0 : 0.0;
}

/// For each step all it needs, directly or not.
std::vector<StepSet> allNeeds(const PlanProblem& problem) {
  std::vector<StepSet> all(problem.steps.size(), 0);
  for (std::size_t s = 0; s < problem.steps.size(); ++s) {
    for (const std::size_t need : problem.steps[s].needs)
      all[s] |= stepBit(need) | all[need];
  }
  return all;
}

}  // namespace

PlanRelaxation::PlanRelaxation(const PlanProblem& problem) : problem_(problem), lifts_(problem.steps.size()) {
  const std::vector<StepSet> needed = allNeeds(problem);
  for (std::size_t s = 0; s < problem.steps.size(); ++s) {
    const PlanStep& step = problem.steps[s];
    wonScale_ += static_cast<double>(step.cost);
    for (const std::size_t need : step.needs)
      needs_.push_back({s, need});
    for (const PlanLift& lift : step.lifts) {
      const PlanQuestion& question = problem.questions[lift.question];
      int before = question.level;
      for (std::size_t other = 0; other < s; ++other) {
        if (!has(needed[s], other)) continue;
        for (const PlanLift& earlier : problem.steps[other].lifts)
          before = earlier.question == lift.question ? std::max(before, earlier.to) : before;
      }
      if (lift.to > before) lifts_[s].push_back({lift.question, question.pillar, lift.to, before, question.share});
    }
  }
  gains_.assign(problem.steps.size(), std::vector<double>(problem.pillarWeights.size(), 0.0));
  worth_.assign(problem.steps.size(), 0.0);
  std::uint32_t opens = 0;
  for (const PlanStep& step : problem.steps)
    opens |= step.opens;
  gateCount_ = static_cast<std::size_t>(std::bit_width(opens));
  slopes_.needs.assign(needs_.size(), 0.0);
  slopes_.gates.assign(gateCount_, 0.0);
}

PlanPrices PlanRelaxation::startPrices() const {
  PlanPrices prices;
  prices.touching.assign(problem_.pillarWeights.size(), 3.0);
  prices.perNeed.assign(needs_.size(), 0.0);
  prices.perGate.assign(gateCount_, 0.0);
  return prices;
}

void PlanRelaxation::prepare(const PlanPosition& position) {
  base_.assign(problem_.pillarWeights.size(), 0.0);
  for (std::size_t q = 0; q < problem_.questions.size(); ++q)
    base_[problem_.questions[q].pillar] += problem_.questions[q].share * position.levels[q];
  openSteps_.clear();
  for (StepSet rest = position.open; rest != 0; rest &= rest - 1)
    openSteps_.push_back(static_cast<std::size_t>(std::countr_zero(rest)));
  openNeeds_.clear();
  for (std::size_t n = 0; n < needs_.size(); ++n) {
    if (has(position.open, needs_[n].step) && has(position.open, needs_[n].needed)) openNeeds_.push_back(n);
  }
  for (const std::size_t s : openSteps_) {
    std::fill(gains_[s].begin(), gains_[s].end(), 0.0);
    for (const Lift& lift : lifts_[s]) {
      const int gain = lift.to - std::max(lift.before, position.levels[lift.question]);
      if (gain > 0) gains_[s][lift.pillar] += lift.share * gain;
    }
  }
}

void PlanRelaxation::addNeedPrices(const PlanPosition& position, const PlanPrices& prices) {
  for (const std::size_t n : openNeeds_) {
    worth_[needs_[n].step] -= prices.perNeed[n];
    worth_[needs_[n].needed] += prices.perNeed[n];
  }
  if (position.gates == 0) return;
  for (const std::size_t s : openSteps_) {
    const std::uint32_t opens = problem_.steps[s].opens & position.gates;
    for (std::size_t g = 0; opens >> g != 0 && g < gateCount_; ++g) {
      if ((opens >> g & 1U) != 0) worth_[s] += prices.perGate[g];
    }
  }
}

double PlanRelaxation::evaluate(const PlanPosition& position, const PlanPrices& prices) {
  const auto& weights = problem_.pillarWeights;
  double bound = prices.perWon * static_cast<double>(position.won) + prices.perMonth * position.monthsOfWork +
                 prices.perStep * position.steps;
  for (std::size_t p = 0; p < weights.size(); ++p) {
    const double touching = prices.touching[p];
    bound += weights[p] * (std::log(touching) - 1.0 + base_[p] / touching);
  }
  for (std::size_t g = 0; g < gateCount_; ++g)
    bound -= (position.gates >> g & 1U) != 0 ? prices.perGate[g] : 0.0;
  for (const std::size_t s : openSteps_) {
    const PlanStep& step = problem_.steps[s];
    worth_[s] = -prices.perWon * static_cast<double>(step.cost) - prices.perMonth * step.months - prices.perStep;
    for (std::size_t p = 0; p < weights.size(); ++p)
      worth_[s] += weights[p] / prices.touching[p] * gains_[s][p];
  }
  addNeedPrices(position, prices);
  taken_ = 0;
  for (const std::size_t s : openSteps_) {
    if (worth_[s] <= 0.0) continue;
    taken_ |= stepBit(s);
    bound += worth_[s];
  }
  return bound;
}

void PlanRelaxation::takeSlopes(const PlanPosition& position, const PlanPrices& prices) {
  slopes_.won = static_cast<double>(position.won);
  slopes_.months = position.monthsOfWork;
  slopes_.steps = position.steps;
  slopes_.pillars = base_;
  for (std::size_t g = 0; g < gateCount_; ++g)
    slopes_.gates[g] = (position.gates >> g & 1U) != 0 ? -1.0 : 0.0;
  for (StepSet rest = taken_; rest != 0; rest &= rest - 1) {
    const auto s = static_cast<std::size_t>(std::countr_zero(rest));
    const PlanStep& step = problem_.steps[s];
    slopes_.won -= static_cast<double>(step.cost);
    slopes_.months -= step.months;
    slopes_.steps -= 1.0;
    for (std::size_t p = 0; p < base_.size(); ++p)
      slopes_.pillars[p] += gains_[s][p];
    for (std::size_t g = 0; (step.opens & position.gates) >> g != 0 && g < gateCount_; ++g)
      slopes_.gates[g] += (step.opens & position.gates) >> g & 1U;
  }
  for (const std::size_t n : openNeeds_)
    slopes_.needs[n] = slopeOf(has(taken_, needs_[n].needed)) - slopeOf(has(taken_, needs_[n].step));
  // A price of nothing cannot fall.
  const auto hold = [](double& slope, double price) { slope = price <= 0.0 && slope > 0.0 ? 0.0 : slope; };
  hold(slopes_.won, prices.perWon);
  hold(slopes_.months, prices.perMonth);
  hold(slopes_.steps, prices.perStep);
  for (const std::size_t n : openNeeds_)
    hold(slopes_.needs[n], prices.perNeed[n]);
  for (std::size_t g = 0; g < gateCount_; ++g)
    hold(slopes_.gates[g], prices.perGate[g]);
}

double PlanRelaxation::slopeLength() const {
  const auto square = [](double value) { return value * value; };
  double length = square(slopes_.won / wonScale_ * limitScale) + square(slopes_.months / limitScale) +
                  square(slopes_.steps / limitScale);
  for (const std::size_t n : openNeeds_)
    length += square(slopes_.needs[n]);
  for (const double slope : slopes_.gates)
    length += square(slope);
  return length;
}

void PlanRelaxation::improve(PlanPrices& prices, double step) const {
  const auto move = [step](double& price, double slope) { price = std::max(0.0, price - step * slope); };
  move(prices.perWon, slopes_.won / wonScale_ * limitScale / wonScale_ * limitScale);
  move(prices.perMonth, slopes_.months / limitScale / limitScale);
  move(prices.perStep, slopes_.steps / limitScale / limitScale);
  for (const std::size_t n : openNeeds_)
    move(prices.perNeed[n], slopes_.needs[n]);
  for (std::size_t g = 0; g < gateCount_; ++g)
    move(prices.perGate[g], slopes_.gates[g]);
  for (std::size_t p = 0; p < base_.size(); ++p)
    prices.touching[p] =
        std::max(leastTangent, prices.touching[p] + tangentPace * (slopes_.pillars[p] - prices.touching[p]));
}

double PlanRelaxation::bound(const PlanPosition& position, PlanPrices& prices, double target, int rounds) {
  prepare(position);
  trial_ = prices;
  double lowest = evaluate(position, prices);
  favoured_ = taken_;
  double last = lowest;
  for (int round = 0; round < rounds && lowest >= target; ++round) {
    takeSlopes(position, trial_);
    const double length = slopeLength();
    const double pace = 1.0 / (1.0 + round / 20.0);
    improve(trial_, length > 0.0 ? pace * std::max(last - target, 1e-6) / length : 0.0);
    last = evaluate(position, trial_);
    if (last >= lowest) continue;
    lowest = last;
    prices = trial_;
    favoured_ = taken_;
  }
  return lowest;
}

}  // namespace jindan
