// SPDX-License-Identifier: Apache-2.0
#include "domain/planning/money/cash_flow.h"

#include <cmath>

#include "domain/planning/money_samples.h"
#include "support/catch.h"

namespace jindan::test {

TEST_CASE("The example of the case format, worked out by hand") {
  const auto years = cashFlow(courseOf(exampleEntries()));
  REQUIRE(years.size() == 11);
  CHECK(years[0].investment == 200e6);
  CHECK(years[0].grant == 100e6);
  CHECK(years[0].net == -100e6);
  CHECK(years[1].upkeep == Approx(78.4e6));
  CHECK(years[1].staff == 60e6);
  // The cap was used up in year 0. s = 1/4: 3/16 − 2/64 = 0.15625.
  CHECK(years[1].grant == 0.0);
  CHECK(years[1].benefit == Approx(0.15625 * 180e6));
  CHECK(years[2].benefit == Approx(90e6));
  CHECK(years[4].benefit == Approx(180e6));
  CHECK(years[10].net == Approx(41.6e6));
  const auto cliff = supportCliff(years);
  REQUIRE(cliff);
  CHECK(cliff->year == 1);
  CHECK(cliff->ownCost == Approx(138.4e6));
}

TEST_CASE("Support lasts its years when the cap allows it, and then comes the cliff") {
  MoneyEntries entries = exampleEntries();
  entries.grant = GrantTerms{0.5, 1e9, 3};
  const auto years = cashFlow(courseOf(entries));
  CHECK(years[0].grant == 100e6);
  CHECK(years[1].grant == Approx(69.2e6));
  CHECK(years[2].grant == Approx(69.2e6));
  CHECK(years[3].grant == 0.0);
  CHECK(supportCliff(years)->year == 3);
}

TEST_CASE("Without support, or with support to the end, there is no cliff") {
  MoneyEntries entries = exampleEntries();
  entries.grant = std::nullopt;
  CHECK_FALSE(supportCliff(cashFlow(courseOf(entries))));
  entries.grant = GrantTerms{0.5, 1e12, 11};
  CHECK_FALSE(supportCliff(cashFlow(courseOf(entries))));
  entries.grant = GrantTerms{0.5, 1e12, 10};
  CHECK(supportCliff(cashFlow(courseOf(entries)))->year == 10);
}

TEST_CASE("A ramp of zero years and one of a year both give the full benefit from year 1") {
  MoneyCourse course = courseOf(exampleEntries());
  for (const double ramp : {0.0, 1.0}) {
    course.rampYears = ramp;
    const auto years = cashFlow(course);
    CHECK(years[0].benefit == 0.0);
    CHECK(years[1].benefit == 180e6);
  }
}

TEST_CASE("A delayed benefit is the same benefit later") {
  MoneyCourse course = courseOf(exampleEntries());
  const auto now = cashFlow(course);
  course.benefitDelayYears = 2;
  const auto later = cashFlow(course);
  CHECK(later[2].benefit == 0.0);
  for (std::size_t t = 2; t < later.size(); ++t)
    CHECK(later[t].benefit == now[t - 2].benefit);
}

TEST_CASE("Net present value of equal yearly amounts is the annuity formula") {
  MoneyCourse course;
  course.investment = 1000e6;
  course.benefit = 150e6;
  course.horizonYears = 10;
  course.discountRate = 0.07;
  const double annuity = (1.0 - std::pow(1.07, -10.0)) / 0.07;
  CHECK(netPresentValue(cashFlow(course), 0.07) == Approx(150e6 * annuity - 1000e6).epsilon(1e-12));
}

TEST_CASE("Payback is the year from which the sum stays at zero or above") {
  const auto yearsWith = [](const std::vector<double>& sums) {
    std::vector<MoneyYear> years;
    for (const double sum : sums) {
      MoneyYear year;
      year.year = static_cast<int>(years.size());
      year.cumulative = sum;
      years.push_back(year);
    }
    return years;
  };
  CHECK(paybackYear(yearsWith({-5e6, 1e6, -1e6, 0.0, 2e6})) == 3);
  CHECK(paybackYear(yearsWith({0.0, 1e6})) == 0);
  CHECK(paybackYear(yearsWith({-1e6, -1e-7, 0.0})) == 1);
  CHECK_FALSE(paybackYear(yearsWith({-5e6, 1e6, -1e6})));
  CHECK(deepestPoint(yearsWith({-5e6, 1e6, -5e6})).year == 0);
}

TEST_CASE("In any plan the sums agree and support keeps to its terms") {
  REQUIRE(rc::check("sums and limits", [] {
    const MoneyCourse course = anyCourse();
    double sum = 0.0;
    double grants = 0.0;
    for (const MoneyYear& year : cashFlow(course)) {
      const double cost = year.investment + year.upkeep + year.staff;
      sum += year.benefit + year.grant - cost;
      grants += year.grant;
      RC_ASSERT(std::fabs(sum - year.cumulative) <= 1e-3);
      RC_ASSERT(year.grant >= 0.0);
      RC_ASSERT(year.grant <= course.grant.share * cost);
      RC_ASSERT(year.grant == 0.0 || year.year < course.grant.years);
      RC_ASSERT(year.benefit <= course.benefit);
    }
    RC_ASSERT(grants <= course.grant.cap);
  }));
}

TEST_CASE("More benefit is never worth less, more cost never more") {
  REQUIRE(rc::check("monotone value", [] {
    const MoneyCourse course = anyCourse();
    const auto valueOf = [](const MoneyCourse& each) { return netPresentValue(cashFlow(each), each.discountRate); };
    const double value = valueOf(course);
    MoneyCourse more = course;
    more.benefit += 1e6 * anyWhole(0, 100);
    RC_ASSERT(valueOf(more) >= value);
    MoneyCourse dearer = course;
    dearer.upkeep += 1e6 * anyWhole(0, 100);
    // Support may pay a part of it, never more than all.
    RC_ASSERT(valueOf(dearer) <= value + 1e-3);
  }));
}

TEST_CASE("The largest allowed amounts stay numbers") {
  MoneyEntries entries = exampleEntries();
  entries.investment = entries.benefit = entries.staff = Range::exactly(money_limits::mostWon);
  entries.annualSales = money_limits::mostWon;
  entries.upkeepShare = Range::exactly(1.0);
  entries.horizonYears = 30;
  const MoneyOutcome outcome = outcomeOf(courseOf(entries));
  CHECK(std::isfinite(outcome.netPresentValue));
  CHECK(outcome.deepest.won == outcome.years.back().cumulative);
}

}  // namespace jindan::test
