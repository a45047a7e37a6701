// SPDX-License-Identifier: Apache-2.0
#include "datacheck/parse/quotes.h"

#include <algorithm>
#include <cstring>

#include "datacheck/values/text.h"

namespace jindan::datacheck {

bool opensCell(const char* begin, const char* quote, const Separators& separators) {
  while (quote > begin && quote[-1] == ' ' && separators.delimiter != ' ') {
    if (separators.blanks) return true;
    --quote;
  }
  return quote == begin || quote[-1] == separators.delimiter || quote[-1] == '\n' || quote[-1] == '\r';
}

const char* afterQuoted(const char* quote, const char* end) {
  end = std::min(end, quote + longestRecord);
  for (const char* at = quote + 1; at < end;) {
    const auto* next = static_cast<const char*>(std::memchr(at, '"', static_cast<std::size_t>(end - at)));
    if (next == nullptr) return nullptr;
    if (next + 1 == end || next[1] != '"') return next + 1;
    at = next + 2;
  }
  return nullptr;
}

std::size_t completeRecords(std::string_view text, const Separators& separators) {
  const char* const begin = text.data();
  const char* const end = begin + text.size();
  std::size_t complete = 0;
  const auto lookBefore = [&](const char* from, const char* to) {
    const std::string_view part(from, static_cast<std::size_t>(to - from));
    const std::size_t last = part.rfind(separators.newline);
    if (last != std::string_view::npos) complete = static_cast<std::size_t>(from - begin) + last + 1;
  };
  for (const char* at = begin; at < end;) {
    const auto* quote = static_cast<const char*>(std::memchr(at, '"', static_cast<std::size_t>(end - at)));
    lookBefore(at, quote == nullptr ? end : quote);
    if (quote == nullptr) break;
    at = quote + 1;
    if (!opensCell(begin, quote, separators)) continue;
    const char* const after = afterQuoted(quote, end);
    if (after == nullptr && static_cast<std::size_t>(end - quote) < longestRecord) break;
    if (after != nullptr) at = after;
  }
  return complete;
}

std::string_view cellContent(std::string_view cell, std::string& scratch) {
  cell = trimmed(cell);
  if (cell.size() < 2 || cell.front() != '"' || cell.back() != '"') return cell;
  cell = cell.substr(1, cell.size() - 2);
  if (cell.find('"') != std::string_view::npos) {
    scratch.clear();
    for (std::size_t i = 0; i < cell.size(); ++i) {
      scratch += cell[i];
      if (cell[i] == '"' && i + 1 < cell.size() && cell[i + 1] == '"') ++i;
    }
    cell = scratch;
  }
  return trimmed(cell);
}

std::size_t joinBlanks(char* text, std::size_t length, char newline) {
  const char* const end = text + length;
  char* to = text;
  bool lineStart = true, pending = false;
  for (const char* at = text; at < end;) {
    const char c = *at;
    if (isBlank(c)) {
      pending = true;
      ++at;
    } else if (c == newline || c == '\r') {
      *to++ = *at++;
      pending = false;
      lineStart = c == newline;
    } else {
      const bool cellStart = lineStart || pending;
      if (pending && !lineStart) *to++ = '\t';
      pending = lineStart = false;
      const char* next = c == '"' && cellStart ? afterQuoted(at, end) : at + 1;
      if (next == nullptr) next = at + 1;
      while (at < next)
        *to++ = *at++;
    }
  }
  return static_cast<std::size_t>(to - text);
}

}  // namespace jindan::datacheck
