// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace jindan {

/// Text that comes from elsewhere, such as the name of a column in somebody's file, made harmless.

/// Valid UTF-8: every byte that belongs to no character becomes U+FFFD.
[[nodiscard]] std::string wellFormed(std::string_view text);

/// For a sentence or a cell: one line without control characters and without marks that turn the direction of the text
/// around it, at most `longest` characters (≥ 1), the last one then "…".
[[nodiscard]] std::string oneLine(std::string_view text, std::size_t longest);

/// Columns a terminal needs: two for Hangul, Chinese characters and other wide ones, none for combining marks.
[[nodiscard]] std::size_t terminalWidth(std::string_view text);

/// The text with blanks up to the width; behind it, or before it when `right`.
[[nodiscard]] std::string padded(std::string text, std::size_t width, bool right = false);

}  // namespace jindan
