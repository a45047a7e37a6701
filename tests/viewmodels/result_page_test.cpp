// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/result_page.h"

#include "app/exchange/case_writer.h"
#include "support/catch.h"
#include "support/save_answer.h"
#include "viewmodels/file_output.h"
#include "viewmodels/session_fixture.h"

namespace jindan::test {

namespace {

using viewmodels::ResultPage;

}  // namespace

TEST_CASE("A result page scores the visit it opens") {
  SessionFixture fixture;
  const QString visit = fixture.import("busan-special-parts");
  ResultPage page(fixture.session);
  CHECK_FALSE(page.isOpen());
  const SignalCount opened(page, &ResultPage::opened);
  REQUIRE(page.open(visit));
  CHECK(page.isOpen());
  CHECK(opened.count() == 1);
  CHECK(page.visitId() == visit);
  const auto expected = engine().diagnoseLatest(sample("busan-special-parts"), "x");
  CHECK(page.visit().diagnosis.verified.overall.level->value() == expected->diagnosis.verified.overall.level->value());
  CHECK(page.visit().comparisons.made.size() == expected->comparisons.made.size());
  CHECK(page.answeredCount() == 42);
  CHECK(page.askedCount() == 42);
}

TEST_CASE("Opening the result finishes the visit and tells the portfolio") {
  SessionFixture fixture;
  const auto visit = fixture.service.startVisit(fixture.newCompany(), Mode::quick);
  REQUIRE(visit);
  Answer answer;
  answer.said = Said::level(*Level::from(3));
  REQUIRE(saveAnswer(*fixture.workspace, visit->id, QuestionId("D1-1"), answer));
  REQUIRE(saveAnswer(*fixture.workspace, visit->id, QuestionId("D1-2"), answer));
  ResultPage page(fixture.session);
  const SignalCount changes(fixture.session, &viewmodels::Session::casesChanged);
  REQUIRE(page.open(viewmodels::toQt(visit->id.value())));
  CHECK(changes.count() == 1);
  CHECK(page.askedCount() == 15);
  CHECK(page.answeredCount() == 1);
  CHECK_FALSE(page.visit().diagnosis.verified.overall.level);
  CHECK(fixture.workspace->visit(visit->id)->finished);
}

TEST_CASE("Another language changes the sentences and keeps the numbers") {
  SessionFixture fixture;
  ResultPage page(fixture.session);
  REQUIRE(page.open(fixture.import("busan-special-parts")));
  const std::string korean = page.narrator().headline(page.visit());
  CHECK(korean.find("기초를 다지는") != std::string::npos);
  const double level = page.visit().diagnosis.verified.overall.level->value();
  const SignalCount opened(page, &ResultPage::opened);
  fixture.session.setLanguage(Language::english);
  CHECK(opened.count() == 1);
  CHECK(page.narrator().headline(page.visit()).find("is laying the foundations") != std::string::npos);
  CHECK(page.visit().diagnosis.verified.overall.level->value() == level);
  CHECK(fixture.session.narratorIn(Language::korean).headline(page.visit()) == korean);
}

TEST_CASE("The case inside a report is the case of that visit") {
  SessionFixture fixture;
  fixture.import("mid-sized-strong");
  Case expected = sample("mid-sized-strong");
  expected.assessments.erase(expected.assessments.begin() + 1);
  ResultPage page(fixture.session);
  REQUIRE(page.open(viewmodels::toQt(expected.assessments[0].id->value())));
  CHECK_FALSE(page.change());
  CHECK(page.caseJson() == app::writeCase(expected, questionnaire()));
  CHECK(readBytes(page.caseJson()).value() == expected);
}

TEST_CASE("A visit is compared with the finished one before it, and both travel inside the report") {
  SessionFixture fixture;
  ResultPage page(fixture.session);
  fixture.import("two-visits");
  const Case expected = sample("two-visits");
  const auto id = [&](std::size_t place) { return viewmodels::toQt(expected.assessments[place].id->value()); };
  REQUIRE(page.open(id(0)));
  CHECK_FALSE(page.change());
  REQUIRE(page.open(id(1)));
  REQUIRE(page.change());
  CHECK(page.change()->earlier == expected.assessments[0].date);
  CHECK(page.change()->later == expected.assessments[1].date);
  CHECK(readBytes(page.caseJson()).value() == expected);
  REQUIRE(page.open(fixture.import("busan-special-parts")));
  CHECK_FALSE(page.change());
}

TEST_CASE("A visit that is not there keeps the page as it was, with an error") {
  SessionFixture fixture;
  const QString visit = fixture.import("busan-special-parts");
  ResultPage page(fixture.session);
  CHECK_FALSE(page.open(ko("none")));
  CHECK_FALSE(page.isOpen());
  CHECK_FALSE(page.error().isEmpty());
  REQUIRE(page.open(visit));
  CHECK(page.error().isEmpty());
  CHECK_FALSE(page.open(ko("none")));
  CHECK(page.visitId() == visit);
}

TEST_CASE("A session tells of a new language once") {
  SessionFixture fixture;
  const SignalCount languages(fixture.session, &viewmodels::Session::languageChanged);
  fixture.session.setLanguage(Language::korean);
  CHECK(languages.count() == 0);
  fixture.session.setLanguage(Language::english);
  fixture.session.setLanguage(Language::english);
  CHECK(languages.count() == 1);
  CHECK_FALSE(fixture.session.isKorean());
}

TEST_CASE("An error is one paragraph with at most five faults") {
  SessionFixture fixture;
  Error error{ErrorCode::badInput, "case.jindan", {}, {}};
  for (int i = 0; i < 9; ++i)
    error.faults.push_back({"/answers/" + std::to_string(i), FaultCode::missing, "", ""});
  const QString korean = fixture.session.describe(error);
  CHECK(korean.contains(ko("case.jindan")));
  CHECK(korean.count(QLatin1Char('\n')) == 5);
  CHECK(korean.contains(ko("/answers/4")));
  CHECK_FALSE(korean.contains(ko("/answers/5")));
  fixture.session.setLanguage(Language::english);
  CHECK(fixture.session.describe(error) != korean);
}

TEST_CASE("A file is saved whole or the reason is told") {
  const TemporaryFolder folder;
  const auto target = folder / "보고서.pdf";
  REQUIRE(viewmodels::saveFile(viewmodels::toQt(target.string()), QByteArray("a\0b", 3)));
  CHECK(bytesOf(target) == std::string("a\0b", 3));
  CHECK(viewmodels::saveFile(viewmodels::toQt(folder.path().string()), "x").error().code == ErrorCode::cannotWrite);
}

}  // namespace jindan::test
