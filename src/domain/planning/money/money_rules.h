// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/planning/money/money_draws.h"
#include "domain/planning/money/money_outcome.h"
#include "domain/questionnaire/contradiction.h"

namespace jindan {

/// Where a figure comes from.
struct FigureBasis {
  LocalizedText text;        ///< source, or the reasoning of our own estimate
  std::string url;           ///< empty for an estimate of our own
  bool ownEstimate = false;  ///< nobody published it
};

/// The inputs of the calculation that can be filled in when nobody entered them.
enum class MoneyField { investment, grant, annualSales, upkeep, staff, benefit, rampYears, discountRate, horizonYears };

/// One way to fill in an input.
struct MoneyDefault {
  MoneyField field = MoneyField::investment;
  std::optional<Index> question;  ///< then `value` is multiplied with the number of its answer
  Range value = *Range::exactly(0.0);
  FigureBasis basis;
};

/// The support to expect when nobody entered any; only where the answers fit.
struct GrantDefault {
  GrantTerms terms;
  std::vector<LevelCondition> when;  ///< all must hold on the verified level
  FigureBasis basis;
};

/// How far an input that was entered as one number may turn out lower or higher.
struct MoneySpread {
  MoneyField field = MoneyField::investment;
  double low = 1.0;
  double high = 1.0;
};

/// What a pack says about the calculation.
struct MoneyRules {
  std::vector<MoneyDefault> defaults;  ///< for each input the first that can be used counts
  std::optional<GrantDefault> grant;
  std::vector<MoneySpread> spreads;
  FigureBasis spreadBasis;
  LocalizedText upkeepWarning;              ///< stands beside the default share of sales
  double upkeepDoubtfulBelow = 0.0;         ///< yearly sales below which that share says little
  LocalizedText upkeepDoubtful;             ///< and why
  LocalizedText estimateWarning;            ///< stands where investment or benefit was not entered
  std::optional<Index> affordableQuestion;  ///< whose number is what the company can spend a year
  std::vector<MoneyWhatIf> whatIfs;
  MoneyDrawSettings draws;
};

}  // namespace jindan
