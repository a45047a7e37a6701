// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "datacheck/parse/block_reader.h"
#include "datacheck/parse/cell_index.h"

namespace jindan::datacheck {

/// One block with its place in the series; the place is known once all blocks before it have been counted.
struct Block {
  TextBlock text;
  CellIndex index;
  std::uint64_t firstLine = 1;  ///< line of the file on which the block begins
  std::uint64_t firstRow = 0;   ///< data rows before it, over all parts of the series

  [[nodiscard]] std::uint64_t lineOf(std::size_t row) const { return firstLine + index.lineOf(row); }
};

}  // namespace jindan::datacheck
