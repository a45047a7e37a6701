// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace jindan {

/// Fewer companies than this are never told apart.
inline constexpr std::int64_t fewestShown = 5;

/// Which segments of one table may be shown when the sum of all of them is known. When a segment has one to four
/// members, every segment under five is hidden, the empty ones too, and with them the smallest that could be shown,
/// with all of its size: the hidden ones then differ in size, any of them may have any of their sizes, and what is left
/// when all shown ones are taken from the whole belongs to at least five companies of two segments. One number a
/// segment; every segment there could be must be among them, empty or not.
[[nodiscard]] std::vector<bool> shownSegments(std::span<const std::int64_t> counts);

}  // namespace jindan
