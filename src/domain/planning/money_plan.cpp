// SPDX-License-Identifier: Apache-2.0
#include "domain/planning/money_plan.h"

namespace jindan {

tl::expected<MoneyPlan, std::vector<Fault>> makeMoneyPlan(const MoneyQuestion& question, const MoneyRules& money,
                                                          const StaffingRules& staffing) {
  auto study = studyMoney(question, money);
  if (!study) return tl::unexpected(std::move(study.error()));
  auto compared = compareStaffing(staffing, question.assessment, study->inputs.annualSales());
  return MoneyPlan{std::move(*study), std::move(compared)};
}

}  // namespace jindan
