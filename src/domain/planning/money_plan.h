// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "domain/planning/money/money_study.h"
#include "domain/planning/staffing.h"

namespace jindan {

/// A company's money over the years, and the ways to get people for it.
struct MoneyPlan {
  MoneyStudy study;
  StaffingComparison staffing;
};

/// Fails as studyMoney() does.
[[nodiscard]] tl::expected<MoneyPlan, std::vector<Fault>> makeMoneyPlan(const MoneyQuestion& question,
                                                                        const MoneyRules& money,
                                                                        const StaffingRules& staffing);

}  // namespace jindan
