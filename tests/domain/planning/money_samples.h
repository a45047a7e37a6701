// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <rapidcheck.h>

#include "domain/planning/money/money_outcome.h"
#include "domain/planning/money/money_study.h"

namespace jindan::test {

/// The company of the case format's example.
inline MoneyEntries exampleEntries() {
  MoneyEntries entries;
  entries.investment = Range::exactly(200e6);
  entries.grant = GrantTerms{0.5, 100e6, 2};
  entries.annualSales = 9.8e9;
  entries.upkeepShare = Range::exactly(0.008);
  entries.staff = Range::exactly(60e6);
  entries.benefit = Range::exactly(180e6);
  entries.rampYears = Range::exactly(4);
  entries.discountRate = 0.05;
  entries.horizonYears = 10;
  return entries;
}

inline MoneyCourse courseOf(const MoneyEntries& entries) {
  return likelyCourse(*MoneyInputs::from(entries));
}

/// A whole number from `least` to `most`, both included.
inline int anyWhole(int least, int most) {
  return *rc::gen::inRange(least, most + 1);
}

/// A plan of any kind a company could have, in whole millions.
inline MoneyCourse anyCourse() {
  MoneyCourse course;
  course.investment = 1e6 * anyWhole(0, 2000);
  course.grant = {anyWhole(0, 100) / 100.0, 1e6 * anyWhole(0, 500), anyWhole(0, 5)};
  course.upkeep = 1e6 * anyWhole(0, 300);
  course.staff = 1e6 * anyWhole(0, 200);
  course.benefit = 1e6 * anyWhole(0, 900);
  course.rampYears = anyWhole(0, 8);
  course.benefitDelayYears = anyWhole(0, 3);
  course.horizonYears = anyWhole(1, 30);
  course.discountRate = anyWhole(0, 30) / 100.0;
  return course;
}

}  // namespace jindan::test
