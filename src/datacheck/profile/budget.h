// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstdint>

namespace jindan::datacheck {

/// How much memory the state of one column may take. Very wide tables get smaller sketches, so that the whole stays
/// small; it follows from the number of columns alone.
struct ColumnBudget {
  std::uint32_t sketchSize = 512;      ///< k of the quantile sketch: rank error about 1 % at 512, 2 % at 256
  std::uint32_t countedValues = 256;   ///< different values that are counted one by one
  std::uint32_t distinct = 16384;      ///< different values told apart exactly in columns of measurements
  std::uint32_t distinctKeys = 32768;  ///< and in columns that can be keys
  std::uint32_t spikeCandidates = 1024;

  static ColumnBudget forColumns(std::size_t columns) {
    ColumnBudget budget;
    const auto shrink = [columns](std::uint32_t full, std::size_t upTo, std::uint32_t least) {
      if (columns <= upTo) return full;
      return std::max<std::uint32_t>(least, static_cast<std::uint32_t>(full * upTo / columns));
    };
    budget.sketchSize = shrink(512, 512, 32);
    budget.countedValues = shrink(256, 512, 32);
    budget.distinct = shrink(16384, 32, 32);
    budget.distinctKeys = shrink(32768, 24, 32);
    budget.spikeCandidates = shrink(1024, 256, 64);
    return budget;
  }
};

}  // namespace jindan::datacheck
