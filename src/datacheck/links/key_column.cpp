// SPDX-License-Identifier: Apache-2.0
#include "datacheck/links/key_column.h"

namespace jindan::datacheck {

namespace {

/// A bound on what is kept of a file until all files have been read.
constexpr std::size_t mostKeyColumns = 64;

bool canBeKey(const ColumnProfile& column) {
  return column.type != ColumnType::real && column.type != ColumnType::timestamp &&
         column.type != ColumnType::boolean && column.distinct > 0;
}

}  // namespace

std::vector<KeyColumn> keyColumns(std::size_t index, const ReadSeries& series, const FileProfile& profile) {
  std::vector<KeyColumn> keys;
  for (std::size_t c = 0; c < profile.columns.size() && keys.size() < mostKeyColumns; ++c) {
    const ColumnProfile& column = profile.columns[c];
    if (!canBeKey(column)) continue;
    const ValueCounter& values = series.state->columns[c].values();
    const HashSample sample = values.sample();
    const std::string file = profile.sheet.empty() ? profile.path : profile.path + "#" + profile.sheet;
    keys.push_back({index, file, column.name, column.type, sample.sorted(), sample.level(), values.examples()});
  }
  return keys;
}

}  // namespace jindan::datacheck
