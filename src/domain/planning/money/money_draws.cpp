// SPDX-License-Identifier: Apache-2.0
#include "domain/planning/money/money_draws.h"

#include <algorithm>
#include <cmath>

#include "domain/planning/money/cash_flow.h"
#include "domain/scoring/random.h"

namespace jindan {

namespace {

MoneyCourse drawCourse(const MoneyInputs& inputs, const Range& upkeep, RandomSource& random) {
  MoneyCourse course = likelyCourse(inputs);
  course.investment = inputs.investment().at(random.uniform());
  course.upkeep = upkeep.at(random.uniform());
  course.staff = inputs.staff().at(random.uniform());
  course.benefit = inputs.benefit().at(random.uniform());
  course.rampYears = inputs.rampYears().at(random.uniform());
  return course;
}

/// The smallest value with at least `tenths` tenths of the values at or below it. Reorders the values.
double quantile(std::vector<double>& values, std::size_t tenths) {
  const std::size_t place = (values.size() * tenths + 9) / 10 - 1;
  const auto nth = values.begin() + static_cast<std::ptrdiff_t>(place);
  std::nth_element(values.begin(), nth, values.end());
  return *nth;
}

Deciles deciles(std::vector<double>& values) {
  return {quantile(values, 1), quantile(values, 5), quantile(values, 9)};
}

/// What every draw gave, ready to be put in order.
struct Collected {
  std::vector<std::vector<double>> net;
  std::vector<std::vector<double>> cumulative;
  std::vector<double> values;
  std::vector<double> paybacks;

  Collected(std::size_t years, std::size_t draws) : net(years), cumulative(years) {
    for (std::size_t t = 0; t < years; ++t) {
      net[t].reserve(draws);
      cumulative[t].reserve(draws);
    }
    values.reserve(draws);
    paybacks.reserve(draws);
  }

  void add(const std::vector<MoneyYear>& years, double discountRate) {
    for (std::size_t t = 0; t < years.size(); ++t) {
      net[t].push_back(years[t].net);
      cumulative[t].push_back(years[t].cumulative);
    }
    values.push_back(netPresentValue(years, discountRate));
    const auto payback = paybackYear(years);
    paybacks.push_back(payback ? *payback : HUGE_VAL);
  }
};

std::optional<int> yearOf(double payback) {
  return std::isfinite(payback) ? std::optional(static_cast<int>(payback)) : std::nullopt;
}

double shareOf(const std::vector<double>& values, bool (*holds)(double)) {
  return static_cast<double>(std::count_if(values.begin(), values.end(), holds)) / static_cast<double>(values.size());
}

}  // namespace

MoneyDraws drawMoney(const MoneyInputs& inputs, const MoneyDrawSettings& settings) {
  MoneyDraws result;
  result.count = settings.count;
  if (settings.count <= 0) return result;
  const auto horizon = static_cast<std::size_t>(inputs.horizonYears());
  Collected collected(horizon + 1, static_cast<std::size_t>(settings.count));
  const Range upkeep = inputs.upkeep();
  RandomSource random(settings.seed);
  for (int i = 0; i < settings.count; ++i)
    collected.add(cashFlow(drawCourse(inputs, upkeep, random)), inputs.discountRate());
  for (std::size_t t = 0; t <= horizon; ++t)
    result.years.push_back({static_cast<int>(t), deciles(collected.net[t]), deciles(collected.cumulative[t])});
  result.paybackShare = shareOf(collected.paybacks, [](double year) { return std::isfinite(year); });
  result.positiveShare = shareOf(collected.values, [](double value) { return value > 0.0; });
  result.netPresentValue = deciles(collected.values);
  const Deciles payback = deciles(collected.paybacks);
  result.payback = {yearOf(payback.p10), yearOf(payback.p50), yearOf(payback.p90)};
  return result;
}

}  // namespace jindan
