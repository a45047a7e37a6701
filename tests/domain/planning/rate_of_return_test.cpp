// SPDX-License-Identifier: Apache-2.0
#include "domain/planning/money/rate_of_return.h"

#include <rapidcheck.h>

#include <algorithm>
#include <cmath>

#include "domain/planning/money_samples.h"
#include "support/catch.h"

namespace jindan::test {

namespace {

/// Flows whose value is zero exactly at these rates: the product of (1 + rate − growth) over all of them.
std::vector<double> flowsWithRates(const std::vector<double>& rates, double scale) {
  std::vector<double> flows{scale};
  for (const double rate : rates) {
    std::vector<double> next(flows.size() + 1, 0.0);
    for (std::size_t i = 0; i < flows.size(); ++i) {
      next[i] += flows[i];
      next[i + 1] -= flows[i] * (1.0 + rate);
    }
    flows = std::move(next);
  }
  return flows;
}

void checkRates(const std::vector<double>& flows, const std::vector<double>& expected, double precision = 1e-9) {
  const auto found = ratesOfReturn(flows);
  REQUIRE(found.size() == expected.size());
  for (std::size_t i = 0; i < found.size(); ++i)
    CHECK(std::fabs(found[i].rate - expected[i]) <= precision * std::max(1.0, std::fabs(expected[i])));
}

/// The value at a rate in long double, term by term.
long double valueAtRate(const std::vector<double>& flows, long double rate) {
  long double sum = 0.0L;
  for (std::size_t t = 0; t < flows.size(); ++t)
    sum += static_cast<long double>(flows[t]) / std::pow(1.0L + rate, static_cast<long double>(t));
  return sum;
}

}  // namespace

TEST_CASE("One change of sign gives the one rate") {
  checkRates({-100.0, 110.0}, {0.1});
  checkRates({-1000.0, 0.0, 0.0, 1331.0}, {0.1});
  checkRates({-100.0, 50.0, 25.0}, {(50.0 + std::sqrt(12500.0)) / 200.0 - 1.0});
  checkRates({-100.0, 100.0}, {0.0});
  checkRates({-100.0, 1.0}, {-0.99});
  checkRates({-1.0, 5000.0}, {4999.0});
}

TEST_CASE("Flows that never turn have no rate") {
  checkRates({-100.0, -50.0, -20.0}, {});
  checkRates({100.0, 50.0}, {});
  checkRates({0.0, 0.0}, {});
  checkRates({-100.0}, {});
  checkRates({}, {});
  // Turns, yet never reaches zero: the discriminant is negative.
  checkRates({100.0, -150.0, 100.0}, {});
}

TEST_CASE("Two and three rates are all found") {
  checkRates({-4000.0, 25000.0, -25000.0}, {0.25, 4.0});
  checkRates(flowsWithRates({0.1, 0.2, 0.3}, -1e8), {0.1, 0.2, 0.3});
  checkRates(flowsWithRates({-0.5, 0.0, 1.0}, 1e8), {-0.5, 0.0, 1.0});
  checkRates(flowsWithRates({-0.2, 0.05}, -1e8), {-0.2, 0.05});
}

TEST_CASE("A double rate is one rate that only touches") {
  const auto atTen = ratesOfReturn(std::vector<double>{-100.0, 220.0, -121.0});
  REQUIRE(atTen.size() == 1);
  CHECK(atTen[0].rate == Approx(0.1).epsilon(1e-9));
  CHECK(atTen[0].touches);
  const auto atZero = ratesOfReturn(std::vector<double>{-100.0, 200.0, -100.0});
  REQUIRE(atZero.size() == 1);
  CHECK(atZero[0].rate == 0.0);
  CHECK(atZero[0].touches);
  const auto beside = ratesOfReturn(std::vector<double>{-64.0, 3 * 64.0, -3.0 * 60.0, 56.0});
  CHECK(beside.size() == 1);
  CHECK_FALSE(ratesOfReturn(std::vector<double>{-100.0, 110.0})[0].touches);
}

TEST_CASE("A triple rate is found once and does not touch") {
  const auto found = ratesOfReturn(flowsWithRates({0.25, 0.25, 0.25}, -64.0));
  REQUIRE(found.size() == 1);
  CHECK(found[0].rate == Approx(0.25).epsilon(1e-6));
  CHECK_FALSE(found[0].touches);
}

TEST_CASE("Idle years before and after do not matter") {
  checkRates({0.0, 0.0, -100.0, 110.0, 0.0}, {0.1});
}

TEST_CASE("Any rates that flows were made of are found again") {
  REQUIRE(rc::check("made of rates", [] {
    std::vector<double> rates;
    const int count = anyWhole(1, 4);
    for (int i = 0; i < count; ++i)
      rates.push_back(0.15 * anyWhole(-5, 12));
    std::sort(rates.begin(), rates.end());
    rates.erase(std::unique(rates.begin(), rates.end()), rates.end());
    const auto found = ratesOfReturn(flowsWithRates(rates, -1e8));
    RC_ASSERT(found.size() == rates.size());
    for (std::size_t i = 0; i < found.size(); ++i)
      RC_ASSERT(std::fabs(found[i].rate - rates[i]) <= 1e-9 * std::max(1.0, std::fabs(rates[i])));
  }));
}

TEST_CASE("In any plan the value is zero at each rate, and a fine search finds no other") {
  REQUIRE(rc::check("zero there and nowhere else", [] {
    std::vector<double> flows;
    std::vector<double> sizes;
    for (const MoneyYear& year : cashFlow(anyCourse())) {
      flows.push_back(year.net);
      sizes.push_back(std::fabs(year.net));
    }
    const auto found = ratesOfReturn(flows);
    for (const ReturnRate& each : found)
      RC_ASSERT(std::fabs(valueAtRate(flows, each.rate)) <= 1e-9L * valueAtRate(sizes, each.rate));
    int changes = 0;
    int crossings = 0;
    constexpr double step = 0.003;
    for (double rate = -0.6; rate < 3.0; rate += step) {
      const long double here = valueAtRate(flows, rate);
      const long double next = valueAtRate(flows, rate + step);
      if ((here < 0.0L) != (next < 0.0L)) ++changes;
      for (const ReturnRate& each : found)
        crossings += !each.touches && each.rate > rate && each.rate <= rate + step ? 1 : 0;
    }
    RC_ASSERT(changes <= crossings);
  }));
}

}  // namespace jindan::test
