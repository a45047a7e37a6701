// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/planning/money/cash_flow.h"
#include "domain/planning/money/rate_of_return.h"
#include "domain/types/language.h"

namespace jindan {

/// What follows from one course of things.
struct MoneyOutcome {
  std::vector<MoneyYear> years;
  double netPresentValue = 0.0;
  std::vector<ReturnRate> rates;  ///< every rate at which the value is zero
  std::optional<int> payback;
  std::optional<SupportCliff> cliff;
  DeepestPoint deepest;

  /// The internal rate of return where there is exactly one.
  [[nodiscard]] std::optional<double> returnRate() const {
    return rates.size() == 1 ? std::optional(rates.front().rate) : std::nullopt;
  }
};

[[nodiscard]] MoneyOutcome outcomeOf(const MoneyCourse& course);

/// One "what if": what it changes. Factors of 1 and changes of 0 leave things as they are.
struct MoneyWhatIf {
  std::string id;
  LocalizedText title;
  int grantYearsChange = 0;
  int benefitDelayChange = 0;
  double investmentFactor = 1.0;
  double upkeepFactor = 1.0;
  double benefitFactor = 1.0;
};

/// A what-if beside what was planned.
struct MoneyVariant {
  std::string id;
  LocalizedText title;
  MoneyOutcome outcome;
  double valueDifference = 0.0;  ///< net present value, variant − plan
};

/// The variants that change anything at all in this plan, in the order of the list.
[[nodiscard]] std::vector<MoneyVariant> variantsOf(const MoneyCourse& course, const MoneyOutcome& planned,
                                                   const std::vector<MoneyWhatIf>& whatIfs);

}  // namespace jindan
