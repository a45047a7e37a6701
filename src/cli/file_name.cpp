// SPDX-License-Identifier: Apache-2.0
#include "cli/file_name.h"

#include "domain/wording/text_flow.h"
#include "reporting/tables/table_book.h"

namespace jindan::cli {

namespace {

constexpr std::size_t mostCharacters = 60;
constexpr std::size_t mostBytes = 150;

/// What a path, a shell or Windows would take for more than a letter, and every kind of blank.
bool isReplaced(char32_t c) {
  constexpr std::u32string_view marks = U"/\\:*?\"<>|'`$&;!%#~\u00A0\u3000\uFFFD";
  return c <= U' ' || marks.find(c) != std::u32string_view::npos || (c >= 0x2000 && c <= 0x200B);
}

/// A name that begins with a sign could be taken for an option, or for a formula where file names are listed.
std::string trimmed(const std::string& text) {
  constexpr const char* ends = " ._-=+@";
  const std::size_t first = text.find_first_not_of(ends);
  if (first == std::string::npos) return {};
  return text.substr(first, text.find_last_not_of(ends) + 1 - first);
}

}  // namespace

std::string safeFileName(std::string_view name) {
  const std::string plain = reporting::plainText(name);
  std::string safe;
  std::size_t characters = 0;
  for (std::size_t at = 0; at < plain.size() && characters < mostCharacters; ++characters) {
    const CodePoint point = codePointAt(plain, at);
    at += point.size;
    if (safe.size() + point.size > mostBytes) break;
    if (!isReplaced(point.value))
      safe += plain.substr(point.offset, point.size);
    else if (!safe.empty() && safe.back() != '_')
      safe += '_';
  }
  safe = trimmed(safe);
  return safe.empty() ? "report" : safe;
}

}  // namespace jindan::cli
