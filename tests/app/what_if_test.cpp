// SPDX-License-Identifier: Apache-2.0
#include "app/whatif/what_if.h"

#include <rapidcheck.h>

#include "app/app_fixture.h"
#include "app/exchange/case_writer.h"
#include "app/exchange/result_writer.h"
#include "domain/findings/moves.h"
#include "support/catch.h"
#include "support/save_answer.h"

namespace jindan::test {

namespace {

using app::WhatIf;

/// A sample taken into a workspace, its latest visit open as a what-if.
struct WhatIfFixture : ServiceFixture {
  Uuid visit;

  explicit WhatIfFixture(const char* name = "busan-special-parts") {
    const auto imported = service.import(sample(name));
    if (!imported) throw std::runtime_error(name);
    visit = imported->latestVisit;
  }
  [[nodiscard]] WhatIf openWhatIf() const {
    auto opened = WhatIf::open(service, visit);
    if (!opened) throw std::runtime_error(opened.error().subject);
    return std::move(*opened);
  }
  [[nodiscard]] Assessment stored() const { return service.assessmentOf(workspace->visit(visit).value()); }
};

Level level(int value) {
  return *Level::from(value);
}

/// Everything of a result, as the result file says it.
std::string written(const DiagnosedVisit& visit) {
  return app::writeResult(visit, questionnaire(), engine().content().method);
}

std::string fresh(const Company& company, const Assessment& assessment) {
  return written(engine().diagnose(company, assessment, WithRobustness::no).value());
}

/// The level as somebody would have entered it: over what was seen, where something was seen.
void enter(Assessment& assessment, Index question, int value) {
  Answer& answer = assessment.answers.at(question);
  if (answer.seen) {
    answer.seen = level(value);
  } else {
    answer.said = Said::level(level(value));
  }
}

}  // namespace

TEST_CASE("A what-if is the diagnosis of an assessment with those answers, and the original stays") {
  const char* names[] = {"busan-special-parts", "pohang-steel-materials", "precision-mould", "mid-sized-strong"};
  for (const char* name : names) {
    const WhatIfFixture fixture(name);
    const bool holds = rc::check(name, [&fixture] {
      WhatIf whatIf = fixture.openWhatIf();
      const std::string before = written(whatIf.original());
      Assessment expected = whatIf.original().assessment;
      const int steps = *rc::gen::inRange(1, 12);
      for (int i = 0; i < steps; ++i) {
        const Index question = *rc::gen::elementOf(whatIf.asked());
        if (*rc::gen::inRange(0, 4) == 0) {
          RC_ASSERT(whatIf.reset(question).has_value());
          expected.answers[question] = whatIf.original().assessment.answers[question];
          continue;
        }
        const int value = *rc::gen::inRange(1, 6);
        RC_ASSERT(whatIf.set(question, level(value)).has_value());
        enter(expected, question, value);
        if (whatIf.original().assessment.answers[question].verified() == level(value))
          expected.answers[question] = whatIf.original().assessment.answers[question];
      }
      RC_ASSERT(written(whatIf.now()) == fresh(whatIf.original().company, expected));
      RC_ASSERT(written(whatIf.original()) == before);
      RC_ASSERT(fixture.stored() == whatIf.original().assessment);
    });
    CHECK(holds);
  }
}

TEST_CASE("What is assumed is listed with where it came from, and can be taken back") {
  const WhatIfFixture fixture;
  WhatIf whatIf = fixture.openWhatIf();
  CHECK(whatIf.changes().empty());
  CHECK(written(whatIf.now()) == written(whatIf.original()));
  const Index question = placeOf("D1-1");
  const auto from = whatIf.original().assessment.answers[question].verified();
  REQUIRE(from);
  const Level other = level(from->value() == 5 ? 1 : 5);
  REQUIRE(whatIf.set(question, other));
  CHECK(whatIf.changes() == std::vector<WhatIf::Change>{{question, from, other}});
  CHECK(whatIf.isChanged(question));
  CHECK_FALSE(whatIf.isChanged(whatIf.asked().back()));
  REQUIRE(whatIf.set(question, *from));
  CHECK(whatIf.changes().empty());
  REQUIRE(whatIf.set(question, other));
  REQUIRE(whatIf.resetAll());
  CHECK(written(whatIf.now()) == written(whatIf.original()));
}

TEST_CASE("A level takes the place of don't know, not applicable and no answer") {
  const WhatIfFixture fixture;
  const Index question = placeOf("D1-1");
  for (const Said said : {Said::dontKnow(), Said::notApplicable(), Said()}) {
    Answer answer;
    answer.said = said;
    answer.note = "메모";
    REQUIRE(saveAnswer(*fixture.workspace, fixture.visit, QuestionId("D1-1"), answer));
    WhatIf whatIf = fixture.openWhatIf();
    REQUIRE(whatIf.set(question, level(4)));
    CHECK(whatIf.changes() == std::vector<WhatIf::Change>{{question, std::nullopt, level(4)}});
    CHECK(whatIf.now().assessment.answers[question].said == Said::level(level(4)));
    CHECK(whatIf.now().assessment.answers[question].note == "메모");
    REQUIRE(whatIf.reset(question));
    CHECK(whatIf.now().assessment.answers[question] == answer);
  }
}

TEST_CASE("Where something was seen it is the seen level that is assumed") {
  const WhatIfFixture fixture;
  Answer answer;
  answer.said = Said::level(level(4));
  answer.seen = level(2);
  REQUIRE(saveAnswer(*fixture.workspace, fixture.visit, QuestionId("D1-1"), answer));
  WhatIf whatIf = fixture.openWhatIf();
  const Index question = placeOf("D1-1");
  REQUIRE(whatIf.set(question, level(5)));
  CHECK(whatIf.now().assessment.answers[question].seen == level(5));
  CHECK(whatIf.now().assessment.answers[question].said == Said::level(level(4)));
  // Back at the seen level nothing is assumed, although something else was said.
  REQUIRE(whatIf.set(question, level(2)));
  CHECK_FALSE(whatIf.isChanged(question));
}

TEST_CASE("A best move brings what it promises, and the next ones follow from there") {
  const WhatIfFixture fixture;
  WhatIf whatIf = fixture.openWhatIf();
  for (int i = 0; i < 6; ++i) {
    const auto moves = bestMoves(whatIf.now().diagnosis);
    REQUIRE_FALSE(moves.empty());
    const double before = whatIf.now().diagnosis.verified.overall.level->value();
    REQUIRE(whatIf.apply(moves.front()));
    CHECK(whatIf.now().diagnosis.verified.overall.level->value() == Approx(before + moves.front().gain));
    CHECK(whatIf.now().assessment.answers[moves.front().question].verified() == moves.front().to);
  }
}

TEST_CASE("Nothing is on disk until it is kept, and then only the targets") {
  const WhatIfFixture fixture;
  const Assessment before = fixture.stored();
  WhatIf whatIf = fixture.openWhatIf();
  const auto moves = bestMoves(whatIf.now().diagnosis);
  REQUIRE(moves.size() == 3);
  for (const Lift& move : moves)
    REQUIRE(whatIf.apply(move));
  CHECK(fixture.stored() == before);
  CHECK(whatIf.hasToKeep());
  const auto kept = whatIf.keepAsTargets();
  REQUIRE(kept);
  CHECK(kept->targets == 3);
  CHECK(kept->removed == 0);
  CHECK_FALSE(whatIf.hasToKeep());
  Assessment expected = before;
  for (const Lift& move : moves)
    expected.answers[move.question].target = move.to;
  CHECK(fixture.stored() == expected);
}

TEST_CASE("Kept targets survive closing, travel with the case and come back as a what-if") {
  WhatIfFixture fixture;
  const Index question = placeOf("D1-1");
  std::string assumed;
  {
    WhatIf whatIf = fixture.openWhatIf();
    CHECK_FALSE(whatIf.hasTargets());
    REQUIRE(whatIf.set(question, level(5)));
    REQUIRE(whatIf.keepAsTargets());
    CHECK(whatIf.hasTargets());
    // The file says of an answer what is there; the target is what-if and original alike.
    assumed = written(whatIf.now());
  }
  const std::string bytes = app::writeCase(fixture.service.caseOfVisit(fixture.visit).value(), questionnaire());
  CHECK(readBytes(bytes)->assessments.at(0).answers.at(question).target == level(5));
  fixture.workspace.reset();
  const auto reopened = fixture.open();
  const app::VisitService service{engine(), *reopened, fixture.clock};
  auto whatIf = WhatIf::open(service, fixture.visit);
  REQUIRE(whatIf);
  CHECK(whatIf->changes().empty());
  REQUIRE(whatIf->hasTargets());
  REQUIRE(whatIf->takeTargets());
  CHECK(whatIf->changes().size() == 1);
  CHECK(written(whatIf->now()) == assumed);
  CHECK_FALSE(whatIf->hasToKeep());
}

TEST_CASE("Taking the targets starts over") {
  const WhatIfFixture fixture;
  WhatIf whatIf = fixture.openWhatIf();
  const Index kept = whatIf.asked()[0];
  const Index other = whatIf.asked()[1];
  REQUIRE(whatIf.set(kept, level(5)));
  REQUIRE(whatIf.keepAsTargets());
  REQUIRE(whatIf.set(kept, level(1)));
  REQUIRE(whatIf.set(other, level(5)));
  CHECK_FALSE(whatIf.isAtTargets());
  REQUIRE(whatIf.takeTargets());
  CHECK(whatIf.isAtTargets());
  REQUIRE(whatIf.changes().size() == 1);
  CHECK(whatIf.changes().front().question == kept);
  CHECK(whatIf.changes().front().to == level(5));
}

TEST_CASE("A question put back loses its target, one never touched keeps it") {
  const WhatIfFixture fixture;
  const Index first = placeOf("D1-1");
  const Index second = placeOf("D1-2");
  {
    WhatIf whatIf = fixture.openWhatIf();
    REQUIRE(whatIf.set(first, level(5)));
    REQUIRE(whatIf.set(second, level(5)));
    REQUIRE(whatIf.keepAsTargets());
    REQUIRE(whatIf.reset(first));
    const auto kept = whatIf.keepAsTargets();
    REQUIRE(kept);
    CHECK(kept->targets == 1);
    CHECK(kept->removed == 1);
  }
  CHECK_FALSE(fixture.stored().answers[first].target);
  CHECK(fixture.stored().answers[second].target == level(5));
  WhatIf later = fixture.openWhatIf();
  REQUIRE(later.set(first, level(4)));
  REQUIRE(later.keepAsTargets());
  CHECK(fixture.stored().answers[first].target == level(4));
  CHECK(fixture.stored().answers[second].target == level(5));
  REQUIRE(later.takeTargets());
  REQUIRE(later.resetAll());
  const auto kept = later.keepAsTargets();
  REQUIRE(kept);
  CHECK(kept->removed == 2);
  CHECK_FALSE(later.hasTargets());
  CHECK_FALSE(fixture.stored().answers[second].target);
}

TEST_CASE("What another window changed meanwhile is not overwritten") {
  const WhatIfFixture fixture;
  WhatIf whatIf = fixture.openWhatIf();
  const auto otherWindow = fixture.open();
  Answer theirs;
  theirs.said = Said::level(level(3));
  theirs.note = "다른 창";
  REQUIRE(saveAnswer(*otherWindow, fixture.visit, QuestionId("D1-2"), theirs));
  REQUIRE(whatIf.set(placeOf("D1-1"), level(5)));
  REQUIRE(whatIf.set(placeOf("D1-2"), level(5)));
  const auto kept = whatIf.keepAsTargets();
  REQUIRE_FALSE(kept);
  CHECK(kept.error().code == ErrorCode::changedElsewhere);
  CHECK(fixture.stored().answers[placeOf("D1-2")] == theirs);
  CHECK_FALSE(fixture.stored().answers[placeOf("D1-1")].target);
  CHECK(whatIf.hasToKeep());
}

TEST_CASE("Targets of questions that are not asked are left alone") {
  const WhatIfFixture fixture;
  const auto& questions = questionnaire().questions();
  const auto place = std::find_if(questions.begin(), questions.end(), [](const Question& q) { return !q.quick; });
  REQUIRE(place != questions.end());
  const auto hidden = static_cast<Index>(place - questions.begin());
  WhatIf whatIf = fixture.openWhatIf();
  REQUIRE(whatIf.set(hidden, level(5)));
  REQUIRE(whatIf.keepAsTargets());
  VisitHead head = fixture.workspace->visit(fixture.visit)->head;
  head.mode = Mode::quick;
  REQUIRE(fixture.workspace->updateVisit(fixture.visit, head));
  WhatIf quick = fixture.openWhatIf();
  CHECK_FALSE(quick.hasTargets());
  REQUIRE(quick.takeTargets());
  CHECK(quick.changes().empty());
  REQUIRE(quick.set(quick.asked().front(), level(5)));
  REQUIRE(quick.resetAll());
  REQUIRE(quick.keepAsTargets());
  CHECK(fixture.stored().answers[hidden].target == level(5));
}

TEST_CASE("A visit that is not there is told") {
  const ServiceFixture fixture;
  CHECK(WhatIf::open(fixture.service, Uuid("none")).error().code == ErrorCode::notFound);
}

}  // namespace jindan::test
