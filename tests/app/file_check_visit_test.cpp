// SPDX-License-Identifier: Apache-2.0
// Checks kept with a visit, and levels taken over from them.
#include "app/app_fixture.h"
#include "app/exchange/case_writer.h"
#include "app/filecheck/file_check_service.h"
#include "app/interview/interview.h"
#include "support/catch.h"
#include "support/file_profiles.h"

namespace jindan::test {

namespace {

using app::Interview;

FileCheck someCheck() {
  return app::FileCheckService(engine()).judge({cleanFile()}, {});
}

struct CheckedVisit : ServiceFixture {
  Uuid visit = service.startVisit(newCompany(), Mode::quick)->id;

  [[nodiscard]] Interview opened() const {
    auto interview = Interview::open(service, visit);
    if (!interview) throw std::runtime_error(interview.error().subject);
    return std::move(*interview);
  }
};

}  // namespace

TEST_CASE("A check stays with its visit until it is taken out, and can be brought back") {
  const CheckedVisit fixture;
  Interview interview = fixture.opened();
  const auto kept = interview.addCheck(someCheck());
  REQUIRE(kept);
  CHECK_FALSE(kept->id.empty());
  CHECK_FALSE(kept->checkedAt.empty());
  const auto second = interview.addCheck(someCheck());
  REQUIRE(second);
  CHECK(second->id != kept->id);
  CHECK(fixture.opened().assessment().checks == std::vector<FileCheck>{*kept, *second});
  REQUIRE(interview.removeCheck(kept->id));
  CHECK(interview.assessment().checks == std::vector<FileCheck>{*second});
  CHECK(fixture.opened().assessment().checks == std::vector<FileCheck>{*second});
  REQUIRE(interview.restoreCheck(kept->id));
  CHECK(interview.assessment().checks == std::vector<FileCheck>{*kept, *second});
  CHECK(interview.removeCheck(Uuid("none")).error().code == ErrorCode::notFound);
}

TEST_CASE("A check added in another window is taken over") {
  const CheckedVisit fixture;
  Interview here = fixture.opened();
  Interview there = fixture.opened();
  REQUIRE(there.addCheck(someCheck()));
  CHECK(here.takeOverChanges().value());
  CHECK(here.assessment().checks == there.assessment().checks);
  CHECK_FALSE(here.takeOverChanges().value());
}

TEST_CASE("A level taken over is seen, has the file as evidence and can be undone") {
  const CheckedVisit fixture;
  Interview interview = fixture.opened();
  const Index question = placeOf("D4-1");  // not asked in quick mode
  REQUIRE(interview.takeShown(question, *Level::from(4), "line1.csv"));
  const Answer taken = fixture.opened().assessment().answers[question];
  CHECK(taken.seen == Level::from(4));
  CHECK(taken.evidence == Evidence::kept);
  CHECK(taken.note == "line1.csv");
  CHECK(taken.said.isUnanswered());
  REQUIRE(interview.takeShown(question, *Level::from(3), "line1.csv"));
  CHECK(interview.assessment().answers[question].note == "line1.csv");
  REQUIRE(interview.takeShown(question, *Level::from(3), "line2.csv"));
  CHECK(interview.assessment().answers[question].note == "line1.csv\nline2.csv");
  REQUIRE(interview.undo());
  REQUIRE(interview.undo());
  REQUIRE(interview.undo());
  CHECK_FALSE(interview.canUndo());
  CHECK(fixture.opened().assessment().answers[question].isEmpty());
  REQUIRE(interview.redo());
  CHECK(fixture.opened().assessment().answers[question] == taken);
}

TEST_CASE("A case with checks goes through the workspace unchanged") {
  const ServiceFixture fixture;
  Case original = sample("mid-sized-strong");
  FileCheck check = app::FileCheckService(engine()).judge({fullFile()}, {linkOf("a", "b", 0.5)});
  check.id = Uuid("3f2504e0-4f89-41d3-9a0c-0305e82c3301");
  check.checkedAt = "2026-11-21T10:00:00Z";
  check.extra = R"({"seal":[1,2]})";
  original.assessments[0].checks = {check};
  const auto imported = fixture.service.import(original);
  REQUIRE(imported);
  const auto out = fixture.service.caseOf(imported->company);
  REQUIRE(out);
  CHECK(*out == original);
  CHECK(app::writeCase(*out, questionnaire()) == app::writeCase(original, questionnaire()));
}

}  // namespace jindan::test
