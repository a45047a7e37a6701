// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "datacheck/values/number.h"
#include "datacheck/values/time_text.h"

namespace jindan::datacheck {

/// How the cells of a column are to be read where a cell alone does not tell.
struct ColumnStyle {
  DecimalMark mark = DecimalMark::point;
  TimeStyle time;
  bool times = false;           ///< the first cells hold times
  bool orderIsGuess = false;    ///< the first cells are days in either order of day and month
  bool digitsAreTimes = false;  ///< a cell of digits alone is looked at as a time first
};

/// How cells and records are parted.
struct Separators {
  char delimiter = ',';
  bool blanks = false;  ///< any run of blanks parts cells; it is turned into one tab, the delimiter
  char newline = '\n';
  char comment = 0;  ///< a record that begins with it is no data; 0 when there are none
};

/// Columns of which one holds the day and the other the time of day.
struct SplitTime {
  std::size_t dayColumn = 0;
  std::size_t clockColumn = 0;
};

/// How one text file is written.
struct Dialect {
  Separators separators;
  std::uint64_t headerRow = 0;  ///< line, 1-based; 0 without a header
  bool unitsRow = false;
  std::vector<std::string> names;
  std::vector<std::string> units;  ///< as many as names when there is a row of units
  std::size_t dataOffset = 0;      ///< bytes before the first data row
  std::uint64_t dataLine = 1;      ///< its line
  std::vector<ColumnStyle> styles;
  std::optional<SplitTime> splitTime;
};

/// More columns than any table program can show are refused.
inline constexpr std::size_t mostColumns = 16384;
/// No record of a real table is longer.
inline constexpr std::size_t longestRecord = std::size_t{1} << 20;

}  // namespace jindan::datacheck
