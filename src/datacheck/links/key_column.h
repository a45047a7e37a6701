// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "datacheck/profile/summary.h"

namespace jindan::datacheck {

/// The keys of one column, as far as they are needed to link it to another: a sample of their hashes by adaptive
/// sampling (all of them up to some ten thousand) and a few as written.
struct KeyColumn {
  std::size_t series = 0;  ///< index of the series as the user gave them
  std::string file;
  std::string name;
  ColumnType type = ColumnType::text;
  std::vector<std::uint64_t> hashes;  ///< ascending
  unsigned level = 0;                 ///< one of 2^level keys is in the sample
  std::vector<std::pair<std::uint64_t, std::string>> examples;
};

/// The keys of all columns of a series that have any.
std::vector<KeyColumn> keyColumns(std::size_t index, const ReadSeries& series, const FileProfile& profile);

}  // namespace jindan::datacheck
