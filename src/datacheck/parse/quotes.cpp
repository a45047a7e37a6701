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

namespace {

/// Where the last complete record ends.
struct LastRecord {
  std::string_view text;
  std::size_t end;
  bool open = false;  ///< a quoted piece goes on behind the text

  void marks(std::size_t base, const ByteMasks& masks) {
    if (masks.newlines != 0) end = base + 64 - static_cast<std::size_t>(std::countl_zero(masks.newlines));
  }
  void innerLines(std::size_t, std::uint64_t) {}
  void innerLines(const char*, const char*) {}
  void back(std::size_t) {}
  std::size_t longPiece(const char* quote) {
    const char* const behind = text.data() + text.size();
    const char* const after = afterQuoted(quote, behind);
    open = after == nullptr && static_cast<std::size_t>(behind - quote) < longestRecord;
    return static_cast<std::size_t>((after == nullptr ? quote + 1 : after) - text.data());
  }
};

}  // namespace

std::size_t completeRecords(std::string_view text, const Separators& separators) {
  // What stands before the first quote needs no closer look.
  const std::size_t quote = std::min(text.find('"'), text.size());
  LastRecord last{text, text.substr(0, quote).rfind(separators.newline) + 1};
  WindowScanner scanner(text, separators, quote, last);
  while (!last.open) {
    if (scanner.atEnd()) {
      const auto piece = scanner.openPiece();
      if (!piece || text.size() - *piece < longestRecord) break;
    }
    scanner.step();
  }
  return last.end;
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
