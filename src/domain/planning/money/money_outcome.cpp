// SPDX-License-Identifier: Apache-2.0
#include "domain/planning/money/money_outcome.h"

#include <algorithm>

namespace jindan {

namespace {

MoneyCourse changed(const MoneyCourse& course, const MoneyWhatIf& whatIf) {
  MoneyCourse result = course;
  result.grant.years = std::max<std::int64_t>(0, course.grant.years + whatIf.grantYearsChange);
  result.benefitDelayYears = std::max(0, course.benefitDelayYears + whatIf.benefitDelayChange);
  result.investment *= whatIf.investmentFactor;
  result.upkeep *= whatIf.upkeepFactor;
  result.benefit *= whatIf.benefitFactor;
  return result;
}

bool isSame(const std::vector<MoneyYear>& a, const std::vector<MoneyYear>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](const MoneyYear& one, const MoneyYear& other) { return one.net == other.net; });
}

}  // namespace

MoneyOutcome outcomeOf(const MoneyCourse& course) {
  MoneyOutcome outcome;
  outcome.years = cashFlow(course);
  outcome.netPresentValue = netPresentValue(outcome.years, course.discountRate);
  std::vector<double> flows;
  for (const MoneyYear& year : outcome.years)
    flows.push_back(year.net);
  outcome.rates = ratesOfReturn(flows);
  outcome.payback = paybackYear(outcome.years);
  outcome.cliff = supportCliff(outcome.years);
  outcome.deepest = deepestPoint(outcome.years);
  return outcome;
}

std::vector<MoneyVariant> variantsOf(const MoneyCourse& course, const MoneyOutcome& planned,
                                     const std::vector<MoneyWhatIf>& whatIfs) {
  std::vector<MoneyVariant> variants;
  for (const MoneyWhatIf& whatIf : whatIfs) {
    MoneyOutcome outcome = outcomeOf(changed(course, whatIf));
    if (isSame(outcome.years, planned.years)) continue;
    const double difference = outcome.netPresentValue - planned.netPresentValue;
    variants.push_back({whatIf.id, whatIf.title, std::move(outcome), difference});
  }
  return variants;
}

}  // namespace jindan
