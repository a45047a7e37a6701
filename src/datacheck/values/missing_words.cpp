// SPDX-License-Identifier: Apache-2.0
#include "datacheck/values/missing_words.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>

#include "datacheck/values/text.h"

namespace jindan::datacheck {

namespace {

// In small letters.
constexpr auto words = std::to_array<std::string_view>(
    {"-",    "--",      "---",    "?",       ".",       "na",       "n/a",       "n.a.",     "nan",
     "-nan", "1.#qnan", "null",   "(null)",  "<null>",  "nil",      "none",      "missing",  "void",
     "\\n",  "#n/a",    "#na",    "#value!", "#div/0!", "#ref!",    "#name?",    "#num!",    "#null!",
     "없음", "결측",    "결측치", "미측정",  "미입력",  "해당없음", "해당 없음", "측정불가", "값없음"});

constexpr std::size_t longest = 16;

/// By first byte, one bit for each length a word may have: most texts are told apart by these two.
constexpr auto lengthsByFirstByte = [] {
  std::array<std::uint32_t, 256> lengths{};
  for (const std::string_view word : words)
    lengths[static_cast<unsigned char>(word[0])] |= 1U << word.size();
  return lengths;
}();

}  // namespace

bool isMissingWord(std::string_view text) {
  if (text.empty() || text.size() > longest) return false;
  if ((lengthsByFirstByte[static_cast<unsigned char>(lowered(text[0]))] >> text.size() & 1) == 0) return false;
  std::array<char, longest> small;
  std::transform(text.begin(), text.end(), small.begin(), lowered);
  return std::find(words.begin(), words.end(), std::string_view(small.data(), text.size())) != words.end();
}

}  // namespace jindan::datacheck
