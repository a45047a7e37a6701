// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace jindan::cli {

/// Columns of a text: lined up on a console, where a Korean character takes two places. The first column to the left,
/// the others to the right; two blanks between them.
[[nodiscard]] std::string lineUp(const std::vector<std::vector<std::string>>& rows);

/// How many places a text takes on a console.
[[nodiscard]] std::size_t placesOf(const std::string& text);

}  // namespace jindan::cli
