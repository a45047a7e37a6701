// SPDX-License-Identifier: Apache-2.0
#include "datacheck/source/encoding.h"

#include <unicode/utf8.h>

#include <algorithm>

#include "datacheck/sketch/hash.h"

namespace jindan::datacheck {

namespace {

bool isControl(unsigned char byte) {
  return byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f' && byte != 0x1A && byte != 0x1B;
}

/// Text with a stray control byte here and there is still text.
bool hasFewControls(std::string_view text) {
  const auto controls =
      std::count_if(text.begin(), text.end(), [](char c) { return isControl(static_cast<unsigned char>(c)); });
  return static_cast<std::size_t>(controls) * 100 <= text.size();
}

/// Valid but for a character that the cut at the end broke.
bool isUtf8(std::string_view text) {
  const auto* bytes = reinterpret_cast<const uint8_t*>(text.data());
  const auto length = static_cast<int32_t>(text.size());
  int32_t at = 0;
  while (at < length) {
    if (at + 8 <= length && (load64(text.data() + at) & 0x8080808080808080U) == 0) {
      at += 8;  // ASCII
      continue;
    }
    const int32_t from = at;
    UChar32 code = 0;
    U8_NEXT(bytes, at, length, code);
    if (code < 0) return length - from < 4 && length > 4;
  }
  return true;
}

/// The share of the bytes above ASCII that form two-byte characters of CP949.
bool looksLikeKorean(std::string_view text) {
  std::size_t pairs = 0, others = 0;
  for (std::size_t i = 0; i + 1 < text.size(); ++i) {
    const auto lead = static_cast<unsigned char>(text[i]), trail = static_cast<unsigned char>(text[i + 1]);
    if (lead < 0x80) continue;
    // Behind 0xC6 only the older standard's characters follow; small Latin letters with marks lie there.
    const bool letter = (trail >= 'A' && trail <= 'Z') || (trail >= 'a' && trail <= 'z');
    const bool fits =
        lead >= 0x81 && lead <= 0xFE && trail <= 0xFE && (trail >= 0xA1 || (lead <= 0xC6 && (letter || trail >= 0x81)));
    fits ? ++pairs : ++others;
    if (fits) ++i;
  }
  return pairs > 0 && others * 20 <= pairs;
}

/// One-byte texts of other systems, read as they are: only names and examples could look odd. Few bytes above ASCII; or
/// up to half of them, but then not one control byte and none that windows-1252 leaves undefined.
bool looksLikeLatin(std::string_view text) {
  using namespace std::string_view_literals;
  const auto high = std::count_if(text.begin(), text.end(), [](char c) { return static_cast<signed char>(c) < 0; });
  if (static_cast<std::size_t>(high) * 5 <= text.size()) return true;
  const bool odd =
      text.find_first_of("\x81\x8D\x8F\x90\x9D\x7F"sv) != std::string_view::npos ||
      std::any_of(text.begin(), text.end(), [](char c) { return isControl(static_cast<unsigned char>(c)); });
  return !odd && static_cast<std::size_t>(high) * 2 <= text.size();
}

/// UTF-16 without a mark: nearly every second byte of a table's text is zero.
std::optional<Encoding> withoutMark(std::string_view text) {
  if (text.find('\0') == std::string_view::npos) return std::nullopt;
  std::size_t zeros[2] = {0, 0};
  for (std::size_t i = 0; i < text.size(); ++i)
    zeros[i % 2] += text[i] == '\0' ? 1U : 0U;
  const std::size_t half = text.size() / 2;
  if (text.size() < 4) return std::nullopt;
  if (zeros[1] * 2 > half && zeros[0] * 20 < half) return Encoding{"UTF-16LE", 0};
  if (zeros[0] * 2 > half && zeros[1] * 20 < half) return Encoding{"UTF-16BE", 0};
  return std::nullopt;
}

}  // namespace

std::optional<Encoding> encodingOf(std::string_view front) {
  if (front.starts_with("\xEF\xBB\xBF")) return Encoding{"UTF-8", 3};
  if (front.starts_with("\xFF\xFE")) return Encoding{"UTF-16LE", 2};
  if (front.starts_with("\xFE\xFF")) return Encoding{"UTF-16BE", 2};
  if (const auto wide = withoutMark(front)) return wide;
  if (!hasFewControls(front)) return std::nullopt;
  if (isUtf8(front)) return Encoding{"UTF-8", 0};
  if (looksLikeKorean(front)) return Encoding{"windows-949", 0};
  if (looksLikeLatin(front)) return Encoding{"windows-1252", 0};
  return std::nullopt;
}

}  // namespace jindan::datacheck
