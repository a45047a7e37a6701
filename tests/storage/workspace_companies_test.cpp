// SPDX-License-Identifier: Apache-2.0
#include "storage/workspace_fixture.h"

using namespace jindan;
using namespace jindan::test;

namespace {

std::vector<std::string> namesOf(const Result<std::vector<CompanyOverview>>& companies) {
  REQUIRE(companies);
  std::vector<std::string> names;
  for (const CompanyOverview& overview : *companies)
    names.push_back(overview.record.company.name);
  return names;
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("a company comes back as it was added, also after the program was closed") {
  WorkspaceFixture fixture;
  Company company = WorkspaceFixture::companyNamed("한빛정밀(주)");
  company.extra = R"({"memo":"그대로"})";
  const auto added = fixture.workspace->addCompany(company);
  REQUIRE(added);
  CHECK(added->revision == 1);
  company.id = added->id;
  CHECK(added->company == company);
  fixture.workspace.reset();
  fixture.workspace = fixture.open();
  const auto stored = fixture.workspace->company(added->id);
  REQUIRE(stored);
  CHECK(stored->company == company);
  company.annualSales.reset();
  company.id.reset();
  CHECK_FALSE(fixture.workspace->addCompany(company)->company.annualSales);
  CHECK(*fixture.workspace->companyCount() == 2);
}

TEST_CASE("a company keeps its own id while it is free") {
  WorkspaceFixture fixture;
  Company company = WorkspaceFixture::companyNamed("가");
  company.id = Uuid("c2e7461d-95b3-4d08-8f24-71ab3c9e5301");
  CHECK(fixture.workspace->addCompany(company)->id == *company.id);
  const auto second = fixture.workspace->addCompany(company);
  CHECK(second->id != *company.id);
  CHECK(second->company.id == second->id);
  REQUIRE(fixture.workspace->removeCompany(*company.id));
  CHECK(fixture.workspace->addCompany(company)->id != *company.id);
  company.id = Uuid("C2E7461D-95B3-4D08-8F24-71AB3C9E5301");  // the same UUID in capitals
  CHECK(fixture.workspace->addCompany(company)->id != *company.id);
}

TEST_CASE("a change needs the revision it was made from") {
  WorkspaceFixture fixture;
  CompanyRecord mine = *fixture.workspace->addCompany(WorkspaceFixture::companyNamed("가"));
  CompanyRecord theirs = mine;
  theirs.company.name = "나";
  CHECK(fixture.workspace->updateCompany(theirs)->revision == 2);
  mine.company.name = "다";
  const auto refused = fixture.workspace->updateCompany(mine);
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == ErrorCode::changedElsewhere);
  CHECK(fixture.workspace->company(mine.id)->company.name == "나");
  mine.id = Uuid("nobody");
  CHECK(fixture.workspace->updateCompany(mine).error().code == ErrorCode::notFound);
}

TEST_CASE("a removed company and its visits are hidden until it is restored") {
  WorkspaceFixture fixture;
  const Uuid company = fixture.addCompany("가");
  const Uuid visit = fixture.addVisit(company, "2026-11-21");
  const CompanyRecord before = *fixture.workspace->company(company);
  REQUIRE(fixture.workspace->removeCompany(company));
  CHECK(fixture.workspace->company(company).error().code == ErrorCode::notFound);
  CHECK(fixture.workspace->visit(visit).error().code == ErrorCode::notFound);
  CHECK(fixture.workspace->visitsOf(company).error().code == ErrorCode::notFound);
  CHECK(saveAnswer(*fixture.workspace, visit, QuestionId("q"), {}).error().code == ErrorCode::notFound);
  CHECK(*fixture.workspace->companyCount() == 0);
  CHECK(namesOf(fixture.workspace->companies({})).empty());
  REQUIRE(fixture.workspace->restoreCompany(company));
  CHECK(fixture.workspace->company(company)->revision == before.revision);
  CHECK(fixture.workspace->visit(visit));
  CHECK(fixture.workspace->removeCompany(Uuid("nobody")).error().code == ErrorCode::notFound);
}

TEST_CASE("the portfolio shows the newest visit first and companies without a visit last, by name") {
  WorkspaceFixture fixture;
  static_cast<void>(fixture.addCompany("하나"));
  const Uuid old = fixture.addCompany("오래된");
  const Uuid fresh = fixture.addCompany("새로운");
  static_cast<void>(fixture.addCompany("가나"));
  static_cast<void>(fixture.addVisit(old, "2025-01-02"));
  static_cast<void>(fixture.addVisit(fresh, "2026-03-04"));
  CHECK(namesOf(fixture.workspace->companies({})) == Names{"새로운", "오래된", "가나", "하나"});
  CHECK(namesOf(fixture.workspace->companies({"", 2, 1})) == Names{"오래된", "가나"});
}

TEST_CASE("the portfolio shows the latest visit and the finished one before it") {
  WorkspaceFixture fixture;
  const Uuid company = fixture.addCompany("가");
  const Uuid first = fixture.addVisit(company, "2025-01-01");
  const Uuid unfinished = fixture.addVisit(company, "2025-06-01");
  const Uuid latest = fixture.addVisit(company, "2026-01-01");
  const ScoreSummary scores{2.88, 2, {2.5, std::nullopt, 3.25}};
  REQUIRE(fixture.workspace->saveScores(first, scores, true, "kr@1"));
  REQUIRE(saveAnswer(*fixture.workspace, latest, QuestionId("a"), answerWith(3)));
  Answer note;
  note.note = "아직";
  REQUIRE(saveAnswer(*fixture.workspace, latest, QuestionId("b"), note));
  Answer unsure;
  unsure.said = Said::dontKnow();
  REQUIRE(saveAnswer(*fixture.workspace, latest, QuestionId("c"), unsure));
  const CompanyOverview overview = fixture.workspace->companies({})->at(0);
  REQUIRE(overview.latest);
  CHECK(overview.latest->id == latest);
  CHECK(overview.latest->answered == 2);
  CHECK_FALSE(overview.latest->finished);
  CHECK(overview.latest->scores == ScoreSummary{});
  REQUIRE(overview.previous);
  CHECK(overview.previous->id == first);
  CHECK(overview.previous->scores == scores);
  CHECK(fixture.workspace->visitsOf(company)->at(1).id == unfinished);
}

TEST_CASE("of several visits on one day the last added is the latest") {
  WorkspaceFixture fixture;
  const Uuid company = fixture.addCompany("가");
  const Uuid morning = fixture.addVisit(company, "2026-01-01");
  const Uuid evening = fixture.addVisit(company, "2026-01-01");
  REQUIRE(fixture.workspace->saveScores(morning, {}, true, "kr@1"));
  REQUIRE(fixture.workspace->saveScores(evening, {}, true, "kr@1"));
  const CompanyOverview overview = fixture.workspace->companies({})->at(0);
  CHECK(overview.latest->id == evening);
  CHECK(overview.previous->id == morning);
}

TEST_CASE("names are searched in any case, Hangul too, and no character is a wildcard") {
  WorkspaceFixture fixture;
  for (const char* name : {"한빛정밀(주)", "Pohang STEEL", "100% 금속", "a_b", "axb", R"(back\slash)"})
    static_cast<void>(fixture.addCompany(name));
  const auto search = [&](const std::string& text) { return namesOf(fixture.workspace->companies({text, 200, 0})); };
  CHECK(search("빛정") == Names{"한빛정밀(주)"});
  CHECK(search("steel") == Names{"Pohang STEEL"});
  CHECK(search("POHANG") == Names{"Pohang STEEL"});
  CHECK(search("%") == Names{"100% 금속"});
  CHECK(search("_") == Names{"a_b"});
  CHECK(search("\\") == Names{R"(back\slash)"});
  CHECK(search("'; DROP TABLE company; --").empty());
  CHECK(search("").size() == 6);
}

TEST_CASE("values no company may have are refused and nothing is stored") {
  WorkspaceFixture fixture;
  Company company = WorkspaceFixture::companyNamed("가");
  company.employees = 0;
  CHECK(fixture.workspace->addCompany(company).error().code == ErrorCode::badInput);
  company.employees = 1;
  company.annualSales = Won(-1);
  CHECK(fixture.workspace->addCompany(company).error().code == ErrorCode::badInput);
  CHECK(*fixture.workspace->companyCount() == 0);
}
