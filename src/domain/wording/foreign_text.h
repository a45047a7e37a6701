// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace jindan {

/// Text that comes from elsewhere, such as the name of a column in somebody's file, made harmless.

/// Valid UTF-8: every byte that belongs to no character becomes U+FFFD.
[[nodiscard]] std::string wellFormed(std::string_view text);

/// For a sentence or a cell: one line without control characters and without marks that turn the direction of the text
/// around it, at most `longest` characters (≥ 1), the last one then "…".
[[nodiscard]] std::string oneLine(std::string_view text, std::size_t longest);

/// No person types control characters (C0 but tab and line ends, DEL and C1, ISO/IEC 6429): they steer terminals and
/// printers.
[[nodiscard]] std::optional<char32_t> firstControl(std::string_view text);
[[nodiscard]] std::string withoutControls(std::string_view text);

/// "U+202E", to name a character that cannot be shown.
[[nodiscard]] std::string codePointName(char32_t character);

/// Several lines for a terminal, without control characters, marks of direction and invisible ones.
[[nodiscard]] std::string forTerminal(std::string_view text);
/// JSON for a terminal: what `forTerminal` leaves out is written as \uXXXX, so every value stays what it is.
[[nodiscard]] std::string jsonForTerminal(std::string_view json);

/// Columns a terminal needs: two for Hangul, Chinese characters and other wide ones, none for combining marks.
[[nodiscard]] std::size_t terminalWidth(std::string_view text);

/// The text with blanks up to the width; behind it, or before it when `right`.
[[nodiscard]] std::string padded(std::string text, std::size_t width, bool right = false);

}  // namespace jindan
