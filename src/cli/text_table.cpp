// SPDX-License-Identifier: Apache-2.0
#include "cli/text_table.h"

#include <algorithm>

#include "domain/wording/text_flow.h"

namespace jindan::cli {

namespace {

/// Hangul, Han, kana, and full-width forms (the ranges that Unicode calls wide and a Korean text can hold).
bool isWide(char32_t character) {
  return (character >= 0x1100 && character <= 0x115F) || (character >= 0x2E80 && character <= 0xA4CF) ||
         (character >= 0xAC00 && character <= 0xD7A3) || (character >= 0xF900 && character <= 0xFAFF) ||
         (character >= 0xFF00 && character <= 0xFF60);
}

}  // namespace

std::size_t placesOf(const std::string& text) {
  std::size_t places = 0;
  for (std::size_t offset = 0; offset < text.size();) {
    const CodePoint character = codePointAt(text, offset);
    if (!isCombiningMark(character.value)) places += isWide(character.value) ? std::size_t{2} : 1;
    offset += character.size;
  }
  return places;
}

std::string lineUp(const std::vector<std::vector<std::string>>& rows) {
  std::vector<std::size_t> widths;
  for (const auto& row : rows) {
    widths.resize(std::max(widths.size(), row.size()), 0);
    for (std::size_t i = 0; i < row.size(); ++i)
      widths[i] = std::max(widths[i], placesOf(row[i]));
  }
  std::string text;
  for (const auto& row : rows) {
    std::string line;
    for (std::size_t i = 0; i < row.size(); ++i) {
      const std::string blanks(widths[i] - placesOf(row[i]), ' ');
      line += i == 0 ? row[i] + blanks : "  " + blanks + row[i];
    }
    line.erase(line.find_last_not_of(' ') + 1);
    text += line + "\n";
  }
  return text;
}

}  // namespace jindan::cli
