// SPDX-License-Identifier: Apache-2.0
#include "datacheck/parse/classify.h"

#include "datacheck/parse/quotes.h"
#include "datacheck/values/missing_words.h"
#include "datacheck/values/number.h"
#include "datacheck/values/text.h"

namespace jindan::datacheck {

namespace {

/// Whether a number or a time can begin with this byte: a digit, a sign, a mark, a currency sign, 오전 and 오후, AM.
bool mayBeValue(char c) {
  return isDigit(c) || c == '-' || c == '+' || c == '.' || c == ',' || c == '$' || static_cast<signed char>(c) < 0 ||
         c == 'A' || c == 'P' || c == 'a' || c == 'p';
}

bool takeTime(ReadCell& read, const TimeStyle& style) {
  const auto time = readTime(read.content, style);
  if (!time) return false;
  read.kind = CellKind::time;
  read.value = static_cast<double>(time->micros);
  read.format = time->format;
  return true;
}

bool takeNumber(ReadCell& read, DecimalMark mark) {
  const auto number = readNumber(read.content, mark);
  if (!number) return false;
  read.kind = number->kind;
  read.value = number->value;
  read.unit = number->unit;
  return true;
}

}  // namespace

ReadCell readCell(std::string_view cell, const ColumnStyle& style, std::string& scratch) {
  ReadCell read;
  read.content = cellContent(cell, scratch);
  if (read.content.empty()) return read;
  if (mayBeValue(read.content.front())) {
    if (style.digitsAreTimes && takeTime(read, style.time)) return read;
    if (takeNumber(read, style.mark) || takeTime(read, style.time)) return read;
  }
  read.kind = isMissingWord(read.content) ? CellKind::missingWord : CellKind::text;
  return read;
}

}  // namespace jindan::datacheck
