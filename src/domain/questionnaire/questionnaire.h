// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "domain/questionnaire/level_advice.h"
#include "domain/types/id.h"
#include "domain/types/language.h"
#include "domain/types/level.h"

namespace jindan {

/// Place of a question, dimension or pillar in its questionnaire. Scoring works with places, not names.
using Index = std::size_t;

/// What the number beside an answer counts.
enum class NumberUnit { persons, won, wonPerYear, certifiedLevel };

struct NumberField {
  NumberUnit unit = NumberUnit::persons;
  LocalizedText label;
};

/// What to do to climb from the level below to `to`.
enum class Effort { ownTime, smallPurchase, project, decision };

struct Move {
  Level to;
  Effort effort;
  LocalizedText title;
  LocalizedText action;
};

struct Question {
  QuestionId id;
  Index dimension = 0;
  Index pillar = 0;
  double weight = 1.0;  ///< inside its dimension, > 0
  bool quick = false;   ///< asked in quick mode too
  LocalizedText shortTitle;
  LocalizedText prompt;
  std::array<LocalizedText, 5> levels;  ///< description of level 1 … 5
  LocalizedText evidence;               ///< what to look at on site
  LocalizedText why;
  std::optional<LocalizedText> notApplicableWhen;  ///< present: "not applicable" is a possible answer
  std::optional<NumberField> number;
  std::vector<Move> moves;  ///< one for each level 2 … 5, in that order
  LevelAdvice advice;
};

struct Dimension {
  DimensionId id;
  Index pillar = 0;
  double weight = 1.0;  ///< inside its pillar, > 0
  LocalizedText title;
  std::vector<Index> questions;
};

struct Pillar {
  PillarId id;
  bool scored = true;  ///< false: its questions are gates and give no points
  LocalizedText title;
  std::vector<Index> dimensions;
  std::vector<Index> questions;
};

/// The questions and their structure; immutable once read. Indices into the three lists are stable.
class Questionnaire {
 public:
  struct Parts {
    std::string name;     ///< e.g. sme-ai-readiness
    std::string version;  ///< e.g. 1.0.0
    std::vector<Pillar> pillars;
    std::vector<Dimension> dimensions;
    std::vector<Question> questions;
  };

  /// Builds the cross references (pillar → dimensions → questions) from each question's `dimension` and each
  /// dimension's `pillar`; the lists inside `parts.pillars` and `parts.dimensions` are filled here.
  explicit Questionnaire(Parts parts);

  [[nodiscard]] const std::string& name() const { return parts_.name; }
  [[nodiscard]] const std::string& version() const { return parts_.version; }
  /// "name@version", as case files state it.
  [[nodiscard]] std::string reference() const { return parts_.name + "@" + parts_.version; }

  [[nodiscard]] std::span<const Pillar> pillars() const { return parts_.pillars; }
  [[nodiscard]] std::span<const Dimension> dimensions() const { return parts_.dimensions; }
  [[nodiscard]] std::span<const Question> questions() const { return parts_.questions; }
  [[nodiscard]] const Question& question(Index index) const { return parts_.questions.at(index); }
  [[nodiscard]] const Dimension& dimension(Index index) const { return parts_.dimensions.at(index); }
  [[nodiscard]] const Pillar& pillar(Index index) const { return parts_.pillars.at(index); }

  /// The pillars that give points, in order (data, talent, funding).
  [[nodiscard]] std::span<const Index> scoredPillars() const { return scoredPillars_; }
  [[nodiscard]] std::optional<Index> find(const QuestionId& id) const;

 private:
  Parts parts_;
  std::vector<Index> scoredPillars_;
  std::unordered_map<QuestionId, Index> byId_;
};

}  // namespace jindan
