// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "domain/questionnaire/questionnaire.h"
#include "domain/types/level.h"
#include "domain/types/score.h"

namespace jindan {

struct DimensionScore {
  Index dimension = 0;
  std::optional<MeanLevel> level;  ///< absent when none of its questions has a level
  LevelInterval interval;
};

struct PillarScore {
  Index pillar = 0;
  bool reported = false;           ///< enough of its questions have a level
  std::optional<MeanLevel> level;  ///< present when reported
  LevelInterval interval;          ///< given in any case
  double coverage = 0.0;           ///< share of applicable asked questions with a level, 0–1
  double confidence = 0.0;         ///< share with evidence minus share of don't-know, 0–1
  std::vector<DimensionScore> dimensions;
};

/// A gate that holds the stage below what the level alone would give.
struct BitingGate {
  Index question = 0;
  int cap = 1;
  Level liftedBy;  ///< the lowest answer that opens it
};

struct OverallScore {
  bool reported = false;
  std::optional<MeanLevel> level;
  LevelInterval interval;
  std::optional<int> stage;
  std::optional<int> stageUncapped;
  bool provisional = false;  ///< a gate question has no level yet
  std::vector<BitingGate> gates;
  double confidence = 0.0;
};

/// Scores under one reading of the answers.
struct ViewScores {
  OverallScore overall;
  std::vector<PillarScore> pillars;  ///< the scored pillars, in questionnaire order
};

/// The part of 5 − overall level that is due to one question.
struct Drop {
  Index question = 0;
  double drop = 0.0;
};

/// What the overall level would gain if this question rose to `to`.
struct Lift {
  Index question = 0;
  Level to;
  double gain = 0.0;
  bool opensGate = false;
};

/// Shares of weight draws in which stage and weakest pillar stay what they are; absent without an overall score.
struct Robustness {
  int draws = 0;
  std::optional<double> stageStable;
  std::optional<double> weakestStable;
  std::optional<Index> weakest;  ///< pillar
};

/// Everything that follows from one assessment's answers. A plain result: nothing in it changes later.
struct Diagnosis {
  ViewScores verified;  ///< seen where present, else said: the headline
  ViewScores self;      ///< said
  std::optional<double> claimGap;
  std::vector<Drop> drops;  ///< questions with a level, questionnaire order; add up to 5 − overall level
  std::vector<Lift> lifts;  ///< every higher level of every question with a level, questionnaire order
  Robustness robustness;
  std::vector<Index> contradictions;  ///< places of the rules in Method::contradictions
};

}  // namespace jindan
