// SPDX-License-Identifier: Apache-2.0
#include <xlsxwriter.h>

#include "datacheck/support.h"
#include "support/catch.h"

namespace jindan {

namespace {

/// Two sheets with data and one without.
std::string workbook(const test::DataFolder& folder) {
  const std::string path = folder.path("book.xlsx");
  lxw_workbook* const book = workbook_new(path.c_str());
  lxw_format* const dated = workbook_add_format(book);
  format_set_num_format(dated, "yyyy-mm-dd hh:mm:ss");
  lxw_worksheet* const sheet = workbook_add_worksheet(book, "측정");
  const char* const names[] = {"일시", "온도", "메모", "빈칸"};
  for (lxw_col_t c = 0; c < 4; ++c)
    worksheet_write_string(sheet, 0, c, names[c], nullptr);
  for (lxw_row_t row = 1; row <= 50; ++row) {
    lxw_datetime time = {2025, 1, 2, 3, static_cast<int>(row), 0.0};
    worksheet_write_datetime(sheet, row, 0, &time, dated);
    if (row % 10 != 0) worksheet_write_number(sheet, row, 1, 20.5 + row, nullptr);
    worksheet_write_string(sheet, row, 2, row % 2 == 0 ? "a,\t\"b\"" : "두 줄\n글", nullptr);
  }
  workbook_add_worksheet(book, "빈 시트");
  lxw_worksheet* const lots = workbook_add_worksheet(book, "로트");
  worksheet_write_string(lots, 0, 0, "lot", nullptr);
  worksheet_write_string(lots, 0, 1, "합격", nullptr);
  for (lxw_row_t row = 1; row <= 30; ++row) {
    worksheet_write_string(lots, row, 0, ("L" + std::to_string(row)).c_str(), nullptr);
    worksheet_write_boolean(lots, row, 1, row % 5 != 0 ? 1 : 0, nullptr);
  }
  REQUIRE(workbook_close(book) == LXW_NO_ERROR);
  return path;
}

}  // namespace

TEST_CASE("Every sheet with data is a file of its own", "[datacheck]") {
  const test::DataFolder folder;
  const auto report = datacheck::checkFiles({{workbook(folder)}}, {}, {});
  REQUIRE(report);
  REQUIRE(report->files.size() == 2);
  const FileProfile& first = report->files[0];
  CHECK(first.sheet == "측정");
  CHECK(first.delimiter.empty());
  CHECK(first.rows == 50);
  CHECK(first.raggedRows.count == 0);
  REQUIRE(first.time);
  CHECK(first.time->start == "2025-01-02T03:01:00");
  CHECK(first.time->regularSteps == 49);
  CHECK(test::column(first, "온도").missing.empty == 5);
  CHECK(test::column(first, "온도").numbers->max == 69.5);
  CHECK(test::column(first, "메모").distinct == 2);
  const FileProfile& second = report->files[1];
  CHECK(second.sheet == "로트");
  CHECK(test::column(second, "lot").type == ColumnType::id);
  CHECK(test::column(second, "합격").values == std::vector<ValueCount>{{"TRUE", 24}, {"FALSE", 6}});
}

TEST_CASE("A damaged workbook is refused", "[datacheck]") {
  const test::DataFolder folder;
  const std::string path = workbook(folder);
  std::filesystem::resize_file(path, std::filesystem::file_size(path) / 2);
  CHECK(test::errorOf(path).code == ErrorCode::badInput);
}

TEST_CASE("A sheet that unpacks to far more than a table is refused", "[datacheck]") {
  const test::DataFolder folder;
  const std::string path = folder.path("bomb.xlsx");
  lxw_workbook* const book = workbook_new(path.c_str());
  lxw_worksheet* const sheet = workbook_add_worksheet(book, "s");
  worksheet_set_column(sheet, 0, 0, 10, nullptr);
  // Blanks inside the XML are packed a thousand times.
  const std::string blanks(32000, 'x');
  for (lxw_row_t row = 0; row < 3000; ++row)
    worksheet_write_formula_num(sheet, row, 0, ("=\"" + blanks + "\"").c_str(), nullptr, 1);
  REQUIRE(workbook_close(book) == LXW_NO_ERROR);
  const Error error = test::errorOf(path);
  CHECK(error.code == ErrorCode::badInput);
  CHECK(error.faults.at(0).code == FaultCode::unpacksTooLarge);
}

}  // namespace jindan
