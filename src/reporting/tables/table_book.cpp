// SPDX-License-Identifier: Apache-2.0
#include "reporting/tables/table_book.h"

#include "domain/wording/text_flow.h"

namespace jindan::reporting {
namespace {

constexpr char32_t replacement = 0xFFFD;

bool isControl(char32_t c) {
  return (c < 0x20 && c != U'\n') || (c >= 0x7F && c < 0xA0);
}

bool turnsDirection(char32_t c) {
  return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F || c == 0x061C;
}

/// XML knows no U+FFFE and U+FFFF; the byte order mark has no place inside a text.
bool cannotBeWritten(char32_t c) {
  return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF) || c == 0xFEFF;
}

}  // namespace

std::string plainText(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = codePointAt(text, at);
    at += point.size;
    const bool isLineEnd = point.value == U'\r' || point.value == 0x2028 || point.value == 0x2029;
    if (isLineEnd) {
      // "\r\n" is one line end.
      const bool endsWithNext = point.value == U'\r' && at < text.size() && text[at] == '\n';
      if (!endsWithNext) result += '\n';
    } else if (point.value == U'\t') {
      result += ' ';
    } else if (point.value == replacement && point.size == 1) {
      result += "\xEF\xBF\xBD";
    } else if (!isControl(point.value) && !turnsDirection(point.value) && !cannotBeWritten(point.value)) {
      result += text.substr(point.offset, point.size);
    }
  }
  return result;
}

SheetCell SheetCell::text(std::string_view text) {
  std::string plain = plainText(text);
  return plain.empty() ? SheetCell() : SheetCell(Value(std::move(plain)));
}

}  // namespace jindan::reporting
