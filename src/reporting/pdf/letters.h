// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>

namespace jindan::reporting {

/// How often each letter stands on a page.
using Letters = std::map<char32_t, int>;

/// Hangul syllables, Latin letters and digits: one glyph each, told apart in every file. Signs are left out: faces draw
/// several of them with one glyph (hyphen and minus), so a file cannot say which was meant.
[[nodiscard]] constexpr bool isCountedLetter(char32_t c) {
  return (c >= U'0' && c <= U'9') || (c >= U'A' && c <= U'Z') || (c >= U'a' && c <= U'z') ||
         (c >= U'\uAC00' && c <= U'\uD7A3');
}

inline void addLetter(Letters& letters, char32_t c) {
  if (isCountedLetter(c)) ++letters[c];
}

}  // namespace jindan::reporting
