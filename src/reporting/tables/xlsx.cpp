// SPDX-License-Identifier: Apache-2.0
#include "reporting/tables/xlsx.h"

#include <locale.h>
#include <xlsxwriter.h>

#include <QTemporaryFile>
#include <array>
#include <chrono>
#include <type_traits>

#include "domain/wording/text_flow.h"

namespace jindan::reporting {
namespace {

/// The library prints numbers as the locale does, a comma in half of Europe; a workbook wants points.
class PlainNumbers {
 public:
  PlainNumbers() : plain_(::newlocale(LC_NUMERIC_MASK, "C", nullptr)), before_(::uselocale(plain_)) {}
  PlainNumbers(const PlainNumbers&) = delete;
  PlainNumbers& operator=(const PlainNumbers&) = delete;
  ~PlainNumbers() {
    ::uselocale(before_);
    if (plain_ != nullptr) ::freelocale(plain_);
  }

 private:
  locale_t plain_;
  locale_t before_;
};

std::size_t unitsOf(char32_t character) {
  return character > 0xFFFF ? 2 : 1;
}

/// "_x0041_" in a text would be read as "A"; its own underscore has to be written that way.
bool looksEscaped(std::string_view text, std::size_t at) {
  constexpr std::size_t length = 7;
  if (text.size() - at < length || text.substr(at, 2) != "_x" || text[at + length - 1] != '_') return false;
  return text.substr(at + 2, 4).find_first_not_of("0123456789abcdefABCDEF") == std::string_view::npos;
}

/// The limit holds for the text as it is stored.
std::string cellText(std::string_view text) {
  constexpr std::string_view escapedUnderscore = "_x005F_";
  std::string stored;
  std::size_t units = 0;
  std::size_t whole = 0;  // how much of `stored` leaves room for the mark
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = codePointAt(text, at);
    const bool escape = looksEscaped(text, at);
    units += escape ? escapedUnderscore.size() : unitsOf(point.value);
    if (units > longestCellText) return stored.substr(0, whole) + "…";
    stored += escape ? escapedUnderscore : text.substr(at, point.size);
    if (units < longestCellText) whole = stored.size();
    at += point.size;
  }
  return stored;
}

/// Looks of cells. The library owns the formats and never changes them.
class Looks {
 public:
  explicit Looks(lxw_workbook* book) : title(workbook_add_format(book)) {
    format_set_bold(title);
    format_set_text_wrap(title);
    format_set_align(title, LXW_ALIGN_VERTICAL_TOP);
    format_set_bottom(title, LXW_BORDER_THIN);
    for (std::size_t kind = 0; kind < numbers.size(); ++kind) {
      inOwnColumn_.at(kind) = make(book, kind);
      amongTexts_.at(kind) = make(book, kind);
      format_set_align(amongTexts_.at(kind), LXW_ALIGN_LEFT);
    }
  }

  /// A number that stands among texts begins where they begin.
  [[nodiscard]] lxw_format* of(ColumnKind kind, ColumnKind column) const {
    return (column == ColumnKind::text ? amongTexts_ : inOwnColumn_).at(static_cast<std::size_t>(kind));
  }

  lxw_format* title;

 private:
  /// In the order of ColumnKind.
  static constexpr std::array<const char*, 5> numbers{"General", "#,##0", "0.00", "yyyy-mm-dd", "0%"};

  static lxw_format* make(lxw_workbook* book, std::size_t kind) {
    lxw_format* format = workbook_add_format(book);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    if (static_cast<ColumnKind>(kind) == ColumnKind::text)
      format_set_text_wrap(format);
    else
      format_set_num_format(format, numbers.at(kind));
    return format;
  }

