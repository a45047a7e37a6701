// SPDX-License-Identifier: Apache-2.0
#include "domain/scoring/aggregate.h"

#include <algorithm>
#include <cmath>

#include "domain/scoring/stage.h"

namespace jindan {

namespace {

/// A weighted mean in the making.
class Mean {
 public:
  void add(double value, double weight) {
    sum_ += value * weight;
    weight_ += weight;
  }
  [[nodiscard]] bool empty() const { return weight_ <= 0.0; }
  [[nodiscard]] double value() const { return sum_ / weight_; }

 private:
  double sum_ = 0.0;
  double weight_ = 0.0;
};

/// Share of answers with evidence minus share of don't-know, never below 0 (METHOD "confidence").
class ConfidenceCount {
 public:
  void add(const Reading& reading, const Answer& answer) {
    if (!reading.counts()) return;
    ++applicable_;
    if (answer.evidence != Evidence::saidOnly) ++backed_;
    if (reading.isDontKnow) ++dontKnow_;
  }
  [[nodiscard]] double value() const {
    if (applicable_ == 0) return 0.0;
    return std::max(0.0, static_cast<double>(backed_ - dontKnow_) / applicable_);
  }

 private:
  int applicable_ = 0;
  int backed_ = 0;
  int dontKnow_ = 0;
};

struct DimensionMeans {
  Mean point;
  Mean low;
  Mean high;
};

DimensionMeans meansOf(const Questionnaire& questionnaire, const Dimension& dimension, const Readings& readings) {
  DimensionMeans means;
  for (const Index q : dimension.questions) {
    const Reading& reading = readings[q];
    if (!reading.counts()) continue;
    const double weight = questionnaire.question(q).weight;
    if (reading.isKnown()) means.point.add(reading.level, weight);
    means.low.add(reading.isKnown() ? reading.level : Level::lowest, weight);
    means.high.add(reading.isKnown() ? reading.level : Level::highest, weight);
  }
  return means;
}

bool isCovered(int known, int applicable, double minimum) {
  // A hair's breadth for 0.7 × 10, which is not exactly 7 in binary.
  return applicable > 0 && known >= minimum * applicable - 1e-9;
}

PillarScore scorePillar(const Questionnaire& questionnaire, const Method& method, const Assessment& assessment,
                        const Readings& readings, Index pillarIndex) {
  const Pillar& pillar = questionnaire.pillar(pillarIndex);
  PillarScore score{pillarIndex, false, std::nullopt, {MeanLevel(1), MeanLevel(5)}, 0.0, 0.0, {}};
  Mean point;
  Mean low;
  Mean high;
  for (const Index d : pillar.dimensions) {
    const Dimension& dimension = questionnaire.dimension(d);
    const DimensionMeans means = meansOf(questionnaire, dimension, readings);
    if (means.low.empty()) continue;  // nothing asked or applicable: the dimension is left out
    DimensionScore entry{d, std::nullopt, {MeanLevel(means.low.value()), MeanLevel(means.high.value())}};
    if (!means.point.empty()) {
      entry.level = MeanLevel(means.point.value());
      point.add(means.point.value(), dimension.weight);
    }
    low.add(means.low.value(), dimension.weight);
    high.add(means.high.value(), dimension.weight);
    score.dimensions.push_back(entry);
  }
  int applicable = 0;
  int known = 0;
  ConfidenceCount confidence;
  for (const Index q : pillar.questions) {
    if (readings[q].counts()) ++applicable;
    if (readings[q].isKnown()) ++known;
    confidence.add(readings[q], assessment.answers[q]);
  }
  score.coverage = applicable == 0 ? 0.0 : static_cast<double>(known) / applicable;
  score.confidence = confidence.value();
  score.reported = isCovered(known, applicable, method.minimumCoverage);
  if (score.reported) score.level = MeanLevel(point.value());
  if (!low.empty()) score.interval = {MeanLevel(low.value()), MeanLevel(high.value())};
  return score;
}

OverallScore scoreOverall(const Method& method, const Assessment& assessment, const Readings& readings,
                          std::span<const PillarScore> pillars) {
  OverallScore overall{false, std::nullopt, {MeanLevel(1), MeanLevel(5)}, {}, {}, false, {}, 0.0};
  std::vector<double> point;
  std::vector<double> low;
  std::vector<double> high;
  for (const PillarScore& pillar : pillars) {
    if (pillar.level) point.push_back(pillar.level->value());
    low.push_back(pillar.interval.low.value());
    high.push_back(pillar.interval.high.value());
  }
  const std::span<const double> weights(assessment.weights.pillars);
  overall.interval = {MeanLevel(geometricMean(low, weights)), MeanLevel(geometricMean(high, weights))};
  overall.reported = point.size() == pillars.size();
  if (overall.reported) overall.level = MeanLevel(geometricMean(point, weights));
  ConfidenceCount confidence;
  for (Index q = 0; q < readings.size(); ++q)
    confidence.add(readings[q], assessment.answers[q]);
  overall.confidence = confidence.value();
  applyStages(method, readings, overall);
  return overall;
}

}  // namespace

double geometricMean(std::span<const double> levels, std::span<const double> weights) {
  // Relative to the first level, so that equal levels give exactly that level.
  double logSum = 0.0;
  double weightSum = 0.0;
  for (std::size_t i = 0; i < levels.size(); ++i) {
    logSum += weights[i] * std::log(levels[i] / levels[0]);
    weightSum += weights[i];
  }
  return levels[0] * std::exp(logSum / weightSum);
}

ViewScores aggregate(const Questionnaire& questionnaire, const Method& method, const Assessment& assessment,
                     View view) {
  const Readings readings = readAnswers(questionnaire, assessment, view);
  ViewScores scores{{false, std::nullopt, {MeanLevel(1), MeanLevel(5)}, {}, {}, false, {}, 0.0}, {}};
  for (const Index p : questionnaire.scoredPillars()) {
    scores.pillars.push_back(scorePillar(questionnaire, method, assessment, readings, p));
  }
  scores.overall = scoreOverall(method, assessment, readings, scores.pillars);
  return scores;
}

}  // namespace jindan
