// SPDX-License-Identifier: Apache-2.0
#include "domain/workspace/case_store.h"
#include "storage/workspace_fixture.h"

namespace jindan::test {

namespace {

const Uuid company("11111111-0000-4000-8000-000000000001");
const Uuid visit("22222222-0000-4000-8000-000000000001");
const CaseMark mark{{"1-0123456789abcdef0123456789abcdef"}, R"({"x":1})"};

Company given() {
  Company result = WorkspaceFixture::companyNamed("한빛");
  result.id = company;
  return result;
}

VisitContent visitWith(int level) {
  return {visit,  WorkspaceFixture::headOn("2026-11-20"),         true, {},
          "kr@1", {{QuestionId("Q1"), 1, {}, answerWith(level)}}, {}};
}

void addAll(WorkspaceFixture& fixture) {
  REQUIRE(fixture.workspace->changeCases([](CaseStore& store) -> Result<void> {
    store.addCompany(given());
    store.setMark(company, mark);
    store.addVisit(company, visitWith(2));
    return {};
  }));
}

StoredCase stored(const WorkspaceFixture& fixture) {
  StoredCase result;
  REQUIRE(fixture.workspace->readCases([&](CaseStore& store) -> Result<void> {
    result = store.find(company).value();
    return {};
  }));
  return result;
}

}  // namespace

TEST_CASE("A case is stored with everything that belongs to it") {
  WorkspaceFixture fixture;
  addAll(fixture);
  const StoredCase found = stored(fixture);
  CHECK(found.record.company == given());
  CHECK(found.mark == mark);
  CHECK_FALSE(found.removed);
  REQUIRE(found.visits.size() == 1);
  CHECK(found.visits[0].finished);
  CHECK(found.visits[0].benchmarks == "kr@1");
  CHECK(found.visits[0].answers.at(0).answer == answerWith(2));
}

TEST_CASE("A change of cases that fails half way changes nothing") {
  WorkspaceFixture fixture;
  addAll(fixture);
  const auto failed = fixture.workspace->changeCases([](CaseStore& store) -> Result<void> {
    store.setRemoved(company, true);
    store.eraseVisit(visit);
    return failure(ErrorCode::cancelled, "enough");
  });
  REQUIRE_FALSE(failed);
  CHECK(failed.error().subject == "enough");
  CHECK(stored(fixture).visits.size() == 1);
  CHECK_FALSE(stored(fixture).removed);
}

TEST_CASE("What no record may hold ends the whole change") {
  WorkspaceFixture fixture;
  addAll(fixture);
  const auto twice = fixture.workspace->changeCases([](CaseStore& store) -> Result<void> {
    store.setMark(company, {});
    store.addCompany(given());
    return {};
  });
  REQUIRE_FALSE(twice);
  CHECK(twice.error().code == ErrorCode::badInput);
  CHECK(stored(fixture).mark == mark);
}

TEST_CASE("A visit that is replaced keeps its former answers in the history") {
  WorkspaceFixture fixture;
  addAll(fixture);
  REQUIRE(fixture.workspace->changeCases([](CaseStore& store) -> Result<void> {
    store.replaceVisit(store.find(company)->visits[0], visitWith(5));
    return {};
  }));
  CHECK(stored(fixture).visits[0].answers[0].answer == answerWith(5));
  const auto history = fixture.workspace->history(visit, QuestionId("Q1")).value();
  REQUIRE(history.size() == 2);
  CHECK(history[0].answer == answerWith(2));
}

TEST_CASE("An erased visit leaves no row behind") {
  WorkspaceFixture fixture;
  addAll(fixture);
  REQUIRE(fixture.workspace->changeCases([](CaseStore& store) -> Result<void> {
    store.replaceVisit(store.find(company)->visits[0], visitWith(5));
    store.eraseVisit(visit);
    return {};
  }));
  CHECK(stored(fixture).visits.empty());
  REQUIRE(fixture.workspace->changeCases([](CaseStore& store) -> Result<void> {
    store.addVisit(company, visitWith(1));
    return {};
  }));
  CHECK(stored(fixture).visits.at(0).answers.size() == 1);
}

TEST_CASE("Ids tell whose they are") {
  WorkspaceFixture fixture;
  addAll(fixture);
  REQUIRE(fixture.workspace->readCases([](CaseStore& store) -> Result<void> {
    CHECK(store.companyOfVisit(visit) == company);
    CHECK_FALSE(store.companyOfVisit(company));
    CHECK_FALSE(store.visitOfCheck(visit));
    CHECK_FALSE(store.find(visit));
    return {};
  }));
}

}  // namespace jindan::test
