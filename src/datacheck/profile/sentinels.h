// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "datacheck/profile/occurrences.h"

namespace jindan::datacheck {

/// The numbers that systems write for "no value", such as -999; index of a number among them by its hash, or -1.
int sentinelIndex(std::uint64_t hash);
double sentinelValue(int index);
int sentinelCount();
/// No such number lies strictly between these two.
inline constexpr double innermostSentinel = 99;

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
