// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/answer_sheet.h"

#include <fstream>

#include "app/app_fixture.h"
#include "support/catch.h"

namespace jindan::test {

namespace {

using app::SheetRole;

const std::string first = questionnaire().question(0).id.value();
const std::string second = questionnaire().question(1).id.value();
const Date today = *Date::from(2026, 11, 21);

struct Sheet {
  TemporaryFolder folder;

  [[nodiscard]] datacheck::TextTable table(const std::string& text) const {
    const std::string path = (folder / "sheet.csv").string();
    std::ofstream(path, std::ios::binary) << text;
    return datacheck::readTextTable(path).value();
  }
  [[nodiscard]] app::SheetReading read(const std::string& text, const std::optional<Company>& company = {}) const {
    const auto rows = table(text);
    const auto sheet = app::proposeSheet(rows, engine().content(), "sheet.csv").value();
    return app::readSheet(rows, sheet, {company, today}, engine().content());
  }
};

}  // namespace

TEST_CASE("A sheet with a row for each question becomes a visit of the company it is for") {
  const Sheet sheet;
  const Company company = sample("precision-mould").company;
  const auto reading =
      sheet.read("문항,응답,확인 수준,증거,메모\n" + first + ",3,2,1,현장\n" + second + ",모름,,,\n", company);
  REQUIRE(reading.faults.empty());
  REQUIRE(reading.cases.size() == 1);
  CHECK(reading.answers == 2);
  CHECK(reading.cases[0].company == company);
  const Assessment& visit = reading.cases[0].assessments.at(0);
  CHECK(visit.date == today);
  CHECK(visit.answers[0].said == Said::level(*Level::from(3)));
  CHECK(visit.answers[0].seen == Level::from(2));
  CHECK(visit.answers[0].evidence == Evidence::seenOnSite);
  CHECK(visit.answers[0].note == "현장");
  CHECK(visit.answers[1].said == Said::dontKnow());
}

TEST_CASE("A sheet with a column for each question becomes a company for each row") {
  const Sheet sheet;
  const auto reading = sheet.read("Company;Industry;Region;Employees;Date;" + first + ";" + second +
                                  "\n한빛;C24;KR-26;42;2026-01-02;3;don't know\n새한;C25;KR-11;1,200;2026-02-03;5;\n");
  REQUIRE(reading.faults.empty());
  REQUIRE(reading.cases.size() == 2);
  CHECK(reading.cases[0].company.name == "한빛");
  CHECK(reading.cases[1].company.employees == 1200);
  CHECK(reading.cases[1].assessments[0].date == *Date::from(2026, 2, 3));
  CHECK(reading.cases[1].assessments[0].answers[0].said == Said::level(*Level::from(5)));
  CHECK(reading.cases[1].assessments[0].answers[1].said.isUnanswered());
}

TEST_CASE("Faults name the line and the column, and spoil only the companies they stand in") {
  const Sheet sheet;
  const auto reading = sheet.read("회사,업종,지역,직원 수," + first +
                                  "\n한빛,C24,KR-26,42,9\n새한,C25,KR-11,7,3\n대한,C99,KR-11,많음,3\n");
  CHECK(reading.cases.size() == 1);
  REQUIRE(reading.faults.size() == 3);
  CHECK(reading.faults[0].pointer == "/2/" + first);
  CHECK(reading.faults[0].code == FaultCode::outOfRange);
  CHECK(reading.faults[1].pointer == "/4/업종");
  CHECK(reading.faults[2].pointer == "/4/직원 수");
}

TEST_CASE("What looks like a formula is a text") {
  const Sheet sheet;
  const auto reading = sheet.read(
      "question,said,note\n" + first + ",4,\"=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"\n" + second + ",=1+1,\n",
      sample("precision-mould").company);
  REQUIRE(reading.faults.size() == 1);
  CHECK(reading.faults[0].pointer == "/3/said");
  const auto sound = sheet.read("question,said,note\n" + first + ",4,=1+1\n", sample("precision-mould").company);
  CHECK(sound.cases.at(0).assessments[0].answers[0].note == "=1+1");
}

TEST_CASE("A table without questions is refused") {
  const Sheet sheet;
  const auto none = app::proposeSheet(sheet.table("a,b\n1,2\n"), engine().content(), "sheet.csv");
  REQUIRE_FALSE(none);
  CHECK(none.error().faults.at(0).code == FaultCode::missing);
}

TEST_CASE("The same sheet twice is the same visit") {
  const Sheet sheet;
  const std::string text = "question,said\n" + first + ",4\n";
  const Company company = sample("precision-mould").company;
  CHECK(sheet.read(text, company).cases.at(0) == sheet.read(text, company).cases.at(0));
}

TEST_CASE("A row of answers is not taken for a header because it names a question") {
  const Sheet sheet;
  const auto rows = sheet.table("문항,어느 정도,메모\n" + first + ",3,좋음\n" + second + ",2,\n");
  CHECK_FALSE(app::proposeSheet(rows, engine().content(), "sheet.csv"));
  const auto plain = app::sheetOfFirstRow(rows, engine().content());
  REQUIRE(plain.columns.size() == 3);
  CHECK(plain.headerRow == 0);
  CHECK(plain.columns[0].role == SheetRole::question);
  CHECK(plain.columns[1].role == SheetRole::ignored);
}

}  // namespace jindan::test
