// SPDX-License-Identifier: Apache-2.0
#include "domain/cohort/cohort.h"

#include <algorithm>
#include <map>
#include <random>
#include <tuple>

#include "domain/cohort/anonymise.h"
#include "support/catch.h"

namespace jindan::test {

namespace {

constexpr std::size_t measures = 6;

SegmentReference smallReference() {
  std::vector<Industry> industries;
  for (const char* code : {"C10", "C24", "C29"})
    industries.push_back({IndustryCode(code), {}, {}, Won(2), Won(1)});
  return {
      std::move(industries),
      {{RegionCode("KR-11"), {}, {}, true}, {RegionCode("KR-26"), {}, {}, false}, {RegionCode("KR-27"), {}, {}, false}},
      {10, {{SizeClass::small, {}}}, 300}};
}

const SegmentReference reference = smallReference();

CohortRow randomRow(std::mt19937& random) {
  static const std::vector<std::string> industries{"C10", "C10", "C10", "C24", "C29", "X"};
  static const std::vector<std::string> regions{"KR-11", "KR-26", "KR-26", "KR-27"};
  CohortRow row{IndustryCode(industries[random() % industries.size()]),
                RegionCode(regions[random() % regions.size()]),
                static_cast<SizeClass>(random() % 4),
                static_cast<int>(1 + random() % 5),
                {},
                {}};
  for (std::size_t measure = 0; measure < measures; ++measure)
    row.levels.push_back(random() % 6 == 0 ? noLevel : static_cast<LevelBin>(1000 + 250 * (random() % 17)));
  if (random() % 2 == 0) row.before = {1000, 2000, noLevel, 5000};
  return row;
}

std::vector<CohortRow> randomRows(std::mt19937& random, std::size_t count) {
  std::vector<CohortRow> rows;
  for (std::size_t i = 0; i < count; ++i)
    rows.push_back(randomRow(random));
  return rows;
}

Cohort cohortOf(const std::vector<CohortRow>& rows) {
  Cohort cohort(cohortUniverse(reference, 5, measures));
  for (const CohortRow& row : rows)
    cohort.add(row);
  return cohort;
}

/// The same by looking at everyone.
std::optional<CohortStanding> naive(const std::vector<CohortRow>& rows, const CohortRow& own, std::size_t measure) {
  double rank = 0.0;
  std::int64_t count = 0;
  for (const CohortRow& row : rows) {
    if (row.levels[measure] == noLevel) continue;
    ++count;
    rank += row.levels[measure] < own.levels[measure] ? 1.0 : row.levels[measure] == own.levels[measure] ? 0.5 : 0.0;
  }
  if (own.levels[measure] == noLevel || count < 5) return std::nullopt;
  return CohortStanding{100.0 * rank / static_cast<double>(count), count};
}

void checkSame(const std::optional<CohortStanding>& standing, const std::optional<CohortStanding>& expected) {
  REQUIRE(standing.has_value() == expected.has_value());
  if (!standing) return;
  CHECK(standing->percentile == Approx(expected->percentile));
  CHECK(standing->companies == expected->companies);
}

std::vector<CohortRow> inSegment(const std::vector<CohortRow>& rows, const Cohort& cohort, CohortGroup group,
                                 const CohortRow& own) {
  std::vector<CohortRow> same;
  std::copy_if(rows.begin(), rows.end(), std::back_inserter(same),
               [&](const CohortRow& row) { return cohort.keyOf(group, row) == cohort.keyOf(group, own); });
  return same;
}

/// What a table shows of counts: the number, or that it is hidden.
std::vector<std::int64_t> published(const std::vector<std::int64_t>& counts) {
  const std::vector<bool> shown = shownSegments(counts);
  std::vector<std::int64_t> table;
  for (std::size_t i = 0; i < counts.size(); ++i)
    table.push_back(shown[i] ? counts[i] : -1);
  return table;
}

/// Every way to give `total` companies to `segments` segments.
void everySplit(int segments, std::int64_t total, std::vector<std::int64_t>& counts,
                const std::function<void(const std::vector<std::int64_t>&)>& look) {
  if (segments == 1) {
    counts.push_back(total);
    look(counts);
    counts.pop_back();
    return;
  }
  for (std::int64_t count = 0; count <= total; ++count) {
    counts.push_back(count);
    everySplit(segments - 1, total - count, counts, look);
    counts.pop_back();
  }
}

}  // namespace

TEST_CASE("a percentile is the share below and half of the equal ones, as counting everyone gives it") {
  std::mt19937 random(4);
  for (const std::size_t size : {0U, 3U, 5U, 17U, 200U}) {
    const std::vector<CohortRow> rows = randomRows(random, size);
    const Cohort cohort = cohortOf(rows);
    for (const CohortRow& own : rows) {
      const auto standings = cohort.standings(own);
      for (std::size_t measure = 0; measure < measures; ++measure)
        checkSame(standings[measure], naive(rows, own, measure));
    }
  }
}

TEST_CASE("inside a segment too, where it is shown, and nothing where it is not") {
  std::mt19937 random(5);
  const std::vector<CohortRow> rows = randomRows(random, 90);
  const Cohort cohort = cohortOf(rows);
  for (const CohortRow& own : rows) {
    for (const CohortGroup group : cohortGroups) {
      const auto standings = cohort.standings(own, group);
      const std::vector<CohortRow> same = inSegment(rows, cohort, group, own);
      for (std::size_t measure = 0; measure < measures; ++measure)
        checkSame(standings[measure], cohort.isShown(group, own) ? naive(same, own, measure) : std::nullopt);
    }
  }
}

TEST_CASE("bins order levels as they are and keep a histogram's ranks exact") {
  BinHistogram bins(-10, 10);
  CHECK_FALSE(bins.percentileOf(0));
  CHECK_FALSE(bins.quantile(0.5));
  for (const int bin : {-10, 0, 0, 10})
    bins.add(bin);
  CHECK(*bins.percentileOf(-10) == Approx(12.5));
  CHECK(*bins.percentileOf(0) == Approx(50.0));
  CHECK(*bins.percentileOf(5) == Approx(75.0));
  CHECK(*bins.percentileOf(-11) == Approx(0.0));
  CHECK(*bins.percentileOf(11) == Approx(100.0));
  CHECK(bins.quantile(0.25) == -10);
  CHECK(bins.quantile(0.5) == 0);
  CHECK(bins.quantile(1.0) == 10);
  CHECK(binOf(std::nullopt) == noLevel);
  CHECK(binOf(1.0) == lowestBin);
  CHECK(binOf(5.0) == highestBin);
  CHECK(binOf(2.3333333) == 2333);
}

TEST_CASE("whoever knows a whole table and the rule cannot tell a hidden number") {
  // All tables with up to 16 companies in four segments, and up to 13 in five, are looked at; those that look alike are
  // what a reader cannot tell apart.
  for (const auto& [segments, most] : {std::pair(2, 30), std::pair(3, 20), std::pair(4, 16), std::pair(5, 13)}) {
    for (std::int64_t total = 5; total <= most; ++total) {
      std::map<std::vector<std::int64_t>, std::vector<std::vector<std::int64_t>>> alike;
      std::vector<std::int64_t> counts;
      everySplit(segments, total, counts, [&](const auto& split) { alike[published(split)].push_back(split); });
      int told = 0;
      for (const auto& [table, splits] : alike) {
        for (std::size_t i = 0; i < table.size(); ++i) {
          const std::int64_t first = splits.front()[i];
          const bool isKnown = std::all_of(splits.begin(), splits.end(), [&](const auto& s) { return s[i] == first; });
          told += isKnown && first > 0 && first < 5 ? 1 : 0;
        }
      }
      INFO(segments << " segments, " << total << " companies");
      CHECK(told == 0);
    }
  }
}

TEST_CASE("what is left when all that is shown is taken away belongs to five or more of two segments") {
  std::mt19937 random(6);
  for (int round = 0; round < 2000; ++round) {
    std::vector<std::int64_t> counts;
    const auto segments = 2 + random() % 8;
    for (std::size_t i = 0; i < segments; ++i)
      counts.push_back(static_cast<std::int64_t>(random() % 9));
    std::int64_t whole = 0;
    std::int64_t left = 0;
    int hidden = 0;
    const std::vector<bool> shown = shownSegments(counts);
    for (std::size_t i = 0; i < counts.size(); ++i) {
      whole += counts[i];
      if (shown[i]) CHECK((counts[i] == 0 || counts[i] >= 5));
      if (shown[i]) continue;
      left += counts[i];
      ++hidden;
    }
    if (whole < 5 || hidden == 0) continue;
    CHECK(hidden >= 2);
    CHECK(left >= 5);
  }
}

TEST_CASE("four companies show nothing at all") {
  std::mt19937 random(7);
  const std::vector<CohortRow> rows = randomRows(random, 4);
  const Cohort cohort = cohortOf(rows);
  CHECK_FALSE(cohort.companies());
  CHECK_FALSE(cohort.whole().shown);
  for (const CohortGroup group : cohortGroups) {
    for (const CohortSegment& segment : cohort.segments(group)) {
      CHECK_FALSE(segment.shown);
      CHECK(segment.companies == 0);
      CHECK(std::none_of(segment.measures.begin(), segment.measures.end(), [](const auto& m) { return m; }));
    }
  }
  for (const CohortProgress& progress : cohort.progress())
    CHECK_FALSE(progress.change);
  CHECK(anonymise(rows, cohort, reference).empty());
}

TEST_CASE("progress compares companies with themselves") {
  Cohort cohort(cohortUniverse(reference, 5, measures));
  CohortRow row{IndustryCode("C10"), RegionCode("KR-11"), SizeClass::small, 2, {}, {}};
  row.levels = {3000, 3000, 3000, 3000, 3000, 3000};
  row.before = {2500, 3000, noLevel, 3500};
  for (int i = 0; i < 5; ++i)
    cohort.add(row);
  row.before.clear();
  row.levels.assign(measures, 5000);  // a better company seen once moves nothing
  for (int i = 0; i < 50; ++i)
    cohort.add(row);
  const auto progress = cohort.progress();
  REQUIRE(progress.size() == 4);
  CHECK(progress[0].companies == 5);
  CHECK(progress[0].change->median == Approx(0.5));
  CHECK(progress[1].change->median == Approx(0.0));
  CHECK_FALSE(progress[2].change);
  CHECK(progress[3].change->median == Approx(-0.5));
}

TEST_CASE("in the anonymous table every combination occurs five times, and no hidden segment is named") {
  std::mt19937 random(8);
  for (int round = 0; round < 200; ++round) {
    const std::vector<CohortRow> rows = randomRows(random, random() % 80);
    const Cohort cohort = cohortOf(rows);
    const std::vector<AnonymousRow> table = anonymise(rows, cohort, reference);
    CHECK(table.size() == (rows.size() < 5 ? 0 : rows.size()));
    std::map<std::tuple<std::string, std::string, std::string>, int> counts;
    for (const AnonymousRow& row : table)
      ++counts[{row.industry, row.region, row.size}];
    for (const auto& [traits, count] : counts)
      CHECK(count >= 5);
    for (const CohortRow& row : rows) {
      const bool named = std::any_of(table.begin(), table.end(), [&](const AnonymousRow& other) {
        return other.industry == cohort.keyOf(CohortGroup::industry, row);
      });
      CHECK((!named || cohort.isShown(CohortGroup::industry, row)));
    }
  }
}

TEST_CASE("the names of the groups are those of the arguments") {
  CHECK(nameOf(CohortGroup::industry) == "industry");
  CHECK(nameOf(CohortGroup::region) == "region");
  CHECK(nameOf(CohortGroup::size) == "size");
  CHECK(nameOf(CohortGroup::stage) == "stage");
}

}  // namespace jindan::test
