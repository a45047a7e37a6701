// SPDX-License-Identifier: Apache-2.0
#include "app/visits/visit_service.h"

#include "app/app_fixture.h"
#include "app/exchange/case_writer.h"
#include "support/catch.h"
#include "support/save_answer.h"

namespace jindan::test {

TEST_CASE("A case taken in comes out with the same company, visits and answers") {
  for (const char* name : sampleNames) {
    INFO(name);
    const ServiceFixture fixture;
    const Case original = sample(name);
    const auto imported = fixture.service.import(original);
    REQUIRE(imported);
    CHECK(imported->company == *original.company.id);
    CHECK(imported->latestVisit == *original.latest()->id);
    const auto out = fixture.service.caseOf(imported->company);
    REQUIRE(out);
    CHECK(out->company == original.company);
    REQUIRE(out->assessments.size() == original.assessments.size());
    for (std::size_t i = 0; i < out->assessments.size(); ++i)
      CHECK(out->assessments[i] == original.assessments[i]);
    CHECK(app::writeCase(*out, questionnaire()) == app::writeCase(original, questionnaire()));
  }
}

TEST_CASE("Unknown fields of company, visit and answer survive the workspace") {
  const ServiceFixture fixture;
  Case original = sample("busan-special-parts");
  original.company.extra = R"({"x":[1,{"y":null}]})";
  original.assessments[0].extra = R"({"z":2})";
  original.assessments[0].answers[3].extra = R"({"w":"가"})";
  const auto imported = fixture.service.import(original);
  REQUIRE(imported);
  CHECK(fixture.service.caseOf(imported->company).value() == original);
}

TEST_CASE("The case of one visit holds that visit alone") {
  const ServiceFixture fixture;
  const Case original = sample("mid-sized-strong");
  const auto imported = fixture.service.import(original);
  REQUIRE(imported);
  const auto one = fixture.service.caseOfVisit(*original.assessments[0].id);
  REQUIRE(one);
  REQUIRE(one->assessments.size() == 1);
  CHECK(one->assessments[0] == original.assessments[0]);
}

TEST_CASE("Import scores every visit for the portfolio") {
  const ServiceFixture fixture;
  const auto imported = fixture.service.import(sample("mid-sized-strong"));
  REQUIRE(imported);
  const auto visits = fixture.workspace->visitsOf(imported->company);
  REQUIRE(visits);
  REQUIRE(visits->size() == 2);
  const Case original = sample("mid-sized-strong");
  for (const VisitSummary& visit : *visits) {
    CHECK(visit.finished);
    const Assessment& assessment = original.assessments[visit.date.year() == 2025 ? 0 : 1];
    const auto diagnosed = engine().diagnose(original.company, assessment);
    REQUIRE(diagnosed);
    CHECK(visit.scores == app::summaryOf(diagnosed->diagnosis));
    CHECK(visit.scores.stage.has_value());
  }
}

TEST_CASE("The same case twice is one company with its visits, and nothing is overwritten") {
  const ServiceFixture fixture;
  const Case original = sample("mid-sized-strong");
  const auto first = fixture.service.import(original);
  REQUIRE(first);
  Case changed = original;
  changed.company.name = "다른 이름";
  changed.assessments[1].answers[0] = {};
  const auto second = fixture.service.import(changed);
  REQUIRE(second);
  CHECK(first->company == second->company);
  CHECK(first->latestVisit == second->latestVisit);
  CHECK(fixture.workspace->companyCount().value() == 1);
  CHECK(fixture.service.caseOf(second->company).value() == original);
}

TEST_CASE("A known company gains the visits it did not have") {
  const ServiceFixture fixture;
  const Case whole = sample("mid-sized-strong");
  Case older = whole;
  older.assessments.pop_back();
  const auto first = fixture.service.import(older);
  REQUIRE(first);
  CHECK(first->latestVisit == *older.assessments[0].id);
  const auto second = fixture.service.import(whole);
  REQUIRE(second);
  CHECK(second->latestVisit == *whole.assessments[1].id);
  CHECK(fixture.service.caseOf(second->company).value() == whole);
}

TEST_CASE("A case without identities gets ones that follow from what it says") {
  const ServiceFixture fixture;
  Case original = sample("busan-special-parts");
  original.company.id.reset();
  original.assessments[0].id.reset();
  const auto first = fixture.service.import(original);
  const auto second = fixture.service.import(original);
  REQUIRE(first);
  REQUIRE(second);
  CHECK(first->company == second->company);
  CHECK(first->latestVisit == second->latestVisit);
  CHECK(fixture.workspace->companyCount().value() == 1);
  const auto out = fixture.service.caseOf(second->company);
  REQUIRE(out);
  CHECK(out->assessments.at(0).answers == original.assessments[0].answers);
}

TEST_CASE("A case without a visit is a company") {
  const ServiceFixture fixture;
  Case original = sample("busan-special-parts");
  original.assessments.clear();
  const auto imported = fixture.service.import(original);
  REQUIRE(imported);
  CHECK(imported->latestVisit.empty());
  CHECK(fixture.service.caseOf(imported->company).value().assessments.empty());
}

TEST_CASE("A new visit is today's, with equal weights and no answers") {
  const ServiceFixture fixture;
  const auto visit = fixture.service.startVisit(fixture.newCompany(), Mode::quick);
  REQUIRE(visit);
  const Assessment assessment = fixture.service.assessmentOf(*visit);
  CHECK(assessment.date.iso() == "2026-11-21");
  CHECK(assessment.mode == Mode::quick);
  CHECK(assessment.questionnaire == questionnaire().reference());
  CHECK(assessment.weights.pillars == std::vector<double>{1.0, 1.0, 1.0});
  REQUIRE(assessment.answers.size() == 42);
  CHECK(std::all_of(assessment.answers.begin(), assessment.answers.end(), [](const Answer& a) { return a.isEmpty(); }));
  CHECK(fixture.service.startVisit(Uuid("no such company"), Mode::full).error().code == ErrorCode::notFound);
}

namespace {

/// A clock that is set by hand.
class HandClock final : public Clock {
 public:
  [[nodiscard]] Timestamp now() const override { return day.iso() + "T05:00:00Z"; }
  [[nodiscard]] Date today() const override { return day; }
  Date day = *Date::from(2026, 11, 21);
};

}  // namespace

TEST_CASE("With the clock set back a new visit is still the newest, and its later forerunner is told") {
  const TemporaryFolder folder;
  HandClock clock;
  const auto workspace = storage::SqliteWorkspace::open(folder / "w.sqlite", dataFolder + "/migrations", clock).value();
  const app::VisitService service(engine(), *workspace, clock);
  const auto company =
      workspace->addCompany({{}, "한빛", IndustryCode("C24"), RegionCode("KR-26"), 42, {}, {}}).value();
  const auto first = service.startVisit(company.id, Mode::quick).value();
  REQUIRE(service.diagnose(first.id));
  CHECK_FALSE(service.laterVisit(company.id, first.id).value());
  clock.day = *Date::from(2020, 1, 1);
  const auto second = service.startVisit(company.id, Mode::quick).value();
  CHECK(second.head.date.iso() == "2020-01-01");
  CHECK(service.laterVisit(company.id, second.id).value() == first.head.date);
  CHECK_FALSE(service.laterVisit(company.id, first.id).value());

  CHECK(workspace->visitsOf(company.id)->front().id == second.id);
  const CompanyOverview row = workspace->companies({})->front();
  CHECK(row.latest->id == second.id);
  CHECK(row.previous->id == first.id);
  const Case theCase = service.caseOf(company.id).value();
  REQUIRE(theCase.assessments.size() == 2);
  CHECK(theCase.assessments.back().id == second.id);

  SECTION("answers count their revisions, whatever the clock says") {
    const QuestionId question = questionnaire().question(0).id;
    Answer answer;
    answer.said = Said::level(*Level::from(2));
    REQUIRE(saveAnswer(*workspace, second.id, question, answer));
    clock.day = *Date::from(2019, 1, 1);
    answer.said = Said::level(*Level::from(3));
    REQUIRE(saveAnswer(*workspace, second.id, question, answer));
    const auto history = workspace->history(second.id, question).value();
    REQUIRE(history.size() == 2);
    CHECK(history.back().revision == 2);
    CHECK(history.back().answer.said.level() == Level::from(3));
    CHECK(history.back().savedAt < history.front().savedAt);
  }
  SECTION("with the clock right again the next visit is the newest") {
    clock.day = *Date::from(2026, 12, 1);
    const auto third = service.startVisit(company.id, Mode::quick).value();
    CHECK(workspace->visitsOf(company.id)->front().id == third.id);
    CHECK_FALSE(service.laterVisit(company.id, third.id).value());
  }
  SECTION("an old visit that is taken in from a file has its place by its date") {
    VisitHead old = first.head;
    old.date = *Date::from(2015, 5, 5);
    REQUIRE(workspace->addVisit(company.id, old, {}, std::nullopt));
    CHECK(workspace->visitsOf(company.id)->back().date == old.date);
  }
}

TEST_CASE("Answers to questions that are no more are left out") {
  const ServiceFixture fixture;
  auto visit = fixture.service.startVisit(fixture.newCompany(), Mode::full);
  REQUIRE(visit);
  Answer answer;
  answer.said = Said::level(*Level::from(4));
  visit->answers = {{QuestionId("X9-9"), 1, {}, answer}, {QuestionId("D1-1"), 1, {}, answer}};
  const Assessment assessment = fixture.service.assessmentOf(*visit);
  CHECK(assessment.answers[placeOf("D1-1")] == answer);
  CHECK(std::count_if(assessment.answers.begin(), assessment.answers.end(),
                      [](const Answer& a) { return !a.isEmpty(); }) == 1);
}

TEST_CASE("Viewing a visit scores it as diagnosing does and keeps nothing") {
  const ServiceFixture fixture;
  const auto visit = fixture.service.startVisit(fixture.newCompany(), Mode::full);
  REQUIRE(visit);
  Answer answer;
  answer.said = Said::level(*Level::from(4));
  for (const Question& question : questionnaire().questions())
    REQUIRE(saveAnswer(*fixture.workspace, visit->id, question.id, answer));
  const auto viewed = fixture.service.view(visit->id);
  REQUIRE(viewed);
  CHECK(viewed->result.diagnosis.verified.overall.level->value() == 4.0);
  CHECK(viewed->benchmarks.empty());
  CHECK_FALSE(fixture.workspace->visit(visit->id)->finished);
  CHECK_FALSE(fixture.workspace->visitsOf(visit->company)->front().scores.overall);
  REQUIRE(fixture.service.diagnose(visit->id));
  CHECK(fixture.service.view(visit->id)->benchmarks == engine().versions().benchmarks);
}

TEST_CASE("Diagnosing what is not there is told") {
  const ServiceFixture fixture;
  CHECK(fixture.service.diagnose(Uuid("none")).error().code == ErrorCode::notFound);
  CHECK(fixture.service.view(Uuid("none")).error().code == ErrorCode::notFound);
  CHECK(fixture.service.caseOf(Uuid("none")).error().code == ErrorCode::notFound);
  CHECK(fixture.service.caseOfVisit(Uuid("none")).error().code == ErrorCode::notFound);
}

}  // namespace jindan::test
