// SPDX-License-Identifier: Apache-2.0
#include "storage/workspace_fixture.h"

using namespace jindan;
using namespace jindan::test;

namespace {

StoredCheck checkOf(const std::string& summary) {
  return {{}, {}, summary};
}

}  // namespace

TEST_CASE("checks come back in the order they were added, each with an id and a time") {
  WorkspaceFixture fixture;
  const Uuid visit = fixture.addVisit(fixture.addCompany("가"), "2026-01-01");
  CHECK(fixture.workspace->visit(visit)->checks.empty());
  const auto first = fixture.workspace->addCheck(visit, checkOf(R"({"a":1})"));
  const auto second = fixture.workspace->addCheck(visit, checkOf(R"({"b":"가"})"));
  REQUIRE(first);
  REQUIRE(second);
  CHECK(first->savedAt.starts_with("2026-11-21T"));
  CHECK(fixture.workspace->visit(visit)->checks == std::vector<StoredCheck>{*first, *second});
  CHECK(fixture.open()->visit(visit)->checks.size() == 2);
}

TEST_CASE("a check keeps its own id and time unless the id is taken") {
  WorkspaceFixture fixture;
  const Uuid visit = fixture.addVisit(fixture.addCompany("가"), "2026-01-01");
  const StoredCheck own{Uuid("11111111-2222-4333-8444-555555555555"), "2026-01-02T03:04:05Z", "{}"};
  CHECK(*fixture.workspace->addCheck(visit, own) == own);
  const auto again = fixture.workspace->addCheck(visit, own);
  REQUIRE(again);
  CHECK(again->id != own.id);
  CHECK(again->savedAt == own.savedAt);
}

TEST_CASE("a removed check is hidden and comes back to its place") {
  WorkspaceFixture fixture;
  const Uuid company = fixture.addCompany("가");
  const Uuid visit = fixture.addVisit(company, "2026-01-01");
  const Uuid other = fixture.addVisit(company, "2026-01-02");
  const Uuid first = fixture.workspace->addCheck(visit, checkOf("1"))->id;
  const Uuid second = fixture.workspace->addCheck(visit, checkOf("2"))->id;
  REQUIRE(fixture.workspace->removeCheck(visit, first));
  REQUIRE(fixture.workspace->visit(visit)->checks.size() == 1);
  CHECK(fixture.workspace->visit(visit)->checks[0].id == second);
  REQUIRE(fixture.workspace->restoreCheck(visit, first));
  CHECK(fixture.workspace->visit(visit)->checks[0].id == first);
  CHECK(fixture.workspace->removeCheck(other, first).error().code == ErrorCode::notFound);
  CHECK(fixture.workspace->removeCheck(Uuid("none"), first).error().code == ErrorCode::notFound);
  CHECK(fixture.workspace->visit(other)->checks.empty());
}

TEST_CASE("what is no JSON is not kept, and a visit with such a check is not added at all") {
  WorkspaceFixture fixture;
  const Uuid company = fixture.addCompany("가");
  const Uuid visit = fixture.addVisit(company, "2026-01-01");
  CHECK(fixture.workspace->addCheck(visit, checkOf("{")).error().code == ErrorCode::badInput);
  const auto added = fixture.workspace->addVisit(company, WorkspaceFixture::headOn("2026-02-01"), {}, {},
                                                 {checkOf("{}"), checkOf("{")});
  CHECK_FALSE(added);
  CHECK(fixture.workspace->visitsOf(company)->size() == 1);
}
