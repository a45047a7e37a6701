// SPDX-License-Identifier: Apache-2.0
#include "datacheck/profile/summary.h"

#include <algorithm>

#include "datacheck/values/text.h"

namespace jindan::datacheck {

namespace {

constexpr std::size_t nameLength = 200;

/// Columns without a name and a value at the end of a table: the delimiters there are a habit of the program that wrote
/// it.
std::size_t columnsWithContent(const ReadSeries& series) {
  std::size_t count = series.state->columns.size();
  while (count > 1 && series.dialect.names[count - 1].empty() && series.state->columns[count - 1].presentCount() == 0) {
    --count;
  }
  return count;
}

std::string nameOf(const ReadSeries& series, std::size_t column) {
  const std::string name = shortened(series.dialect.names[column], nameLength);
  return name.empty() ? std::to_string(column + 1) : name;
}

std::string unitOf(const ReadSeries& series, std::size_t column) {
  if (!series.dialect.unitsRow) return {};
  std::string unit = shortened(series.dialect.units[column], 40);
  const bool bracketed = unit.size() > 2 && (unit.front() == '[' || unit.front() == '(');
  return bracketed ? unit.substr(1, unit.size() - 2) : unit;
}

/// The column whose times tell the file's: the one with the most times, of several the first.
std::optional<std::size_t> timeColumn(const SeriesState& state) {
  std::optional<std::size_t> best;
  for (std::size_t c = 0; c < state.times.size(); ++c) {
    const bool split = state.splitTime && c == state.splitTime->dayColumn;
    if (state.times[c] == nullptr || state.times[c]->count() == 0) continue;
    if (split) return c;
    if (!best || state.times[c]->count() > state.times[*best]->count()) best = c;
  }
  return best;
}

void addTime(FileProfile& profile, const ReadSeries& series) {
  const auto column = timeColumn(*series.state);
  if (!column || profile.columns[*column].type != ColumnType::timestamp) return;
  profile.time = series.state->times[*column]->profile();
  profile.time->column = profile.columns[*column].name;
  const auto& split = series.state->splitTime;
  if (split && *column == split->dayColumn) profile.time->clockColumn = profile.columns[split->clockColumn].name;
}

void dropExamples(FileProfile& profile) {
  for (ColumnProfile& column : profile.columns) {
    for (ValueCount& value : column.values)
      value.value.clear();
  }
  for (LabelProfile& label : profile.labels) {
    for (ValueCount& value : label.values)
      value.value.clear();
  }
}

}  // namespace

FileProfile summarise(const ReadSeries& series, bool keepExamples) {
  const SeriesState& state = *series.state;
  FileProfile profile;
  profile.path = series.path;
  profile.parts = series.parts;
  profile.bytes = series.bytes;
  profile.encoding = series.encoding;
  profile.sheet = series.sheet;
  if (series.sheet.empty()) {
    profile.delimiter = series.dialect.separators.blanks ? " " : std::string(1, series.dialect.separators.delimiter);
  }
  profile.headerRow = series.dialect.headerRow;
  profile.unitsRow = series.dialect.unitsRow;
  profile.rows = state.rows.rows();
  profile.raggedRows = state.rows.ragged();
  profile.emptyRows = state.rows.empty();
  profile.duplicateRows = state.rows.duplicates();
  profile.duplicatesExact = state.rows.duplicatesExact();
  for (std::size_t c = 0; c < columnsWithContent(series); ++c) {
    profile.columns.push_back(summariseColumn(state.columns[c], nameOf(series, c), unitOf(series, c)));
    if (auto label = labelOf(state.columns[c], profile.columns.back())) profile.labels.push_back(std::move(*label));
  }
  addTime(profile, series);
  if (!keepExamples) dropExamples(profile);
  return profile;
}

}  // namespace jindan::datacheck
