// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace jindan::datacheck {

inline bool isDigit(char c) {
  return c >= '0' && c <= '9';
}
inline bool isBlank(char c) {
  return c == ' ' || c == '\t';
}
inline char lowered(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

inline std::string_view trimmed(std::string_view text) {
  while (!text.empty() && isBlank(text.front()))
    text.remove_prefix(1);
  while (!text.empty() && isBlank(text.back()))
    text.remove_suffix(1);
  return text;
}

/// Latin letters in small ones; others as they are.
inline std::string loweredText(std::string_view text) {
  std::string small(text);
  for (char& c : small)
    c = lowered(c);
  return small;
}

/// The front of a text as valid UTF-8 of at most `characters` characters; without control characters.
std::string shortened(std::string_view text, std::size_t characters);

}  // namespace jindan::datacheck
