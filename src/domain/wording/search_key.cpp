// SPDX-License-Identifier: Apache-2.0
#include "domain/wording/search_key.h"

#include <array>
#include <cstdint>

namespace jindan {

namespace {

constexpr std::uint32_t firstSyllable = 0xAC00;
constexpr std::uint32_t lastSyllable = 0xD7A3;
constexpr std::uint32_t syllablesPerInitial = 21 * 28;
constexpr std::array<std::string_view, 19> initials{"ㄱ", "ㄲ", "ㄴ", "ㄷ", "ㄸ", "ㄹ", "ㅁ", "ㅂ", "ㅃ", "ㅅ",
                                                    "ㅆ", "ㅇ", "ㅈ", "ㅉ", "ㅊ", "ㅋ", "ㅌ", "ㅍ", "ㅎ"};

char folded(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// The Hangul syllable that `text` begins with, 0 when there is none; each takes three bytes.
std::uint32_t syllableAt(std::string_view text) {
  constexpr unsigned leadOfThree = 0xE0;
  if (text.size() < 3 || (static_cast<unsigned char>(text[0]) & 0xF0U) != leadOfThree) return 0;
  const auto part = [&](std::size_t i, unsigned mask) { return static_cast<unsigned char>(text[i]) & mask; };
  const std::uint32_t code = (part(0, 0x0FU) << 12U) | (part(1, 0x3FU) << 6U) | part(2, 0x3FU);
  return code >= firstSyllable && code <= lastSyllable ? code : 0;
}

bool beginsWithInitial(std::string_view text) {
  for (const std::string_view initial : initials) {
    if (text.substr(0, initial.size()) == initial) return true;
  }
  return false;
}

}  // namespace

std::string foldedName(std::string_view utf8) {
  std::string name;
  name.reserve(utf8.size());
  for (const char c : utf8)
    name += folded(c);
  return name;
}

std::string initialsOf(std::string_view utf8) {
  std::string result;
  while (!utf8.empty()) {
    const std::uint32_t syllable = syllableAt(utf8);
    if (syllable != 0)
      result += initials.at((syllable - firstSyllable) / syllablesPerInitial);
    else
      result += folded(utf8.front());
    utf8.remove_prefix(syllable != 0 ? 3 : 1);
  }
  return result;
}

bool areInitials(std::string_view utf8) {
  bool any = false;
  while (!utf8.empty()) {
    const bool isInitial = beginsWithInitial(utf8);
    if (!isInitial && utf8.front() != ' ') return false;
    any = any || isInitial;
    utf8.remove_prefix(isInitial ? initials.front().size() : 1);
  }
  return any;
}

}  // namespace jindan
