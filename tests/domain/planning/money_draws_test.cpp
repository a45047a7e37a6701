// SPDX-License-Identifier: Apache-2.0
#include "domain/planning/money/money_draws.h"

#include <algorithm>
#include <cmath>
#include <random>

#include "domain/planning/money_samples.h"
#include "support/catch.h"

namespace jindan::test {

namespace {

constexpr MoneyDrawSettings settings{10'000, 20261122};

MoneyEntries uncertainEntries() {
  MoneyEntries entries = exampleEntries();
  entries.investment = Range::from(180e6, 200e6, 300e6);
  entries.upkeepShare = Range::from(0.0067, 0.008, 0.01);
  entries.staff = Range::from(50e6, 60e6, 90e6);
  entries.benefit = Range::from(120e6, 240e6, 300e6);
  entries.rampYears = Range::from(2, 4, 6);
  return entries;
}

MoneyDraws draw(const MoneyEntries& entries, MoneyDrawSettings with = settings) {
  return drawMoney(*MoneyInputs::from(entries), with);
}

/// A triangular number another way: two uniforms, folded (the smaller or larger of them has the density of one side).
double foldedTriangle(const Range& range, std::mt19937_64& random) {
  std::uniform_real_distribution<double> uniform(0.0, 1.0);
  const double width = range.high() - range.low();
  const double larger = std::max(uniform(random), uniform(random));
  const bool left = uniform(random) * width < range.likely() - range.low();
  if (left) return range.low() + (range.likely() - range.low()) * larger;
  return range.high() - (range.high() - range.likely()) * larger;
}

/// Net present values and final sums drawn with the standard library's generator.
struct Independent {
  std::vector<double> values;
  std::vector<double> ends;

  explicit Independent(const MoneyInputs& inputs, int count) {
    std::mt19937_64 random(7);
    for (int i = 0; i < count; ++i) {
      MoneyCourse course = likelyCourse(inputs);
      course.investment = foldedTriangle(inputs.investment(), random);
      course.upkeep = foldedTriangle(inputs.upkeep(), random);
      course.staff = foldedTriangle(inputs.staff(), random);
      course.benefit = foldedTriangle(inputs.benefit(), random);
      course.rampYears = foldedTriangle(inputs.rampYears(), random);
      const auto years = cashFlow(course);
      values.push_back(netPresentValue(years, course.discountRate));
      ends.push_back(years.back().cumulative);
    }
    std::sort(values.begin(), values.end());
    std::sort(ends.begin(), ends.end());
  }
};

/// Is `value` within four standard errors of the quantile `share` of a sample of 10,000?
bool isQuantile(const std::vector<double>& sorted, double share, double value) {
  const double error = 4.0 * std::sqrt(share * (1.0 - share) / 10'000.0);
  const auto size = static_cast<double>(sorted.size());
  return value >= sorted[static_cast<std::size_t>((share - error) * size)] &&
         value <= sorted[static_cast<std::size_t>((share + error) * size)];
}

}  // namespace

TEST_CASE("The triangle's inverse gives its ends, its top and its shares") {
  const Range range = *Range::from(10.0, 20.0, 50.0);
  CHECK(range.at(0.0) == 10.0);
  CHECK(range.at(0.25) == 20.0);
  CHECK(range.at(1.0) == 50.0);
  // Below 15 lies (15 − 10)² / (40 × 10) of the triangle.
  CHECK(range.at(25.0 / 400.0) == Approx(15.0));
  CHECK_FALSE(Range::from(3.0, 2.0, 4.0));
  CHECK_FALSE(Range::from(1.0, 2.0, NAN));
}

TEST_CASE("The quantiles agree with an independent generator and another way to draw triangles") {
  const MoneyDraws draws = draw(uncertainEntries());
  const Independent other(*MoneyInputs::from(uncertainEntries()), 200'000);
  CHECK(isQuantile(other.values, 0.1, draws.netPresentValue.p10));
  CHECK(isQuantile(other.values, 0.5, draws.netPresentValue.p50));
  CHECK(isQuantile(other.values, 0.9, draws.netPresentValue.p90));
  CHECK(isQuantile(other.ends, 0.1, draws.years.back().cumulative.p10));
  CHECK(isQuantile(other.ends, 0.9, draws.years.back().cumulative.p90));
}

TEST_CASE("The same seed gives the same numbers, another seed others") {
  const MoneyDraws one = draw(uncertainEntries());
  const MoneyDraws same = draw(uncertainEntries());
  const MoneyDraws other = draw(uncertainEntries(), {10'000, 1});
  CHECK(one.netPresentValue.p10 == same.netPresentValue.p10);
  CHECK(one.netPresentValue.p10 != other.netPresentValue.p10);
}

TEST_CASE("With nothing uncertain every quantile is the plan") {
  const MoneyEntries entries = exampleEntries();
  const MoneyOutcome outcome = outcomeOf(courseOf(entries));
  const MoneyDraws draws = draw(entries, {100, 1});
  CHECK(draws.netPresentValue.p10 == outcome.netPresentValue);
  CHECK(draws.netPresentValue.p90 == outcome.netPresentValue);
  for (std::size_t t = 0; t < outcome.years.size(); ++t) {
    CHECK(draws.years[t].net.p50 == outcome.years[t].net);
    CHECK(draws.years[t].cumulative.p10 == outcome.years[t].cumulative);
  }
  CHECK(draws.payback[1] == outcome.payback);
}

TEST_CASE("Never paying back counts as later than every year") {
  MoneyEntries entries = uncertainEntries();
  entries.benefit = Range::from(0.0, 180e6, 400e6);
  const MoneyDraws some = draw(entries);
  REQUIRE(some.paybackShare > 0.1);
  REQUIRE(some.paybackShare < 0.9);
  CHECK(some.payback[0]);
  CHECK_FALSE(some.payback[2]);
  entries.benefit = Range::exactly(0.0);
  const MoneyDraws none = draw(entries);
  CHECK(none.paybackShare == 0.0);
  CHECK_FALSE(none.payback[0]);
  CHECK(none.positiveShare == 0.0);
}

TEST_CASE("A quantile of few draws is one of them, the smallest that enough draws do not exceed") {
  const MoneyDraws one = draw(uncertainEntries(), {1, 5});
  CHECK(one.netPresentValue.p10 == one.netPresentValue.p90);
  const MoneyDraws two = draw(uncertainEntries(), {2, 5});
  CHECK(two.netPresentValue.p10 == two.netPresentValue.p50);
  CHECK(two.netPresentValue.p50 < two.netPresentValue.p90);
}

}  // namespace jindan::test
