// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "datacheck/dialect/dialect.h"
#include "datacheck/values/cell_kind.h"
#include "datacheck/values/time_text.h"

namespace jindan::datacheck {

/// What a cell holds, read with all care. Depends on nothing but the cell and its column's style.
struct ReadCell {
  CellKind kind = CellKind::empty;
  double value = 0;          ///< of a number; microseconds of a time, which a double holds exactly until 2255
  TimeFormat format;         ///< of a time
  std::string_view content;  ///< without quotes and blanks around it
  std::string_view unit;     ///< of a measured number
};

ReadCell readCell(std::string_view cell, const ColumnStyle& style, std::string& scratch);

}  // namespace jindan::datacheck
