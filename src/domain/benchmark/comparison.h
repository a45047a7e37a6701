// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "domain/assessment/assessment.h"
#include "domain/benchmark/comparison_rule.h"
#include "domain/benchmark/observation_source.h"
#include "domain/benchmark/segment.h"

namespace jindan {

enum class Position { have, haveNot, below, equal, above, background };

enum class RefusalReason {
  levelMissing,       ///< the question has no level
  numberMissing,      ///< the comparison needs the number beside the answer
  numberImplausible,  ///< more users than employees
  salesMissing,       ///< a share of sales needs sales above 0
  conditionNotMet,    ///< the company is not part of the base
  conditionUnknown,   ///< whether it is part of the base is not known
  noSuchSegment,      ///< no figure for this size of company
  unitDiffers,        ///< figures exist, in another unit
  respondentDiffers,  ///< figures exist, of other respondents
  baseDiffers,        ///< figures exist, of another base
  notForComparison,   ///< figures exist, marked as background or to be avoided
};

[[nodiscard]] std::string_view nameOf(Position position);
[[nodiscard]] std::string_view nameOf(RefusalReason reason);

/// A share of successes with its 95 % interval.
struct ShareInterval {
  double low = 0.0;   ///< 0–100
  double high = 0.0;  ///< 0–100
};

/// Wilson (1927) score interval at 95 % of a percentage with n respondents, n ≥ 1.
[[nodiscard]] ShareInterval wilsonInterval(double percent, std::int64_t n);

struct Comparison {
  Index rule = 0;  ///< place in the rules
  Index question = 0;
  Observation observation;
  Position position = Position::background;
  std::optional<double> own;              ///< the company's figure in the observation's unit, where there is one
  std::optional<ShareInterval> interval;  ///< of the survey figure, when its n is published
  std::vector<std::string> path;
  bool smallBase = false;  ///< yearly sales under 5 billion won make a share of sales misleading
};

struct Refusal {
  Index rule = 0;
  Index question = 0;
  IndicatorId indicator;
  RefusalReason reason = RefusalReason::levelMissing;
};

struct Comparisons {
  std::vector<Comparison> made;  ///< rule order
  std::vector<Refusal> refused;  ///< rule order
};

/// Compares one assessment with published figures: same indicator, unit, respondent and base, or a refusal with its
/// reason. Levels are the verified ones.
[[nodiscard]] Result<Comparisons> compareWithSurveys(std::span<const ComparisonRule> rules,
                                                     const CompanySegment& segment, const Company& company,
                                                     const Assessment& assessment, const ObservationSource& source);

/// The figures a question can be compared with, whatever was answered to it: the reason why it is asked. Each stands
/// as background, without the company's side. Answers to other questions decide which base the company is part of.
[[nodiscard]] Result<Comparisons> figuresBehind(std::span<const ComparisonRule> rules, Index question,
                                                const CompanySegment& segment, const Company& company,
                                                const Assessment& assessment, const ObservationSource& source);

}  // namespace jindan
