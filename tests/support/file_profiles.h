// SPDX-License-Identifier: Apache-2.0
// Profiles of data files made by hand, so that the tests of their judgement need no files.
#pragma once

#include <string>

#include "domain/types/file_profile.h"

namespace jindan::test {

inline ColumnProfile numberColumn(const std::string& name, std::uint64_t rows) {
  ColumnProfile column;
  column.name = name;
  column.type = ColumnType::real;
  column.distinct = rows;
  column.distinctExact = true;
  column.longestFrozenRun = 1;
  column.numbers = NumberSummary{rows, 0.5, 9.5, 5.25, 2.5, {0.6, 1, 3, 5, 7, 9, 9.4}};
  column.pointDecimals = rows;
  return column;
}

inline ColumnProfile keyColumn(const std::string& name, std::uint64_t rows) {
  ColumnProfile column;
  column.name = name;
  column.type = ColumnType::id;
  column.distinct = rows;
  column.distinctExact = true;
  return column;
}

inline TimeProfile evenTime(std::uint64_t rows, double step) {
  TimeProfile time;
  time.column = "time";
  time.start = "2026-01-01T00:00:00";
  time.end = "2026-12-31T00:00:00";
  time.usualStepSeconds = step;
  time.regularSteps = rows == 0 ? 0 : rows - 1;
  time.spanSeconds = step * static_cast<double>(time.regularSteps);
  time.formats = {{"YYYY-MM-DD hh:mm:ss", rows}};
  return time;
}

/// A file nobody could find fault with: a year of minutes of two signals with 500 marked failures and a key.
inline FileProfile cleanFile(const std::string& path = "line1.csv") {
  constexpr std::uint64_t rows = 525'600;
  FileProfile file;
  file.path = path;
  file.bytes = 20'000'000;
  file.encoding = "UTF-8";
  file.delimiter = ",";
  file.headerRow = 1;
  file.rows = rows;
  ColumnProfile time;
  time.name = "time";
  time.type = ColumnType::timestamp;
  time.distinct = rows;
  ColumnProfile failure;
  failure.name = "failure";
  failure.type = ColumnType::boolean;
  failure.distinct = 2;
  failure.values = {{"0", rows - 500}, {"1", 500}};
  file.columns = {time, numberColumn("current", rows), numberColumn("pressure", rows), failure, keyColumn("lot", rows)};
  file.time = evenTime(rows, 60);
  file.labels = {{"failure", failure.values, 500, 40}};
  return file;
}

/// Everything in it has another value than the one it starts with.
inline FileProfile fullFile() {
  FileProfile file = cleanFile("C:\\자료\\line 1.xlsx");
  file.parts = {"line 1b.xlsx"};
  file.delimiter = "";
  file.sheet = "1월";
  file.unitsRow = true;
  file.raggedRows = {3, {7, 9, 11}};
  file.duplicateRows = {2, {100}};
  file.duplicatesExact = false;
  ColumnProfile& column = file.columns[1];
  column.unit = "A";
  column.missing = {5, 4, 3};
  column.missingAt = {12, {20, 21, 22, 23, 24}};
  column.sentinels = {{"-999", 3}};
  column.constant = true;
  column.longestFrozenRun = 44;
  column.frozenRunLine = 55;
  column.spikes = {1, {77}};
  column.commaDecimals = 6;
  column.units = {{"A", 100}, {"mA", 2}};
  column.strayTexts = {2, {8, 9}};
  file.columns[0].distinctExact = true;
  file.time->otherSteps = 4;
  file.time->gaps = {{"2026-02-01T00:00:00", "2026-02-03T00:00:00", 172800, 4000}};
  file.time->gapCount = 4;
  file.time->duplicateSteps = {2, {31}};
  file.time->backwardSteps = {1, {32}};
  file.time->formats = {{"YYYY-MM-DD hh:mm:ss", 1000}, {"YYYY/MM/DD", 5}};
  return file;
}

inline LinkProfile linkOf(const std::string& left, const std::string& right, double coverage) {
  return {left, "lot", right, "lot", coverage, coverage, true, {}, {}};
}

}  // namespace jindan::test
