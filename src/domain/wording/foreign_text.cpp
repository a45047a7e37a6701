// SPDX-License-Identifier: Apache-2.0
#include "domain/wording/foreign_text.h"

#include <algorithm>
#include <array>
#include <cstdio>

#include "domain/wording/text_flow.h"

namespace jindan {

namespace {

constexpr char32_t replacement = 0xFFFD;
constexpr std::string_view replacementUtf8 = "\xEF\xBF\xBD";

struct Span {
  char32_t first;
  char32_t last;
};

template <std::size_t N>
bool isIn(const std::array<Span, N>& spans, char32_t c) {
  return std::any_of(spans.begin(), spans.end(), [&](const Span& span) { return c >= span.first && c <= span.last; });
}

bool isBlank(char32_t c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == 0xA0 || c == 0x2028 || c == 0x2029 || c == 0x3000;
}

/// Controls, marks of direction, invisible joiners and the tags behind them: nothing a reader would miss.
bool isHidden(char32_t c) {
  constexpr std::array<Span, 9> hidden{{{0x00, 0x1F},
                                        {0x7F, 0x9F},
                                        {0x061C, 0x061C},
                                        {0x200B, 0x200F},
                                        {0x202A, 0x202E},
                                        {0x2060, 0x206F},
                                        {0xFEFF, 0xFEFF},
                                        {0xFFF9, 0xFFFB},
                                        {0xE0000, 0xE007F}}};
  return isIn(hidden, c);
}

/// Blocks whose characters take two columns (East Asian Width W and F, as far as factories use them).
bool isWide(char32_t c) {
  constexpr std::array<Span, 8> wide{{{0x1100, 0x115F},
                                      {0x2E80, 0x303E},
                                      {0x3041, 0xA4CF},
                                      {0xA960, 0xA97C},
                                      {0xAC00, 0xD7A3},
                                      {0xF900, 0xFAFF},
                                      {0xFF01, 0xFF60},
                                      {0x1F300, 0x1FAFF}}};
  return isIn(wide, c) || (c >= 0x20000 && c <= 0x3FFFD) || (c >= 0xFFE0 && c <= 0xFFE6);
}

bool isLineEndOrTab(char32_t c) {
  return c == '\n' || c == '\r' || c == '\t';
}

bool isControl(char32_t c) {
  return (c < 0x20 && !isLineEndOrTab(c)) || (c >= 0x7F && c <= 0x9F);
}

/// What the rule takes of each character and its bytes, one behind the other.
template <class Rule>
std::string eachCharacter(std::string_view text, const Rule& rule) {
  std::string result;
  result.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = codePointAt(text, at);
    result += rule(c.value, text.substr(at, c.size));
    at += c.size;
  }
  return result;
}

/// As a string of JSON has it (RFC 8259): two halves beyond the first 65,536 characters.
std::string jsonEscape(char32_t c) {
  constexpr char32_t plane = 0x10000;
  std::array<char, 16> text{};
  const auto value = static_cast<unsigned>(c);
  if (c < plane) {
    static_cast<void>(std::snprintf(text.data(), text.size(), "\\u%04x", value));
  } else {
    const unsigned rest = value - plane;
    static_cast<void>(
        std::snprintf(text.data(), text.size(), "\\u%04x\\u%04x", 0xD800 + (rest >> 10), 0xDC00 + (rest & 0x3FF)));
  }
  return text.data();
}

}  // namespace

std::optional<char32_t> firstControl(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = codePointAt(text, at);
    if (isControl(c.value)) return c.value;
    at += c.size;
  }
  return std::nullopt;
}

std::string codePointName(char32_t character) {
  std::array<char, 16> text{};
  static_cast<void>(std::snprintf(text.data(), text.size(), "U+%04X", static_cast<unsigned>(character)));
  return text.data();
}

std::string withoutControls(std::string_view text) {
  return eachCharacter(text,
                       [](char32_t c, std::string_view bytes) { return isControl(c) ? std::string_view() : bytes; });
}

std::string forTerminal(std::string_view text) {
  return eachCharacter(text, [](char32_t c, std::string_view bytes) {
    return isHidden(c) && !isLineEndOrTab(c) ? std::string_view() : bytes;
  });
}

std::string jsonForTerminal(std::string_view json) {
  return eachCharacter(json, [](char32_t c, std::string_view bytes) {
    return isHidden(c) && !isLineEndOrTab(c) ? jsonEscape(c) : std::string(bytes);
  });
}

std::string wellFormed(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = codePointAt(text, at);
    result += c.value == replacement ? replacementUtf8 : text.substr(at, c.size);
    at += c.size;
  }
  return result;
}

std::string oneLine(std::string_view text, std::size_t longest) {
  std::string result;
  std::size_t length = 0;
  std::size_t lastStart = 0;
  bool blankBefore = true;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = codePointAt(text, at);
    const std::string_view bytes = text.substr(at, c.size);
    at += c.size;
    const bool blank = isBlank(c.value);
    if ((blank && blankBefore) || (!blank && isHidden(c.value))) continue;
    blankBefore = blank;
    if (length == longest) {
      result.resize(lastStart);
      return result + "…";
    }
    lastStart = result.size();
    ++length;
    result += blank ? " " : c.value == replacement ? replacementUtf8 : bytes;
  }
  while (!result.empty() && result.back() == ' ')
    result.pop_back();
  return result;
}

std::size_t terminalWidth(std::string_view text) {
  std::size_t width = 0;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = codePointAt(text, at);
    at += c.size;
    if (isHidden(c.value) || isCombiningMark(c.value)) continue;
    width += isWide(c.value) ? 2U : 1U;
  }
  return width;
}

std::string padded(std::string text, std::size_t width, bool right) {
  const std::size_t has = terminalWidth(text);
  if (has >= width) return text;
  const std::string blanks(width - has, ' ');
  return right ? blanks + text : text + blanks;
}

}  // namespace jindan
