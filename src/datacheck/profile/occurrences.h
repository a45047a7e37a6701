// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>

#include "domain/types/file_profile.h"

namespace jindan::datacheck {

inline constexpr std::size_t notedLines = 5;

inline void note(Occurrences& where, std::uint64_t line) {
  ++where.count;
  if (where.firstLines.size() < notedLines) where.firstLines.push_back(line);
}

/// Joins two records of the same thing; the earliest lines stay.
inline void join(Occurrences& where, const Occurrences& other) {
  where.count += other.count;
  where.firstLines.insert(where.firstLines.end(), other.firstLines.begin(), other.firstLines.end());
  std::sort(where.firstLines.begin(), where.firstLines.end());
  if (where.firstLines.size() > notedLines) where.firstLines.resize(notedLines);
}

}  // namespace jindan::datacheck
