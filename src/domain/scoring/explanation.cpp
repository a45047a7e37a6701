// SPDX-License-Identifier: Apache-2.0
#include "domain/scoring/explanation.h"

#include <limits>

#include "domain/scoring/aggregate.h"
#include "domain/scoring/path_gradients.h"

namespace jindan {

namespace {

constexpr double top = Level::highest;

std::vector<double> pillarLevels(const ViewScores& scores) {
  std::vector<double> levels;
  for (const PillarScore& pillar : scores.pillars)
    levels.push_back(pillar.level->value());
  return levels;
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
  const std::vector<double> allAtTop(levels.size(), top);
  const std::vector<double> gradients = pathGradients(allAtTop, levels, assessment.weights.pillars);
  const std::vector<double> leverage = leverages(questionnaire, readings);
  const std::vector<std::size_t> places = scoredPlaces(questionnaire);
  std::vector<Drop> drops;
  drops.reserve(readings.size());
  for (Index q = 0; q < readings.size(); ++q) {
    const std::size_t place = places[questionnaire.question(q).pillar];
    if (place == npos || !readings[q].isKnown()) continue;
    drops.push_back({q, gradients[place] * (leverage[q] * (top - readings[q].level))});
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
