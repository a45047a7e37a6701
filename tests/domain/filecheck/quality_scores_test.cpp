// SPDX-License-Identifier: Apache-2.0
#include "domain/filecheck/quality_scores.h"

#include <rapidcheck.h>

#include "support/catch.h"
#include "support/file_profiles.h"

namespace jindan::test {

namespace {

const CheckReference reference{10000, 365, 0.2, 20, 100, 0.9, {"기타"}};

/// The one-second file of 1,147 rows: 1,093 steps of one second and 53 of two.
FileProfile pumpFile() {
  FileProfile file = cleanFile();
  file.rows = 1147;
  file.time = evenTime(1147, 1);
  file.time->regularSteps = 1093;
  file.time->otherSteps = 53;
  file.time->spanSeconds = 1199;
  return file;
}

std::uint64_t upTo(std::uint64_t most) {
  return *rc::gen::inRange<std::uint64_t>(0, most + 1);
}

/// A file with faults of any number.
FileProfile anyFile() {
  FileProfile file = cleanFile();
  file.rows = 1 + upTo(5000);
  for (ColumnProfile& column : file.columns) {
    column.missing = {upTo(file.rows / 3), upTo(file.rows / 3), upTo(file.rows / 3)};
    column.strayTexts.count = upTo(file.rows);
    column.commaDecimals = upTo(file.rows);
    column.units = {{"A", upTo(100)}, {"B", upTo(100)}};
  }
  file.raggedRows.count = upTo(file.rows);
  file.duplicateRows.count = upTo(file.rows);
  file.time = evenTime(file.rows, 60);
  file.time->regularSteps = upTo(file.rows);
  file.time->otherSteps = upTo(file.rows);
  return file;
}

void checkInRange(const std::optional<double>& score) {
  if (score) RC_ASSERT((*score >= 0.0 && *score <= 100.0));
}

}  // namespace

TEST_CASE("A flawless year of minutes has full scores") {
  const QualityScores scores = scoreQuality(cleanFile(), reference);
  CHECK(scores.completeness == 100.0);
  CHECK(scores.consistency == 100.0);
  CHECK(scores.uniqueness == 100.0);
  CHECK(scores.timeliness == 100.0);
  CHECK(scores.volume == Approx(100.0).epsilon(1e-5));
}

TEST_CASE("The scores are what their formulas say") {
  FileProfile file = pumpFile();
  const QualityScores clean = scoreQuality(file, reference);
  CHECK(*clean.timeliness == Approx(100.0 * 1093 / 1146));
  CHECK(*clean.volume == Approx(100.0 * std::sqrt(0.1147 * 1199 / 86400.0 / 365.0)));
  file.columns[1].missing = {100, 47, 0};
  file.duplicateRows.count = 1147 / 2;
  CHECK(*scoreQuality(file, reference).completeness == Approx(100.0 * (1 - 147.0 / (5 * 1147))));
  CHECK(*scoreQuality(file, reference).uniqueness == Approx(100.0 * (1 - 573.0 / 1147)));
  file.columns[1].strayTexts.count = 100;  // of the 1,000 cells with a value
  CHECK(*scoreQuality(file, reference).consistency == Approx(100.0 * (4 + 0.9) / 5));
  file.raggedRows.count = 1147;
  CHECK(*scoreQuality(file, reference).consistency == 0.0);
}

TEST_CASE("What cannot be judged has no score") {
  FileProfile file = cleanFile();
  file.time.reset();
  CHECK_FALSE(scoreQuality(file, reference).timeliness);
  CHECK(*scoreQuality(file, reference).volume == 100.0);  // by the rows alone
  file.rows = 0;
  const QualityScores empty = scoreQuality(file, reference);
  CHECK_FALSE((empty.completeness || empty.consistency || empty.uniqueness || empty.timeliness));
  CHECK(*empty.volume == 0.0);
  FileProfile events = pumpFile();
  events.time->regularSteps = 229;  // of 1,146: one step short of a fifth
  events.time->otherSteps = 917;
  CHECK_FALSE(scoreQuality(events, reference).timeliness);
  events.time->regularSteps = 230;
  events.time->otherSteps = 916;
  CHECK(scoreQuality(events, reference).timeliness);
  FileProfile single = pumpFile();
  single.time->regularSteps = 1;
  single.time->otherSteps = 0;
  CHECK_FALSE(scoreQuality(single, reference).timeliness);
}

TEST_CASE("No score leaves 0 to 100") {
  CHECK(rc::check([] {
    const QualityScores s = scoreQuality(anyFile(), reference);
    for (const auto& score : {s.completeness, s.consistency, s.uniqueness, s.timeliness, s.volume})
      checkInRange(score);
  }));
}

TEST_CASE("A worse file never scores better") {
  CHECK(rc::check([] {
    const FileProfile file = anyFile();
    const QualityScores before = scoreQuality(file, reference);
    const std::size_t column = *rc::gen::inRange<std::size_t>(0, file.columns.size());
    FileProfile blank = file;
    blank.columns[column].missing.empty += 1 + upTo(100);
    RC_ASSERT(*scoreQuality(blank, reference).completeness <= *before.completeness);
    FileProfile repeated = file;
    repeated.duplicateRows.count += 1 + upTo(100);
    RC_ASSERT(*scoreQuality(repeated, reference).uniqueness <= *before.uniqueness);
    FileProfile odd = file;
    odd.columns[column].strayTexts.count += 1 + upTo(100);
    odd.raggedRows.count += upTo(100);
    RC_ASSERT(*scoreQuality(odd, reference).consistency <= *before.consistency);
    FileProfile uneven = file;
    uneven.time->otherSteps += 1 + upTo(100);
    const auto after = scoreQuality(uneven, reference).timeliness;
    RC_ASSERT(!after || *after <= *before.timeliness);
    FileProfile longer = file;
    longer.rows += upTo(1000);
    longer.time->spanSeconds += static_cast<double>(upTo(1'000'000));
    RC_ASSERT(*scoreQuality(longer, reference).volume >= *before.volume);
  }));
}

}  // namespace jindan::test
