// SPDX-License-Identifier: Apache-2.0
#include "domain/planning/staffing.h"

namespace jindan {

namespace {

bool holds(const StaffingReason& reason, const Assessment& assessment) {
  if (const auto* below = std::get_if<NumberBelow>(&reason.when)) {
    const auto& number = assessment.answers.at(below->question).number;
    return number && *number < below->most;
  }
  const auto& condition = std::get<LevelCondition>(reason.when);
  const auto level = assessment.answers.at(condition.question).verified();
  return level && condition.holds(level->value());
}

}  // namespace

StaffingComparison compareStaffing(const StaffingRules& rules, const Assessment* assessment,
                                   std::optional<double> annualSales) {
  StaffingComparison result{{}, std::nullopt, rules.reference};
  for (const StaffingOption& option : rules.options) {
    StaffingView view{option, std::nullopt, {}, {}};
    for (const StaffingReason& reason : option.reasons) {
      if (assessment != nullptr && holds(reason, *assessment))
        (reason.speaksFor ? view.speaksFor : view.speaksAgainst).push_back(reason.text);
    }
    if (annualSales && *annualSales > 0.0) view.shareOfSales = option.yearlyCost.likely() / *annualSales;
    if (view.shareOfSales > rules.mostShareOfSales) view.speaksAgainst.push_back(rules.tooDear);
    result.views.push_back(std::move(view));
  }
  for (std::size_t i = 0; i < result.views.size(); ++i) {
    const int balance = result.views[i].balance();
    if (balance <= 0) continue;
    const auto cost = [&](std::size_t place) { return result.views[place].option.yearlyCost.likely(); };
    const bool better = !result.best || balance > result.views[*result.best].balance() ||
                        (balance == result.views[*result.best].balance() && cost(i) < cost(*result.best));
    if (better) result.best = i;
  }
  return result;
}

}  // namespace jindan
