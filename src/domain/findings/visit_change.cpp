// SPDX-License-Identifier: Apache-2.0
#include "domain/findings/visit_change.h"

#include <algorithm>
#include <cmath>

#include "domain/scoring/aggregate.h"
#include "domain/scoring/path_gradients.h"

namespace jindan {

namespace {

constexpr double proportionTolerance = 1e-12;

/// One visit as it counts in the comparison: over the questions asked at both.
struct Side {
  Assessment assessment;
  Readings readings;
  ViewScores scores;
};

Side sideOf(const Questionnaire& questionnaire, const Method& method, const Assessment& assessment, Mode mode) {
  Side side{assessment, {}, {{false, {}, {MeanLevel(1), MeanLevel(5)}, {}, {}, false, {}, 0.0}, {}}};
  // Quick questions are part of the full set, so the quick mode of both is what they have in common.
  side.assessment.mode = mode;
  side.readings = readAnswers(questionnaire, side.assessment, View::verified);
  side.scores = aggregate(questionnaire, method, side.assessment, View::verified);
  return side;
}

bool haveSameProportions(const WeightProfile& one, const WeightProfile& other) {
  const auto sumOf = [](const WeightProfile& profile) {
    double sum = 0.0;
    for (const double weight : profile.pillars)
      sum += weight;
    return sum;
  };
  const double oneSum = sumOf(one);
  const double otherSum = sumOf(other);
  for (std::size_t i = 0; i < one.pillars.size(); ++i) {
    if (std::abs(one.pillars[i] / oneSum - other.pillars[i] / otherSum) > proportionTolerance) return false;
  }
  return true;
}

VersionChanges versionChanges(const ComparedVisit& earlier, const ComparedVisit& later) {
  const Assessment& before = earlier.visit.assessment;
  const Assessment& after = later.visit.assessment;
  VersionChanges changes;
  if (before.questionnaire != after.questionnaire) {
    changes.questionnaire = VersionChanges::Texts(before.questionnaire, after.questionnaire);
  }
  if (!earlier.benchmarks.empty() && !later.benchmarks.empty() && earlier.benchmarks != later.benchmarks) {
    changes.benchmarks = VersionChanges::Texts(earlier.benchmarks, later.benchmarks);
  }
  if (before.mode != after.mode) changes.mode = std::pair(before.mode, after.mode);
  if (!haveSameProportions(before.weights, after.weights)) changes.weights = std::pair(before.weights, after.weights);
  return changes;
}

std::optional<MeanLevel> levelOf(const PillarScore& pillar, Index dimension) {
  for (const DimensionScore& score : pillar.dimensions) {
    if (score.dimension == dimension) return score.level;
  }
  return std::nullopt;
}

bool isScored(const PillarScore& pillar, Index dimension) {
  return std::any_of(pillar.dimensions.begin(), pillar.dimensions.end(),
                     [&](const DimensionScore& score) { return score.dimension == dimension; });
}

std::vector<PillarChange> pillarChanges(const Questionnaire& questionnaire, const ViewScores& before,
                                        const ViewScores& after) {
  std::vector<PillarChange> changes;
  for (std::size_t i = 0; i < before.pillars.size(); ++i) {
    const PillarScore& was = before.pillars[i];
    const PillarScore& is = after.pillars[i];
    PillarChange change{was.pillar, {was.level, is.level}, std::nullopt, {}};
    for (const Index d : questionnaire.pillar(was.pillar).dimensions) {
      if (isScored(was, d) || isScored(is, d)) change.dimensions.push_back({d, {levelOf(was, d), levelOf(is, d)}, {}});
    }
    changes.push_back(std::move(change));
  }
  return changes;
}

std::vector<GateChange> gateChanges(const Method& method, const Readings& before, const Readings& after) {
  std::vector<GateChange> changes;
  for (const Gate& gate : method.gates) {
    const GateChange change{gate.question, stateOf(gate, before), stateOf(gate, after)};
    if (change.before != change.after && (change.wasKnown() || change.isKnown())) changes.push_back(change);
  }
  return changes;
}

/// Did anything change that was asked for? Notes and the time taken are not.
bool differs(const ChangedAnswer& answer) {
  return answer.saidChanged() || answer.seenChanged() || answer.evidenceChanged() || answer.numberChanged();
}

std::vector<ChangedAnswer> changedAnswers(const Questionnaire& questionnaire, const Side& before, const Side& after) {
  std::vector<ChangedAnswer> changes;
  for (Index q = 0; q < before.readings.size(); ++q) {
    if (!isAsked(questionnaire.question(q), before.assessment.mode)) continue;
    ChangedAnswer change{q, before.assessment.answers[q], after.assessment.answers[q], std::nullopt};
    if (differs(change)) changes.push_back(std::move(change));
  }
  return changes;
}

std::vector<TargetOutcome> targetOutcomes(const Questionnaire& questionnaire, const Assessment& earlier,
                                          const Assessment& later) {
  std::vector<TargetOutcome> outcomes;
  for (Index q = 0; q < earlier.answers.size(); ++q) {
    const auto& target = earlier.answers[q].target;
    if (!target || !isAsked(questionnaire.question(q), later.mode)) continue;
    outcomes.push_back({q, *target, later.answers[q].verified()});
  }
  return outcomes;
}

/// Do the same questions have a level at both visits?
bool hasSameKnown(const Dimension& dimension, const Readings& before, const Readings& after) {
  return std::all_of(dimension.questions.begin(), dimension.questions.end(),
                     [&](Index q) { return before[q].isKnown() == after[q].isKnown(); });
}

/// Passes a pillar's gradient on to its dimensions and their changed answers, where that is exact.
void shareOutPillar(const Questionnaire& questionnaire, const Side& before, const Side& after, double gradient,
                    PillarChange& pillar, std::vector<ChangedAnswer>& answers) {
  const auto bothOrNone = [](const DimensionChange& change) {
    return change.levels.before.has_value() == change.levels.after.has_value();
  };
  if (!std::all_of(pillar.dimensions.begin(), pillar.dimensions.end(), bothOrNone)) return;
  double weightSum = 0.0;
  for (const DimensionChange& change : pillar.dimensions) {
    if (change.levels.before) weightSum += questionnaire.dimension(change.dimension).weight;
  }
  const std::vector<double> leverage = leverages(questionnaire, before.readings);
  for (DimensionChange& change : pillar.dimensions) {
    const Dimension& dimension = questionnaire.dimension(change.dimension);
    change.share = gradient * dimension.weight / weightSum * change.levels.difference().value_or(0.0);
    if (!hasSameKnown(dimension, before.readings, after.readings)) continue;
    for (ChangedAnswer& answer : answers) {
      const Index q = answer.question;
      if (questionnaire.question(q).dimension != change.dimension) continue;
      answer.share = gradient * leverage[q] * (after.readings[q].level - before.readings[q].level);
    }
  }
}

/// Fills the shares of the overall change where they are exact.
void shareOut(const Questionnaire& questionnaire, const Side& before, const Side& after, VisitChange& change) {
  if (!change.overall().difference() || change.versions.weights) return;
  std::vector<double> from;
  std::vector<double> to;
  for (const PillarChange& pillar : change.pillars) {
    from.push_back(pillar.levels.before->value());
    to.push_back(pillar.levels.after->value());
  }
  const std::vector<double> gradients = pathGradients(from, to, before.assessment.weights.pillars);
  for (std::size_t i = 0; i < change.pillars.size(); ++i) {
    change.pillars[i].share = gradients[i] * (to[i] - from[i]);
    shareOutPillar(questionnaire, before, after, gradients[i], change.pillars[i], change.answers);
  }
}

}  // namespace

bool VisitChange::mayBeOpenQuestions() const {
  const auto isOpen = [](const LevelInterval& interval) { return interval.low < interval.high; };
  const bool doOverlap = before.interval.low <= after.interval.high && after.interval.low <= before.interval.high;
  return doOverlap && (isOpen(before.interval) || isOpen(after.interval));
}

std::size_t VisitChange::reachedTargets() const {
  return static_cast<std::size_t>(
      std::count_if(targets.begin(), targets.end(), [](const TargetOutcome& target) { return target.isReached(); }));
}

VisitChange compareVisits(const Questionnaire& questionnaire, const Method& method, const ComparedVisit& earlier,
                          const ComparedVisit& later) {
  const Assessment& was = earlier.visit.assessment;
  const Assessment& is = later.visit.assessment;
  const Mode common = was.mode == is.mode ? was.mode : Mode::quick;
  const Side before = sideOf(questionnaire, method, was, common);
  const Side after = sideOf(questionnaire, method, is, common);
  VisitChange change{was.date, is.date, before.scores.overall, after.scores.overall, {}, {}, {}, {}, 0, {}, {}};
  change.pillars = pillarChanges(questionnaire, before.scores, after.scores);
  change.gates = gateChanges(method, before.readings, after.readings);
  change.answers = changedAnswers(questionnaire, before, after);
  change.targets = targetOutcomes(questionnaire, was, is);
  change.versions = versionChanges(earlier, later);
  for (Index q = 0; q < before.readings.size(); ++q) {
    const Question& question = questionnaire.question(q);
    if (isAsked(question, common)) ++change.askedTwice;
    if (isAsked(question, was.mode) != isAsked(question, is.mode)) change.askedOnce.push_back(q);
  }
  shareOut(questionnaire, before, after, change);
  return change;
}

}  // namespace jindan