  std::array<lxw_format*, numbers.size()> inOwnColumn_{};
  std::array<lxw_format*, numbers.size()> amongTexts_{};
};

/// Workbooks know no day before 1900; such a day stays readable as a text.
lxw_error writeDate(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, Date date, lxw_format* look) {
  constexpr int firstYear = 1900;
  if (date.year() < firstYear) return worksheet_write_string(sheet, row, column, date.iso().c_str(), look);
  lxw_datetime day{date.year(), date.month(), date.day(), 0, 0, 0.0};
  return worksheet_write_datetime(sheet, row, column, &day, look);
}

lxw_error writeCell(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const SheetCell& cell, ColumnKind columnKind,
                    const Looks& looks) {
  const auto look = [&](ColumnKind kind) { return looks.of(kind, columnKind); };
  return std::visit(
      [&](const auto& value) -> lxw_error {
        using Kind = std::decay_t<decltype(value)>;
        if constexpr (std::is_same_v<Kind, std::string>) {
          return worksheet_write_string(sheet, row, column, cellText(value).c_str(), look(ColumnKind::text));
        } else if constexpr (std::is_same_v<Kind, std::int64_t>) {
          return worksheet_write_number(sheet, row, column, static_cast<double>(value), look(ColumnKind::integer));
        } else if constexpr (std::is_same_v<Kind, double>) {
          return worksheet_write_number(sheet, row, column, value, look(ColumnKind::decimal));
        } else if constexpr (std::is_same_v<Kind, Share>) {
          return worksheet_write_number(sheet, row, column, value.value, look(ColumnKind::percent));
        } else if constexpr (std::is_same_v<Kind, Date>) {
          return writeDate(sheet, row, column, value, look(ColumnKind::date));
        } else {
          return LXW_NO_ERROR;
        }
      },
      cell.value());
}

lxw_error writeColumns(lxw_worksheet* sheet, const Sheet& from, const Looks& looks) {
  lxw_error problem = LXW_NO_ERROR;
  const auto note = [&](lxw_error error) { problem = problem == LXW_NO_ERROR ? error : problem; };
  for (std::size_t c = 0; c < from.columns.size(); ++c) {
    const auto column = static_cast<lxw_col_t>(c);
    note(worksheet_set_column(sheet, column, column, from.columns[c].width,
                              looks.of(from.columns[c].kind, from.columns[c].kind)));
    note(worksheet_write_string(sheet, 0, column, cellText(from.columns[c].title).c_str(), looks.title));
  }
  return problem;
}

lxw_error writeSheet(lxw_workbook* book, const Sheet& from, const Looks& looks) {
  lxw_worksheet* sheet = workbook_add_worksheet(book, from.name.c_str());
  if (sheet == nullptr) return LXW_ERROR_PARAMETER_VALIDATION;
  lxw_error problem = writeColumns(sheet, from, looks);
  for (std::size_t r = 0; r < from.rows.size() && problem == LXW_NO_ERROR; ++r) {
    for (std::size_t c = 0; c < from.columns.size() && problem == LXW_NO_ERROR; ++c)
      problem = writeCell(sheet, static_cast<lxw_row_t>(r + 1), static_cast<lxw_col_t>(c), from.rows[r][c],
                          from.columns[c].kind, looks);
  }
  worksheet_freeze_panes(sheet, 1, 0);
  if (problem != LXW_NO_ERROR || from.columns.empty()) return problem;
  return worksheet_autofilter(sheet, 0, 0, static_cast<lxw_row_t>(from.rows.size()),
                              static_cast<lxw_col_t>(from.columns.size() - 1));
}

/// Without a time of its own the library would write the present one, and no two files would be the same.
time_t midnight(Date date) {
  const std::chrono::year_month_day day(std::chrono::year(date.year()),
                                        std::chrono::month(static_cast<unsigned>(date.month())),
                                        std::chrono::day(static_cast<unsigned>(date.day())));
  return std::chrono::system_clock::to_time_t(std::chrono::sys_days(day));
}

/// A property of the document holds 255 characters.
std::string shortTitle(const std::string& title) {
  constexpr std::size_t most = 200;
  const std::string plain = plainText(title);
  std::size_t end = 0;
  for (std::size_t count = 0; end < plain.size() && count < most; ++count)
    end += codePointAt(plain, end).size;
  return plain.substr(0, end);
}

lxw_error writeBook(const TableBook& book, const std::string& path) {
  const PlainNumbers guard;
  lxw_workbook* workbook = workbook_new(path.c_str());
  if (workbook == nullptr) return LXW_ERROR_CREATING_XLSX_FILE;
  std::string title = shortTitle(book.title);
  lxw_doc_properties properties{};
  properties.title = title.data();
  properties.created = midnight(book.date);
  lxw_error problem = workbook_set_properties(workbook, &properties);
  const Looks looks(workbook);
  for (const Sheet& sheet : book.sheets) {
    const lxw_error error = writeSheet(workbook, sheet, looks);
    if (problem == LXW_NO_ERROR) problem = error;
  }
  const lxw_error closed = workbook_close(workbook);
  return problem == LXW_NO_ERROR ? closed : problem;
}

}  // namespace

Result<std::string> writeXlsx(const TableBook& book) {
  // The library writes to a file of its own; only its bytes are wanted.
  QTemporaryFile file;
  if (!file.open()) return failure(ErrorCode::cannotWrite, "xlsx", file.errorString().toStdString());
  file.close();
  const lxw_error problem = writeBook(book, file.fileName().toStdString());
  if (problem != LXW_NO_ERROR) return failure(ErrorCode::cannotWrite, "xlsx", lxw_strerror(problem));
  QFile written(file.fileName());
  if (!written.open(QIODevice::ReadOnly)) return failure(ErrorCode::cannotWrite, "xlsx", "not found again");
  return written.readAll().toStdString();
}

}  // namespace jindan::reporting
