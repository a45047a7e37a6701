// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "datacheck/values/cell_kind.h"
#include "datacheck/values/number.h"

namespace jindan::datacheck {

/// The cells of one column in one block, and where the numbers among them are to be put.
struct NumberColumn {
  const char* text = nullptr;             ///< 64 bytes behind the cells must be readable
  const std::uint32_t* bounds = nullptr;  ///< before the first cell and at its end; the next ones `stride` further
  std::size_t stride = 0;
  std::size_t rows = 0;
  DecimalMark mark = DecimalMark::point;
  bool plainQuotes = false;  ///< as CellIndex::plainQuotes()
  CellKind* kinds = nullptr;
  double* values = nullptr;
  std::uint64_t* hashes = nullptr;
  std::uint32_t* others = nullptr;  ///< room for all rows
};

struct NumberCounts {
  std::uint32_t wholes = 0;    ///< numbers written without a decimal mark
  std::uint32_t decimals = 0;  ///< and with one
  std::uint32_t others = 0;    ///< rows in `others`, ascending
};

/// Reads the cells that are plain numbers: digits with at most one mark and sixteen characters, maybe a minus sign
/// before them. All other rows are put into `others`. Uses the processor's wide instructions where there are any; the
/// outcome is the same.
NumberCounts readPlainNumbers(const NumberColumn& column);

/// The same without them.
NumberCounts readPlainNumbersPortably(const NumberColumn& column);

}  // namespace jindan::datacheck
