// SPDX-License-Identifier: Apache-2.0
#include <QImage>
#include <set>

#include "reporting/report/page_image.h"
#include "reporting/tables/build_tables.h"
#include "reporting/tables/csv.h"
#include "reporting/tables/xlsx.h"
#include "support/catch.h"
#include "tests/reporting/report_samples.h"

namespace jindan::test {
namespace {

using reporting::ColumnKind;
using reporting::Sheet;
using reporting::SheetCell;
using reporting::TableBook;

const std::string byteOrderMark = "\xEF\xBB\xBF";

TableBook tablesOf(const std::string& sample, Language language) {
  const DiagnosedVisit visit = visitOf(sampleCase(sample));
  return reporting::buildTables(visit, narratorIn(language), "7F3A-92C1", {reportEngine().usesFor(visit)});
}

/// A sheet with these texts under one another.
Sheet column(const std::vector<std::string>& texts) {
  Sheet sheet{"s", {{"t", ColumnKind::text, 10}}, {}};
  for (const std::string& text : texts)
    sheet.rows.push_back({SheetCell::text(text)});
  return sheet;
}

std::string csvOf(const std::string& text) {
  const std::string csv = reporting::writeCsv(column({text}));
  const std::string before = byteOrderMark + "t\r\n";
  REQUIRE(csv.starts_with(before));
  REQUIRE(csv.ends_with("\r\n"));
  return csv.substr(before.size(), csv.size() - before.size() - 2);
}

}  // namespace

TEST_CASE("A plain text has no character that hides, steers or breaks a file") {
  CHECK(reporting::plainText("a\tb\r\nc\rd\ne") == "a b\nc\nd\ne");
  CHECK(reporting::plainText(std::string("a\0b\x07\x1B\x7F\xC2\x85", 8)) == "ab");
  CHECK(reporting::plainText("\u202Eabc\u202C\u2066x\u2069\u200F") == "abcx");
  CHECK(reporting::plainText("\uFEFFa\uFFFE\uFFFFb") == "ab");
  CHECK(reporting::plainText("한글 👩\u200D🏭 \u0301") == "한글 👩\u200D🏭 \u0301");
  CHECK(reporting::plainText("a\xFF"
                             "b") == "a\uFFFDb");
  CHECK(SheetCell::text("\r") == SheetCell::text("\n"));
  CHECK(SheetCell::text("\x01") == SheetCell());
}

TEST_CASE("CSV: what a spreadsheet would calculate is marked as text") {
  for (const std::string text : {"=1+1", "+1", "-1", "@SUM(A1)", " =1", "\n=1", "\t=1", "\u3000=1", "\uFF1D1", "- a"}) {
    const std::string field = csvOf(text);
    INFO(field);
    CHECK((field.starts_with("'") || field.starts_with("\"'")));
  }
  for (const std::string text : {"a=1", "1-2", "한빛", "−1", "'", "#"})
    CHECK(csvOf(text) == text);
}

TEST_CASE("CSV: quotes, commas and lines") {
  CHECK(csvOf("a,b") == "\"a,b\"");
  CHECK(csvOf("say \"hi\"") == "\"say \"\"hi\"\"\"");
  CHECK(csvOf("a\r\nb") == "\"a\nb\"");
  CHECK(csvOf("") == "");
}

TEST_CASE("CSV: numbers keep their precision and get no apostrophe") {
  const Sheet sheet{"s",
                    {{"i", ColumnKind::integer, 9},
                     {"d", ColumnKind::decimal, 9},
                     {"p", ColumnKind::percent, 9},
                     {"t", ColumnKind::date, 9}},
                    {{SheetCell::integer(-5), SheetCell::decimal(0.1 + 0.2), SheetCell::percent(0.25),
                      SheetCell::date(*Date::from(2026, 11, 21))}}};
  CHECK(reporting::writeCsv(sheet) == byteOrderMark + "i,d,p,t\r\n-5,0.30000000000000004,0.25,2026-11-21\r\n");
}

TEST_CASE("CSV: sheets stand below one another in records of one length") {
  Sheet wide{"w", {{"a", ColumnKind::text, 9}, {"b", ColumnKind::text, 9}}, {}};
  const TableBook book{"t", *Date::from(2026, 11, 21), {column({"x"}), wide}};
  CHECK(reporting::writeCsv(book) == byteOrderMark + "s,\r\nt,\r\nx,\r\n,\r\nw,\r\na,b\r\n");
}

TEST_CASE("Every sheet has a name a workbook takes and rows as long as its columns") {
  for (const Language language : {Language::korean, Language::english}) {
    const TableBook book = tablesOf("busan-special-parts", language);
    REQUIRE(book.sheets.size() == 5);
    std::set<std::string> names;
    for (const Sheet& sheet : book.sheets) {
      INFO(sheet.name);
      CHECK(names.insert(sheet.name).second);
      CHECK(sheet.name.size() <= 31);
      CHECK(sheet.name.find_first_of("[]:*?/\\") == std::string::npos);
      CHECK_FALSE(sheet.rows.empty());
      for (const auto& row : sheet.rows)
        CHECK(row.size() == sheet.columns.size());
    }
  }
}

TEST_CASE("Workbook: the same book gives the same bytes") {
  const TableBook book = tablesOf("mid-sized-strong", Language::korean);
  const auto once = reporting::writeXlsx(book);
  const auto again = reporting::writeXlsx(book);
  REQUIRE((once && again));
  CHECK(once->starts_with("PK"));
  CHECK(*once == *again);
}

TEST_CASE("Workbook: a day before 1900 and a text too long for a cell do not stop it") {
  Sheet sheet = column({std::string(40'000, 'a'), std::string(40'000, '"')});
  sheet.rows.push_back({SheetCell::date(*Date::from(1899, 12, 31))});
  CHECK(reporting::writeXlsx({"t", *Date::from(1899, 12, 31), {sheet}}));
  CHECK(reporting::writeXlsx({std::string(1000, 't'), *Date::from(2026, 1, 1), {column({})}}));
}

TEST_CASE("Every respondent and unit of the survey figures has a word in the tables") {
  const auto figures = reportEngine().benchmarks().list({{}, {}, {}, {}, -1, 0});
  REQUIRE(figures);
  const auto& phrases = reportEngine().content().phrases;
  for (const Observation& figure : *figures) {
    INFO(figure.id.value());
    CHECK(phrases.has("table.unit." + figure.unit));
    CHECK(phrases.has("table.respondent." + figure.respondent));
  }
}

TEST_CASE("The picture of the first page is 1080 wide and the same each time") {
  const auto document = reportOf(visitOf(sampleCase("precision-mould")), Language::korean);
  const auto png = reporting::writePagePng(document, 0);
  const auto again = reporting::writePagePng(document, 0);
  REQUIRE((png && again));
  CHECK(*png == *again);
  QImage image;
  REQUIRE(image.loadFromData(*png));
  CHECK(image.width() == 1080);
  CHECK(image.height() == 1528);
  CHECK(image.pixel(2, 2) == qRgb(255, 255, 255));
  std::set<QRgb> colours;
  for (int y = 0; y < image.height(); y += 7) {
    for (int x = 0; x < image.width(); x += 7)
      colours.insert(image.pixel(x, y));
  }
  CHECK(colours.size() > 20);
}

}  // namespace jindan::test
