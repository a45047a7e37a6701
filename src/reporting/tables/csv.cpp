// SPDX-License-Identifier: Apache-2.0
#include "reporting/tables/csv.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <type_traits>

#include "domain/wording/text_flow.h"

namespace jindan::reporting {
namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view recordEnd = "\r\n";

bool isBlank(char32_t c) {
  return c == U' ' || c == U'\n' || c == 0x00A0 || c == 0x3000;
}

/// Blanks before it do not stop a spreadsheet from taking a text for a formula, and in East Asia the wide forms count.
bool wouldBeCalculated(std::string_view text) {
  constexpr std::u32string_view signs = U"=+-@\uFF1D\uFF0B\uFF0D\uFF20";
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = codePointAt(text, at);
    if (!isBlank(point.value)) return signs.find(point.value) != std::u32string_view::npos;
    at += point.size;
  }
  return false;
}

std::string quotedField(std::string_view text) {
  std::string field = "\"";
  for (const char c : text) {
    if (c == '"') field += '"';
    field += c;
  }
  return field + '"';
}

std::string textField(std::string_view text) {
  const std::string guarded = (wouldBeCalculated(text) ? "'" : "") + std::string(text);
  return guarded.find_first_of(",\"\r\n") == std::string::npos ? guarded : quotedField(guarded);
}

/// The shortest digits that read back as the same number.
template <class Number>
std::string numberField(Number number) {
  std::array<char, 32> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number);
  return {digits.data(), end.ptr};
}

std::string fieldOf(const SheetCell& cell) {
  return std::visit(
      [](const auto& value) -> std::string {
        using Kind = std::decay_t<decltype(value)>;
        if constexpr (std::is_same_v<Kind, std::string>) return textField(value);
        if constexpr (std::is_arithmetic_v<Kind>) return numberField(value);
        if constexpr (std::is_same_v<Kind, Share>) return numberField(value.value);
        if constexpr (std::is_same_v<Kind, Date>) return value.iso();
        return {};
      },
      cell.value());
}

void addRecord(std::string& csv, const SheetRow& row, std::size_t fields) {
  for (std::size_t i = 0; i < fields; ++i) {
    if (i > 0) csv += ',';
    if (i < row.size()) csv += fieldOf(row[i]);
  }
  csv += recordEnd;
}

void addSheet(std::string& csv, const Sheet& sheet, std::size_t fields) {
  SheetRow titles;
  for (const SheetColumn& column : sheet.columns)
    titles.push_back(SheetCell::text(column.title));
  addRecord(csv, titles, fields);
  for (const SheetRow& row : sheet.rows)
    addRecord(csv, row, fields);
}

}  // namespace

std::string writeCsv(const TableBook& book) {
  std::size_t fields = 1;
  for (const Sheet& sheet : book.sheets)
    fields = std::max(fields, sheet.columns.size());
  std::string csv(byteOrderMark);
  for (const Sheet& sheet : book.sheets) {
    if (&sheet != &book.sheets.front()) addRecord(csv, {}, fields);
    addRecord(csv, {SheetCell::text(sheet.name)}, fields);
    addSheet(csv, sheet, fields);
  }
  return csv;
}

std::string writeCsv(const Sheet& sheet) {
  std::string csv(byteOrderMark);
  addSheet(csv, sheet, sheet.columns.size());
  return csv;
}

}  // namespace jindan::reporting
