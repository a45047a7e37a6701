// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace jindan {

/// A name without the difference of small and capital letters (of the Latin alphabet; Hangul has none).
[[nodiscard]] std::string foldedName(std::string_view utf8);

/// Every Hangul syllable as its first consonant, the rest as foldedName has it: 부산정밀 A becomes ㅂㅅㅈㅁ a.
[[nodiscard]] std::string initialsOf(std::string_view utf8);

/// Are these the first consonants of syllables and nothing else, but for blanks?
[[nodiscard]] bool areInitials(std::string_view utf8);

}  // namespace jindan
