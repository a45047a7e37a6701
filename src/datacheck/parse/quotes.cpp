// SPDX-License-Identifier: Apache-2.0
#include "datacheck/parse/quotes.h"

#include <algorithm>
#include <cstring>

#include "datacheck/parse/quoted_window.h"
#include "datacheck/values/text.h"

namespace jindan::datacheck {

bool opensCellBehindBlanks(const char* begin, const char* quote, const Separators& separators) {
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
  const char* const end = text.data() + text.size();
  // What stands before the first quote needs no closer look.
  const std::size_t quote = std::min(text.find('"'), text.size());
  std::size_t complete = text.substr(0, quote).rfind(separators.newline) + 1;
  bool open = false;
  const auto onLong = [&](const char* from) {
    const char* const after = afterQuoted(from, end);
    open = after == nullptr && static_cast<std::size_t>(end - from) < longestRecord;
    return static_cast<std::size_t>((after == nullptr ? from + 1 : after) - text.data());
  };
  for (std::size_t at = quote; at < text.size() && !open;) {
    ByteMasks masks;
    const std::size_t next = maskOutsideQuotes(
        text, at, separators, masks, [](const char*, const char*) {}, onLong);
    if (masks.newlines != 0) complete = at + 64 - static_cast<std::size_t>(std::countl_zero(masks.newlines));
    at = next;
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
