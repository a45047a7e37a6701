// SPDX-License-Identifier: Apache-2.0
#include "domain/cohort/suppression.h"

#include <algorithm>
#include <limits>

namespace jindan {

std::vector<bool> shownSegments(std::span<const std::int64_t> counts) {
  std::vector<bool> shown(counts.size(), true);
  const auto isSmall = [](std::int64_t count) { return count > 0 && count < fewestShown; };
  if (std::none_of(counts.begin(), counts.end(), isSmall)) return shown;
  std::int64_t smallest = std::numeric_limits<std::int64_t>::max();
  for (const std::int64_t count : counts) {
    if (count >= fewestShown) smallest = std::min(smallest, count);
  }
  for (std::size_t i = 0; i < counts.size(); ++i)
    shown[i] = counts[i] > smallest;
  return shown;
}

}  // namespace jindan
