// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "domain/planning/money/money_inputs.h"

namespace jindan {

/// One way it can go: every uncertain input as one number.
struct MoneyCourse {
  double investment = 0.0;
  GrantTerms grant;
  double upkeep = 0.0;
  double staff = 0.0;
  double benefit = 0.0;
  double rampYears = 0.0;
  int benefitDelayYears = 0;
  int horizonYears = 1;
  double discountRate = 0.0;
};

/// Every uncertain input at its likely value.
[[nodiscard]] MoneyCourse likelyCourse(const MoneyInputs& inputs);

/// Money of one year in won; costs are positive.
struct MoneyYear {
  int year = 0;
  double investment = 0.0;
  double grant = 0.0;
  double upkeep = 0.0;
  double staff = 0.0;
  double benefit = 0.0;
  double net = 0.0;         ///< benefit + grant − costs
  double cumulative = 0.0;  ///< net of this year and all before
};

/// Years 0 to the horizon. Investment in year 0; upkeep, staff and benefit from year 1, the benefit growing along
/// 3s² − 2s³ until the ramp is over.
[[nodiscard]] std::vector<MoneyYear> cashFlow(const MoneyCourse& course);

/// The first year without support after years with it, and what the company then pays by itself.
struct SupportCliff {
  int year = 0;
  double ownCost = 0.0;  ///< upkeep and staff of that year
};

struct DeepestPoint {
  int year = 0;
  double won = 0.0;  ///< smallest cumulative cash; the first year of several
};

/// A cumulative sum this little below zero is rounding: less than half of the smallest coin.
inline constexpr double wonRounding = 0.5;

/// What a year's net is worth today, summed.
[[nodiscard]] double netPresentValue(const std::vector<MoneyYear>& years, double discountRate);
/// First year from which the cumulative cash stays at zero or above; nothing when it never does.
[[nodiscard]] std::optional<int> paybackYear(const std::vector<MoneyYear>& years);
/// Nothing when there is no support at all, or when it lasts to the horizon.
[[nodiscard]] std::optional<SupportCliff> supportCliff(const std::vector<MoneyYear>& years);
[[nodiscard]] DeepestPoint deepestPoint(const std::vector<MoneyYear>& years);

}  // namespace jindan
