// SPDX-License-Identifier: Apache-2.0
#include "storage/workspace_fixture.h"

using namespace jindan;
using namespace jindan::test;

namespace {

Answer fullAnswer() {
  Answer answer = answerWith(4);
  answer.seen = Level::from(3);
  answer.evidence = Evidence::kept;
  answer.number = 0.1 + 0.2;
  answer.note = "측정값은 측정기 PC에 따로 있음 🙂";
  answer.seconds = 31.4;
  answer.target = Level::from(5);
  answer.extra = R"({"photo":"1.jpg"})";
  return answer;
}

VisitHead fullHead() {
  VisitHead head = WorkspaceFixture::headOn("2024-02-29");
  head.mode = Mode::quick;
  head.consultant = true;
  head.assessor = "컨설턴트";
  head.respondent = "생산기술팀장";
  head.weights = {{1.0 / 3.0, 0.0, 1e-17}};
  head.extra = "{}";
  head.money = R"({"investment_krw":200000000})";
  return head;
}

void checkEqual(const VisitHead& a, const VisitHead& b) {
  CHECK(a.date == b.date);
  CHECK(a.questionnaire == b.questionnaire);
  CHECK(a.mode == b.mode);
  CHECK(a.consultant == b.consultant);
  CHECK(a.assessor == b.assessor);
  CHECK(a.respondent == b.respondent);
  CHECK(a.weights == b.weights);
  CHECK(a.extra == b.extra);
  CHECK(a.money == b.money);
}

}  // namespace

TEST_CASE("Changes of others are noticed, one's own are not") {
  const WorkspaceFixture fixture;
  const auto here = fixture.open();
  const auto there = fixture.open();
  const auto before = here->changesElsewhere().value();
  REQUIRE(here->addCompany(WorkspaceFixture::companyNamed("한빛")));
  CHECK(here->changesElsewhere().value() == before);
  REQUIRE(there->addCompany(WorkspaceFixture::companyNamed("대성")));
  CHECK(here->changesElsewhere().value() != before);
}

TEST_CASE("a visit with its answers comes back as it was added") {
  WorkspaceFixture fixture;
  const Uuid company = fixture.addCompany("가");
  Answer notApplicable;
  notApplicable.said = Said::notApplicable();
  const std::vector<StoredAnswer> answers = {{QuestionId("q1"), 7, "2026-01-02T03:04:05Z", fullAnswer()},
                                             {QuestionId("q2"), 0, "", notApplicable},
                                             {QuestionId("q3"), 1, "", {}}};
  const Uuid own("11111111-2222-4333-8444-555555555555");
  const auto added = fixture.workspace->addVisit(company, fullHead(), answers, own);
  REQUIRE(added);
  const auto visit = fixture.workspace->visit(own);
  REQUIRE(visit);
  CHECK(visit->id == own);
  CHECK(visit->company == company);
  CHECK(visit->revision == 1);
  CHECK(visit->lastQuestion.empty());
  CHECK_FALSE(visit->finished);
  checkEqual(visit->head, fullHead());
  REQUIRE(visit->answers.size() == 3);
  CHECK(visit->answers[0].revision == 7);
  CHECK(visit->answers[0].savedAt == "2026-01-02T03:04:05Z");
  CHECK(visit->answers[0].answer == fullAnswer());
  CHECK(visit->answers[1].revision == 1);
  CHECK(visit->answers[1].savedAt.starts_with("2026-11-21T"));
  CHECK(visit->answers[1].answer == notApplicable);
  CHECK(visit->answers[2].answer.isEmpty());
  CHECK(fixture.workspace->visitsOf(company)->at(0).answered == 2);
}

TEST_CASE("a visit whose id is taken gets a new one") {
  WorkspaceFixture fixture;
  const Uuid company = fixture.addCompany("가");
  const Uuid first = fixture.addVisit(company, "2026-01-01");
  const auto second = fixture.workspace->addVisit(company, fullHead(), {}, first);
  REQUIRE(second);
  CHECK(second->id != first);
}

