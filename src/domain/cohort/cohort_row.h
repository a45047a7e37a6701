// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <optional>
#include <vector>

#include "domain/benchmark/segment.h"
#include "domain/types/id.h"
#include "domain/types/level.h"

namespace jindan {

/// A mean level in thousandths, 1000 to 5000; 0 is "not reported". Cohorts compare levels in this resolution, a
/// fortieth of a point of the score.
using LevelBin = std::uint16_t;

inline constexpr int binsPerLevel = 1000;
inline constexpr LevelBin noLevel = 0;
inline constexpr LevelBin lowestBin = Level::lowest * binsPerLevel;
inline constexpr LevelBin highestBin = Level::highest * binsPerLevel;

[[nodiscard]] inline LevelBin binOf(const std::optional<double>& level) {
  if (!level || std::isnan(*level)) return noLevel;
  const long bin = std::lround(*level * binsPerLevel);
  return static_cast<LevelBin>(std::clamp<long>(bin, lowestBin, highestBin));
}

/// What a cohort knows of one company: where it belongs and the levels of its newest finished visit.
struct CohortRow {
  IndustryCode industry;
  RegionCode region;
  std::optional<SizeClass> size;
  std::optional<int> stage;
  std::vector<LevelBin> levels;  ///< overall, scored pillars, dimensions
  std::vector<LevelBin> before;  ///< the same of the finished visit before that; empty when there is none
};

}  // namespace jindan
