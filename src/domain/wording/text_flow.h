// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace jindan {

/// One character of a UTF-8 text. A byte that belongs to no valid sequence counts as one U+FFFD of size 1, so that
/// every text, however broken, is a row of characters without gaps.
struct CodePoint {
  char32_t value = 0;
  std::size_t offset = 0;  ///< bytes from the start of the text
  std::size_t size = 0;    ///< bytes, 1–4
};

/// The character that starts at `offset`, which is below text.size().
[[nodiscard]] CodePoint codePointAt(std::string_view text, std::size_t offset);

/// The character that ends just before `offset`, which is from 1 to text.size().
[[nodiscard]] CodePoint codePointBefore(std::string_view text, std::size_t offset);

/// Marks that sit on the character before them, variation selectors among them (Unicode categories Mn, Mc, Me).
[[nodiscard]] bool isCombiningMark(char32_t character);

/// A stretch of text that stays on one line: an 어절 in Korean, a word with its punctuation in English.
struct Word {
  std::string_view text;    ///< points into the text given; empty only where a line is empty
  bool breakAfter = false;  ///< a newline follows: the line ends here
};

/// The words of a text in order. Blanks, tabs and ideographic spaces separate words and are dropped; no-break spaces
/// stay inside. "\n", "\r\n", "\r" and the Unicode line and paragraph separators end a line, an empty line gives an
/// empty word. A newline at the very end opens no further line.
[[nodiscard]] std::vector<Word> words(std::string_view text);

/// Byte offsets inside `word`, ascending, where it may be cut when it is wider than a whole line; neither 0 nor the
/// length. Always at the start of a character as people see it: never before a combining mark or a variation selector,
/// nor inside a joined emoji, a flag, a syllable of conjoining jamo or a broken sequence of bytes.
[[nodiscard]] std::vector<std::size_t> emergencyBreaks(std::string_view word);

}  // namespace jindan