TEST_CASE("a visit that cannot be added whole is not added at all") {
  WorkspaceFixture fixture;
  const Uuid company = fixture.addCompany("가");
  const StoredAnswer answer{QuestionId("q"), 1, "", answerWith(1)};
  StoredAnswer negative = answer;
  negative.question = QuestionId("r");
  negative.answer.number = -1.0;
  CHECK(fixture.workspace->addVisit(company, fullHead(), {answer, answer}, {}).error().code == ErrorCode::badInput);
  CHECK(fixture.workspace->addVisit(company, fullHead(), {answer, negative}, {}).error().code == ErrorCode::badInput);
  CHECK(fixture.workspace->visitsOf(company)->empty());
  CHECK(fixture.workspace->addVisit(Uuid("nobody"), fullHead(), {}, {}).error().code == ErrorCode::notFound);
}

TEST_CASE("the head of a visit changes and its answers stay") {
  WorkspaceFixture fixture;
  const Uuid company = fixture.addCompany("가");
  const Uuid visit = fixture.addVisit(company, "2026-01-01");
  REQUIRE(saveAnswer(*fixture.workspace, visit, QuestionId("q"), fullAnswer()));
  REQUIRE(fixture.workspace->updateVisit(visit, fullHead()));
  const VisitRecord record = *fixture.workspace->visit(visit);
  CHECK(record.revision == 2);
  checkEqual(record.head, fullHead());
  CHECK(record.answers.at(0).answer == fullAnswer());
}

TEST_CASE("the place where the interview was left and its end are remembered") {
  WorkspaceFixture fixture;
  const Uuid visit = fixture.addVisit(fixture.addCompany("가"), "2026-01-01");
  REQUIRE(fixture.workspace->rememberPlace(visit, QuestionId("q17")));
  REQUIRE(fixture.workspace->saveScores(visit, {1.5, 1, {1.0, 2.0, 5.0}}, true, "kr@1"));
  CHECK(fixture.workspace->visit(visit)->lastQuestion == QuestionId("q17"));
  CHECK(fixture.workspace->visit(visit)->finished);
  REQUIRE(fixture.workspace->saveScores(visit, {}, false, "kr@1"));
  CHECK_FALSE(fixture.workspace->visit(visit)->finished);
}

TEST_CASE("weights of any number come back exactly, also none") {
  WorkspaceFixture fixture;
  const Uuid company = fixture.addCompany("가");
  VisitHead head = fullHead();
  for (const std::vector<double>& weights : {std::vector<double>{}, {2.0}, {0.1, 1e300, 5e-324, 3.0}}) {
    head.weights.pillars = weights;
    CHECK(fixture.workspace->addVisit(company, head, {}, {})->head.weights.pillars == weights);
  }
}

TEST_CASE("calls about a visit that is not there say so") {
  WorkspaceFixture fixture;
  const Uuid nobody("nobody");
  const QuestionId q("q");
  CHECK(fixture.workspace->visit(nobody).error().subject == "nobody");
  CHECK(fixture.workspace->updateVisit(nobody, fullHead()).error().code == ErrorCode::notFound);
  CHECK(saveAnswer(*fixture.workspace, nobody, q, {}).error().code == ErrorCode::notFound);
  CHECK(fixture.workspace->history(nobody, q).error().code == ErrorCode::notFound);
  CHECK(fixture.workspace->rememberPlace(nobody, q).error().code == ErrorCode::notFound);
  CHECK(fixture.workspace->saveScores(nobody, {}, true, "kr@1").error().code == ErrorCode::notFound);
}

TEST_CASE("a visit keeps the version of the figures it was first compared with") {
  WorkspaceFixture fixture;
  const Uuid visit = fixture.addVisit(fixture.addCompany("가"), "2026-01-01");
  CHECK(fixture.workspace->visit(visit)->benchmarks.empty());
  REQUIRE(fixture.workspace->saveScores(visit, {}, true, "kr@1"));
  REQUIRE(fixture.workspace->saveScores(visit, {}, true, "kr@2"));
  CHECK(fixture.workspace->visit(visit)->benchmarks == "kr@1");
}
