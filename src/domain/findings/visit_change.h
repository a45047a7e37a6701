// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "domain/findings/diagnosed_visit.h"
#include "domain/scoring/method.h"
#include "domain/scoring/stage.h"

namespace jindan {

/// A visit about to be compared.
struct ComparedVisit {
  const DiagnosedVisit& visit;
  std::string benchmarks;  ///< version of the figures it was first compared with; empty when not known
};

/// A mean level at both visits; absent where it was not reported.
struct LevelPair {
  std::optional<MeanLevel> before;
  std::optional<MeanLevel> after;

  [[nodiscard]] std::optional<double> difference() const {
    if (!before || !after) return std::nullopt;
    return after->value() - before->value();
  }
};

struct DimensionChange {
  Index dimension = 0;
  LevelPair levels;
  /// Of the overall change; absent where no share is exact: the change cannot be shared out at all, or dimensions of
  /// the pillar came to have a level or lost it.
  std::optional<double> share;
};

struct PillarChange {
  Index pillar = 0;
  LevelPair levels;
  std::optional<double> share;  ///< of the overall change; present when the overall change can be shared out
  std::vector<DimensionChange> dimensions;  ///< those asked at either visit
};

/// A gate that is not what it was.
struct GateChange {
  Index question = 0;
  GateState before = GateState::unknown;
  GateState after = GateState::unknown;

  [[nodiscard]] bool wasKnown() const { return before == GateState::open || before == GateState::closed; }
  [[nodiscard]] bool isKnown() const { return after == GateState::open || after == GateState::closed; }
};

/// An answer that is not what it was; of a question asked at both visits.
struct ChangedAnswer {
  Index question = 0;
  Answer before;
  Answer after;
  /// The part of the overall change that is due to it. Absent where its dimension has no share, or when questions of
  /// the dimension came to have a level or lost it: then no part of it is one question's alone.
  std::optional<double> share;

  [[nodiscard]] bool saidChanged() const { return before.said != after.said; }
  [[nodiscard]] bool seenChanged() const { return before.seen != after.seen; }
  [[nodiscard]] bool countedChanged() const { return before.verified() != after.verified(); }
  [[nodiscard]] bool evidenceChanged() const { return before.evidence != after.evidence; }
  [[nodiscard]] bool numberChanged() const { return before.number != after.number; }
};

/// A target level set at the earlier visit, and what became of it.
struct TargetOutcome {
  Index question = 0;
  Level target;
  std::optional<Level> reached;  ///< the level that counts now; absent when there is none

  [[nodiscard]] bool isReached() const { return reached && *reached >= target; }
};

/// What differs in how the two results came about.
struct VersionChanges {
  using Texts = std::pair<std::string, std::string>;
  std::optional<Texts> questionnaire;
  std::optional<Texts> benchmarks;  ///< only when both are known
  std::optional<std::pair<Mode, Mode>> mode;
  std::optional<std::pair<WeightProfile, WeightProfile>> weights;  ///< in other proportions

  [[nodiscard]] bool none() const { return !questionnaire && !benchmarks && !mode && !weights; }
};

/// Everything that changed from one visit of a company to a later one, by the readings that count (seen where seen).
/// When the visits were made in different modes, both are scored over the questions asked at both.
struct VisitChange {
  Date earlier;
  Date later;
  OverallScore before;
  OverallScore after;
  std::vector<PillarChange> pillars;   ///< the scored pillars, in questionnaire order
  std::vector<GateChange> gates;       ///< in rule order
  std::vector<ChangedAnswer> answers;  ///< questionnaire order
  std::vector<Index> askedOnce;        ///< questions of the full questionnaire that only one of the visits asked
  std::size_t askedTwice = 0;
  std::vector<TargetOutcome> targets;  ///< those whose question was asked again
  VersionChanges versions;

  [[nodiscard]] LevelPair overall() const { return {before.level, after.level}; }
  /// Both intervals share a level and at least one is open: another filling of the gaps could undo the difference.
  [[nodiscard]] bool mayBeOpenQuestions() const;
  [[nodiscard]] std::size_t reachedTargets() const;
};

/// A pure function of two results made with the same questionnaire and method.
///
/// The overall change is shared out where that is exact: both overall levels reported, weights in the same proportions.
/// Pillar shares follow Aumann and Shapley along the straight line between the two sets of pillar levels and add up
/// to the overall difference. Inside a pillar whose dimensions with a level are the same at both visits, dimension
/// shares are linear and add up to the pillar's; inside a dimension whose questions with a level are the same, question
/// shares add up to the dimension's.
[[nodiscard]] VisitChange compareVisits(const Questionnaire& questionnaire, const Method& method,
                                        const ComparedVisit& earlier, const ComparedVisit& later);

}  // namespace jindan
