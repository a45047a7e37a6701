// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "datacheck/profile/occurrences.h"

namespace jindan::datacheck {

/// One bit for the top bits of each sentinel's hash: most other numbers are told apart by it.
inline constexpr unsigned sentinelFilterBits = 12;
extern const std::array<std::uint64_t, (1U << sentinelFilterBits) / 64> sentinelFilter;

inline bool mayBeSentinel(std::uint64_t hash) {
  const std::uint64_t top = hash >> (64 - sentinelFilterBits);
  return (sentinelFilter[top / 64] >> (top % 64) & 1) != 0;
}

/// The numbers that systems write for "no value", such as -999; index of a number among them by its hash, or -1.
int sentinelIndex(std::uint64_t hash);
double sentinelValue(int index);
/// Whether any of them lies between these two, both included.
bool sentinelBetween(double least, double greatest);
int sentinelCount();

/// What a column holds of one such number.
struct SentinelCells {
  int index = 0;
  Occurrences where;
  std::uint64_t lastRow = 0, run = 0, longestRun = 0, runLine = 0, longestRunLine = 0;
};

/// What the other numbers of the column look like.
struct RestOfColumn {
  std::uint64_t count = 0;
  double min = 0, max = 0;
};

/// Whether the number stands for "no value": it lies farther outside the rest than the rest is wide, and than the
/// rest's nearest value is from zero; or it is below zero and the rest is not, and it occurs more than once.
bool isSentinel(double value, std::uint64_t count, const RestOfColumn& rest);

}  // namespace jindan::datacheck
