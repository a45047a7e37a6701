// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/questionnaire/contradiction.h"
#include "domain/questionnaire/questionnaire.h"
#include "domain/types/id.h"
#include "domain/types/language.h"

namespace jindan {

/// How a company's answer stands beside a published figure.
enum class ComparisonKind {
  have,         ///< the level says whether the company is one of those the rate counts
  workerShare,  ///< number / employees, beside a share of workers
  budget,       ///< the level says whether the company's budget is inside the group the rate counts
  salesShare,   ///< number / yearly sales, beside a single case's share: a distance
  pay,          ///< number beside a single stated amount: a distance
  background,   ///< a picture beside the answer, nothing is compared
};

/// What may be compared with what; comes from the benchmark pack.
struct ComparisonRule {
  Index question = 0;
  IndicatorId indicator;
  ComparisonKind kind = ComparisonKind::have;
  std::vector<LevelCondition> onlyIf;
  LevelCondition position;  ///< have, budget: when it holds the company belongs to the group
  std::string unit;
  std::string respondent;
  std::optional<BaseId> base;  ///< absent: the figure is no rate and has no denominator
  bool workerSizes = false;    ///< sizes as worker surveys know them (sme, large)
  LocalizedText caution;       ///< what must be said beside the figure; both empty when nothing
  LocalizedText statement;     ///< what the figure counts, as a sentence with {segment} and {value}
  LocalizedText inGroup;       ///< the company belongs to the group
  LocalizedText outOfGroup;    ///< it does not
};

/// A remark from the press beside a question for which no figure exists.
struct BackgroundSentence {
  Index question = 0;
  LocalizedText text;
};

struct ComparisonRules {
  std::vector<ComparisonRule> rules;
  std::vector<BackgroundSentence> sentences;
};

}  // namespace jindan
