// SPDX-License-Identifier: Apache-2.0
#include "domain/scoring/robustness.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <vector>

#include "domain/scoring/aggregate.h"
#include "domain/scoring/random.h"
#include "domain/scoring/stage.h"

namespace jindan {

namespace {

/// A Dirichlet distribution around a weight profile.
class WeightDraws {
 public:
  WeightDraws(std::span<const double> profile, double relativeVariance) : drawn_(profile.size()) {
    double sum = 0.0;
    for (const double weight : profile)
      sum += weight;
    const double concentration = (static_cast<double>(profile.size()) - 1.0) / relativeVariance - 1.0;
    for (const double weight : profile)
      shapes_.push_back(concentration * weight / sum);
  }

  /// Proportions, not normalised; a single weight is always 1.
  const std::vector<double>& draw(RandomSource& random) {
    if (drawn_.size() == 1) {
      drawn_[0] = 1.0;
      return drawn_;
    }
    for (std::size_t i = 0; i < shapes_.size(); ++i)
      drawn_[i] = shapes_[i] > 0.0 ? random.gamma(shapes_[i]) : 0.0;
    return drawn_;
  }

 private:
  std::vector<double> shapes_;
  std::vector<double> drawn_;
};

/// A pillar's dimension levels with the weights to draw for them.
struct PillarDraws {
  std::vector<double> levels;
  WeightDraws weights;

  double drawLevel(RandomSource& random) {
    const std::vector<double>& drawn = weights.draw(random);
    double sum = 0.0;
    double weightSum = 0.0;
    for (std::size_t i = 0; i < levels.size(); ++i) {
      sum += drawn[i] * levels[i];
      weightSum += drawn[i];
    }
    return sum / weightSum;
  }
};

PillarDraws drawsFor(const Questionnaire& questionnaire, const PillarScore& pillar, double relativeVariance) {
  std::vector<double> levels;
  std::vector<double> profile;
  for (const DimensionScore& dimension : pillar.dimensions) {
    if (!dimension.level) continue;
    levels.push_back(dimension.level->value());
    profile.push_back(questionnaire.dimension(dimension.dimension).weight);
  }
  return {std::move(levels), WeightDraws(profile, relativeVariance)};
}

/// Pillars this close are equally weak: their order would be decided by the last bit.
constexpr double tie = 1e-9;

bool isAmongWeakest(std::span<const double> levels, std::size_t pillar) {
  return levels[pillar] <= *std::min_element(levels.begin(), levels.end()) + tie;
}

std::size_t weakestOf(std::span<const double> levels) {
  std::size_t place = 0;
  while (!isAmongWeakest(levels, place))
    ++place;
  return place;
}

}  // namespace

Robustness testRobustness(const Questionnaire& questionnaire, const Method& method, const Assessment& assessment,
                          const Readings& readings, const ViewScores& scores) {
  const RobustnessSettings& settings = method.robustness;
  Robustness result{settings.draws, std::nullopt, std::nullopt, std::nullopt};
  if (!scores.overall.level || settings.draws <= 0) return result;

  std::vector<double> levels;
  std::vector<PillarDraws> pillars;
  for (const PillarScore& pillar : scores.pillars) {
    levels.push_back(pillar.level->value());
    pillars.push_back(drawsFor(questionnaire, pillar, settings.relativeVariance));
  }
  const std::size_t weakest = weakestOf(levels);
  const int cap = gateCap(method, readings);
  WeightDraws pillarWeights(assessment.weights.pillars, settings.relativeVariance);
  RandomSource random(settings.seed);
  int sameStage = 0;
  int sameWeakest = 0;
  for (int i = 0; i < settings.draws; ++i) {
    for (std::size_t p = 0; p < pillars.size(); ++p)
      levels[p] = pillars[p].drawLevel(random);
    const double overall = geometricMean(levels, pillarWeights.draw(random));
    if (std::min(stageOf(method, overall), cap) == *scores.overall.stage) ++sameStage;
    if (isAmongWeakest(levels, weakest)) ++sameWeakest;
  }
  result.stageStable = static_cast<double>(sameStage) / settings.draws;
  result.weakestStable = static_cast<double>(sameWeakest) / settings.draws;
  result.weakest = scores.pillars[weakest].pillar;
  return result;
}

}  // namespace jindan
