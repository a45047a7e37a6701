// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "domain/types/result.h"

namespace jindan::datacheck {

/// A small table as its cells say it, header included; nothing is worked out and no formula is followed.
struct TextTable {
  struct Row {
    std::uint64_t line = 1;  ///< in the file, 1-based
    std::vector<std::string> cells;
  };
  std::vector<Row> rows;  ///< without blank lines
};

/// Tables that people fill in by hand are far below these.
inline constexpr std::size_t mostTableBytes = std::size_t{16} << 20;
inline constexpr std::size_t mostTableRows = 200'000;

/// Reads a text file (CSV of any kind) or the first sheet of a workbook. A `tooLarge` fault beyond the bounds.
Result<TextTable> readTextTable(const std::string& path);

}  // namespace jindan::datacheck
