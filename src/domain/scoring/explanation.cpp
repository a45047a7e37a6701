// SPDX-License-Identifier: Apache-2.0
#include "domain/scoring/explanation.h"

#include <array>
#include <cmath>
#include <limits>

#include "domain/scoring/aggregate.h"

namespace jindan {

namespace {

/// Positive half of the 20-point Gauss–Legendre rule on [−1, 1] (Abramowitz & Stegun, table 25.4). The integrand is
/// analytic well beyond the interval of levels, so 20 points leave an error below the rounding of doubles.
struct Node {
  double place;
  double weight;
};
constexpr std::array<Node, 10> gaussLegendre20{{
    {0.0765265211334973337546404, 0.1527533871307258506980843},
    {0.2277858511416450780804962, 0.1491729864726037467878287},
    {0.3737060887154195606725482, 0.1420961093183820513292983},
    {0.5108670019508270980043641, 0.1316886384491766268984945},
    {0.6360536807265150254528367, 0.1181945319615184173123774},
    {0.7463319064601507926143051, 0.1019301198172404350367501},
    {0.8391169718222188233945291, 0.0832767415767047487247581},
    {0.9122344282513259058677524, 0.0626720483341090635695065},
    {0.9639719272779137912676661, 0.0406014298003869413310400},
    {0.9931285991850949247861224, 0.0176140071391521183118620},
}};

constexpr double top = Level::highest;

/// Each pillar's share of the drop: (5 − xᵢ) · ∫₀¹ ∂f/∂pᵢ(5 + t(x − 5)) dt, with ∂f/∂pᵢ = wᵢ f / pᵢ.
std::vector<double> pillarShares(const std::vector<double>& levels, const std::vector<double>& weights) {
  std::vector<double> integral(levels.size(), 0.0);
  std::vector<double> at(levels.size());
  const auto addPoint = [&](double t, double weight) {
    for (std::size_t i = 0; i < levels.size(); ++i)
      at[i] = top + t * (levels[i] - top);
    const double value = geometricMean(at, weights);
    for (std::size_t i = 0; i < levels.size(); ++i)
      integral[i] += weight * weights[i] * value / at[i];
  };
  for (const Node& node : gaussLegendre20) {
    addPoint(0.5 + node.place / 2, node.weight / 2);
    addPoint(0.5 - node.place / 2, node.weight / 2);
  }
  for (std::size_t i = 0; i < levels.size(); ++i)
    integral[i] *= top - levels[i];
  return integral;
}

/// How much one level of each question moves its pillar's mean, for questions with a level; 0 for the others.
std::vector<double> leverages(const Questionnaire& questionnaire, const Readings& readings) {
  std::vector<double> leverage(readings.size(), 0.0);
  for (const Index p : questionnaire.scoredPillars()) {
    double dimensionSum = 0.0;
    for (const Index d : questionnaire.pillar(p).dimensions) {
      const Dimension& dimension = questionnaire.dimension(d);
      double questionSum = 0.0;
      for (const Index q : dimension.questions) {
        if (readings[q].isKnown()) questionSum += questionnaire.question(q).weight;
      }
      if (questionSum <= 0.0) continue;
      dimensionSum += dimension.weight;
      for (const Index q : dimension.questions) {
        if (readings[q].isKnown()) leverage[q] = dimension.weight * questionnaire.question(q).weight / questionSum;
      }
    }
    for (const Index q : questionnaire.pillar(p).questions) {
      if (dimensionSum > 0.0) leverage[q] /= dimensionSum;
    }
  }
  return leverage;
}

std::vector<double> pillarLevels(const ViewScores& scores) {
  std::vector<double> levels;
  for (const PillarScore& pillar : scores.pillars)
    levels.push_back(pillar.level->value());
  return levels;
}

std::vector<double> normalised(std::vector<double> weights) {
  double sum = 0.0;
  for (const double weight : weights)
    sum += weight;
  for (double& weight : weights)
    weight /= sum;
  return weights;
}

/// Place of each pillar among the scored ones; npos for gates.
constexpr std::size_t npos = std::numeric_limits<std::size_t>::max();

std::vector<std::size_t> scoredPlaces(const Questionnaire& questionnaire) {
  std::vector<std::size_t> places(questionnaire.pillars().size(), npos);
  const auto scored = questionnaire.scoredPillars();
  for (std::size_t i = 0; i < scored.size(); ++i)
    places[scored[i]] = i;
  return places;
}

bool opensGate(const Method& method, Index question, int from, int to) {
  for (const Gate& gate : method.gates) {
    if (gate.question == question && gate.isClosedAt(from) && !gate.isClosedAt(to)) return true;
  }
  return false;
}

}  // namespace

std::vector<Drop> explainDrop(const Questionnaire& questionnaire, const Assessment& assessment,
                              const Readings& readings, const ViewScores& scores) {
  if (!scores.overall.level) return {};
  const std::vector<double> levels = pillarLevels(scores);
  const std::vector<double> shares = pillarShares(levels, normalised(assessment.weights.pillars));
  const std::vector<double> leverage = leverages(questionnaire, readings);
  const std::vector<std::size_t> places = scoredPlaces(questionnaire);
  std::vector<Drop> drops;
  drops.reserve(readings.size());
  for (Index q = 0; q < readings.size(); ++q) {
    const std::size_t place = places[questionnaire.question(q).pillar];
    if (place == npos || !readings[q].isKnown()) continue;
    const double gap = top - levels[place];
    const double part = gap > 0.0 ? leverage[q] * (top - readings[q].level) / gap : 0.0;
    drops.push_back({q, shares[place] * part});
  }
  return drops;
}

std::vector<Lift> findLifts(const Questionnaire& questionnaire, const Method& method, const Assessment& assessment,
                            const Readings& readings, const ViewScores& scores) {
  if (!scores.overall.level) return {};
  const double overall = scores.overall.level->value();
  std::vector<double> levels = pillarLevels(scores);
  const std::vector<double> leverage = leverages(questionnaire, readings);
  const std::vector<std::size_t> places = scoredPlaces(questionnaire);
  std::vector<Lift> lifts;
  lifts.reserve(readings.size() * 4);
  for (Index q = 0; q < readings.size(); ++q) {
    if (!readings[q].isKnown()) continue;
    const std::size_t place = places[questionnaire.question(q).pillar];
    for (int to = readings[q].level + 1; to <= Level::highest; ++to) {
      double gain = 0.0;
      if (place != npos) {
        const double before = levels[place];
        levels[place] = before + leverage[q] * (to - readings[q].level);
        gain = geometricMean(levels, assessment.weights.pillars) - overall;
        levels[place] = before;
      }
      lifts.push_back({q, *Level::from(to), gain, opensGate(method, q, readings[q].level, to)});
    }
  }
  return lifts;
}

}  // namespace jindan
