// SPDX-License-Identifier: Apache-2.0
#include "domain/planning/money/cash_flow.h"

#include <algorithm>

namespace jindan {

namespace {

/// How much of the full benefit there is: a smooth step from 0 to 1.
double benefitShare(const MoneyCourse& course, int year) {
  const int running = year - course.benefitDelayYears;
  if (running <= 0) return 0.0;
  if (running >= course.rampYears) return 1.0;
  const double s = running / course.rampYears;
  return s * s * (3.0 - 2.0 * s);
}

}  // namespace

MoneyCourse likelyCourse(const MoneyInputs& inputs) {
  MoneyCourse course;
  course.investment = inputs.investment().likely();
  course.grant = inputs.grant();
  course.upkeep = inputs.upkeep().likely();
  course.staff = inputs.staff().likely();
  course.benefit = inputs.benefit().likely();
  course.rampYears = inputs.rampYears().likely();
  course.benefitDelayYears = inputs.benefitDelayYears();
  course.horizonYears = inputs.horizonYears();
  course.discountRate = inputs.discountRate();
  return course;
}

std::vector<MoneyYear> cashFlow(const MoneyCourse& course) {
  std::vector<MoneyYear> years;
  years.reserve(static_cast<std::size_t>(course.horizonYears) + 1);
  double grantLeft = course.grant.cap;
  double cumulative = 0.0;
  for (int t = 0; t <= course.horizonYears; ++t) {
    MoneyYear year;
    year.year = t;
    if (t == 0) {
      year.investment = course.investment;
    } else {
      year.upkeep = course.upkeep;
      year.staff = course.staff;
      year.benefit = course.benefit * benefitShare(course, t);
    }
    const double cost = year.investment + year.upkeep + year.staff;
    if (t < course.grant.years) {
      year.grant = std::min(course.grant.share * cost, grantLeft);
      grantLeft -= year.grant;
    }
    year.net = year.benefit + year.grant - cost;
    cumulative += year.net;
    year.cumulative = cumulative;
    years.push_back(year);
  }
  return years;
}

double netPresentValue(const std::vector<MoneyYear>& years, double discountRate) {
  double sum = 0.0;
  double growth = 1.0;  // (1 + rate)^t; a product, because a power may differ from one library to the next
  for (const MoneyYear& year : years) {
    sum += year.net / growth;
    growth *= 1.0 + discountRate;
  }
  return sum;
}

std::optional<int> paybackYear(const std::vector<MoneyYear>& years) {
  std::optional<int> payback;
  for (auto year = years.rbegin(); year != years.rend() && year->cumulative > -wonRounding; ++year)
    payback = year->year;
  return payback;
}

std::optional<SupportCliff> supportCliff(const std::vector<MoneyYear>& years) {
  const auto last = std::find_if(years.rbegin(), years.rend(), [](const MoneyYear& year) { return year.grant > 0.0; });
  if (last == years.rend() || last == years.rbegin()) return std::nullopt;
  const MoneyYear& first = *(last - 1);
  return SupportCliff{first.year, first.upkeep + first.staff};
}

DeepestPoint deepestPoint(const std::vector<MoneyYear>& years) {
  const auto lowest = std::min_element(
      years.begin(), years.end(), [](const MoneyYear& a, const MoneyYear& b) { return a.cumulative < b.cumulative; });
  return {lowest->year, lowest->cumulative};
}

}  // namespace jindan
