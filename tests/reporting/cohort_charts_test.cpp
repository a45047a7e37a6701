// SPDX-License-Identifier: Apache-2.0
#include "reporting/charts/cohort_charts.h"

#include "support/catch.h"
#include "tests/reporting/report_samples.h"

namespace jindan::test {

namespace {

using namespace reporting;

constexpr int stages = 5;

/// So many companies of an industry, a quarter of a level apart from each other.
void add(Cohort& cohort, const char* industry, int companies, bool isSeenTwice = false) {
  for (int i = 0; i < companies; ++i) {
    CohortRow row{IndustryCode(industry), RegionCode("KR-26"), SizeClass::small, 2, {}, {}};
    row.levels.assign(cohort.measures(), static_cast<LevelBin>(2000 + 250 * (i % 9)));
    if (isSeenTwice) row.before.assign(row.levels.size(), 2000);
    cohort.add(row);
  }
}

Cohort emptyCohort(const Narrator& narrator) {
  const auto& sources = narrator.sources();
  return Cohort(cohortUniverse(sources.reference, stages, 1 + cohortMeasures(sources.questionnaire).size()));
}

}  // namespace

TEST_CASE("Nothing of fewer than five companies is drawn", "[charts]") {
  const Narrator narrator = narratorIn(Language::english);
  const CohortWords words(narrator);
  Cohort cohort = emptyCohort(narrator);
  add(cohort, "C24", 4, true);
  CHECK(measureSpreads(cohort, words, lightTheme(), nullptr).rows.empty());
  CHECK(segmentSpreads(cohort, CohortGroup::industry, words, lightTheme(), nullptr).rows.empty());
  CHECK(changeSpreads(cohort, words, lightTheme()).rows.empty());
}

TEST_CASE("The whole and the pillars are drawn as scores, with the mark of one company", "[charts]") {
  const Narrator narrator = narratorIn(Language::english);
  const CohortWords words(narrator);
  Cohort cohort = emptyCohort(narrator);
  add(cohort, "C24", 9);
  CohortRow own{IndustryCode("C24"), RegionCode("KR-26"), SizeClass::small, 2, {}, {}};
  own.levels.assign(cohort.measures(), 3000);
  own.levels[2] = noLevel;
  const SpreadModel model = measureSpreads(cohort, words, lightTheme(), &own);
  REQUIRE(model.rows.size() == 4);
  // Levels from 2 to 4 in nine even steps: the middle one is 3, which is 50 points.
  CHECK(model.rows[0].middle == 50.0);
  CHECK(model.rows[0].half->low == 37.5);
  CHECK(model.rows[0].half->high == 62.5);
  CHECK(model.rows[0].own == 50.0);
  CHECK_FALSE(model.rows[2].own);
  CHECK(model.rows[1].colour == pillarColour(lightTheme(), 0));
}

TEST_CASE("Only segments that may be shown have a row, and it says how many companies they are", "[charts]") {
  const Narrator narrator = narratorIn(Language::english);
  const CohortWords words(narrator);
  Cohort cohort = emptyCohort(narrator);
  add(cohort, "C24", 12);
  add(cohort, "C25", 8);
  add(cohort, "C28", 3);
  const SpreadModel model = segmentSpreads(cohort, CohortGroup::industry, words, lightTheme(), nullptr);
  // The three are hidden, and the eight with them, since they could be found by subtraction.
  REQUIRE(model.rows.size() == 1);
  CHECK(model.rows[0].count == QStringLiteral("12 companies"));
}

TEST_CASE("The change between two visits is drawn in points around zero", "[charts]") {
  const Narrator narrator = narratorIn(Language::english);
  const CohortWords words(narrator);
  Cohort cohort = emptyCohort(narrator);
  add(cohort, "C24", 9, true);
  const SpreadModel model = changeSpreads(cohort, words, lightTheme());
  REQUIRE(model.rows.size() == 4);
  CHECK(model.isSigned);
  CHECK(model.rows[0].middle == 25.0);
  CHECK(model.axis.low == -model.axis.high);
  CHECK(model.axis.high >= model.rows[0].half->high);
}

}  // namespace jindan::test
