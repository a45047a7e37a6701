// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/what_if_page.h"

#include "support/catch.h"
#include "support/save_answer.h"
#include "viewmodels/session_fixture.h"

namespace jindan::test {

namespace {

using viewmodels::ResultPage;
using viewmodels::WhatIfPage;

struct WhatIfPageFixture : SessionFixture {
  QString visit;
  ResultPage result{session};
  WhatIfPage page{result};

  explicit WhatIfPageFixture(const char* name = "busan-special-parts") : visit(import(name)) {
    if (!result.open(visit)) throw std::runtime_error(result.error().toStdString());
  }
  [[nodiscard]] Assessment stored() const {
    return service.assessmentOf(workspace->visit(Uuid(visit.toStdString())).value());
  }
};

Index firstQuestion() {
  return placeOf("D1-1");
}
Index secondQuestion() {
  return placeOf("D1-2");
}

}  // namespace

TEST_CASE("A what-if opens with the result, unchanged and saying so") {
  WhatIfPageFixture fixture;
  REQUIRE(fixture.page.isOpen());
  const auto summary = fixture.page.summary();
  CHECK_FALSE(summary.isChanged);
  CHECK(summary.title == ko("아직 바꾼 답이 없습니다"));
  CHECK(summary.scoreBefore == summary.scoreAfter);
  CHECK(summary.stageNumberBefore == summary.stageNumberAfter);
  CHECK(summary.direction == 0);
  CHECK(summary.obstacles.isEmpty());
  CHECK(summary.comparisons.isEmpty());
  CHECK_FALSE(fixture.page.canReset());
  CHECK_FALSE(fixture.page.canKeep());
  CHECK_FALSE(fixture.page.canTakeTargets());
}

TEST_CASE("A change moves score, stage sentence and row at once, and the result page not at all") {
  WhatIfPageFixture fixture;
  const SignalCount changes(fixture.page, &WhatIfPage::changed);
  const double level = fixture.result.visit().diagnosis.verified.overall.level->value();
  const int now = fixture.page.row(firstQuestion()).now;
  REQUIRE(now < 5);
  CHECK(fixture.page.row(firstQuestion()).state.endsWith(ko("까지")));
  fixture.page.set(firstQuestion(), 5);
  CHECK(changes.count() == 1);
  const auto row = fixture.page.row(firstQuestion());
  CHECK(row.isChanged);
  CHECK(row.original == now);
  CHECK(row.now == 5);
  CHECK(row.state == ko("지금 %1 → 가정 5").arg(now));
  CHECK(row.spoken == row.title + ko(", 지금 %1, 가정 5").arg(now));
  CHECK(row.sentence == fixture.page.levelText(firstQuestion(), 5));
  const auto summary = fixture.page.summary();
  CHECK(summary.isChanged);
  CHECK(summary.title.contains(ko("저장되지 않음")));
  CHECK(summary.text.contains(ko("바꾼 답 1개")));
  CHECK(summary.direction == 1);
  CHECK(summary.change.startsWith(QLatin1Char('+')));
  CHECK(summary.inShort.contains(summary.scoreBefore + ko(" → ") + summary.scoreAfter));
  CHECK(fixture.result.visit().diagnosis.verified.overall.level->value() == level);
  fixture.page.set(firstQuestion(), 1);
  CHECK(fixture.page.summary().direction == (now > 1 ? -1 : 0));
  fixture.page.reset(firstQuestion());
  CHECK_FALSE(fixture.page.row(firstQuestion()).isChanged);
  CHECK_FALSE(fixture.page.summary().isChanged);
}

TEST_CASE("The shown difference is that of the shown scores") {
  WhatIfPageFixture fixture;
  const auto tenths = [](QString text) { return qRound(text.remove(ko("점")).toDouble() * 10); };
  for (int step = 0; step < 12; ++step) {
    fixture.page.applyMove(0);
    const auto summary = fixture.page.summary();
    CHECK(tenths(summary.change) == tenths(summary.scoreAfter) - tenths(summary.scoreBefore));
  }
}

TEST_CASE("The best moves are one click each, and the next ones follow, until nothing is left") {
  WhatIfPageFixture fixture;
  REQUIRE(fixture.page.moves().size() == 3);
  const QString title = fixture.page.moves()[0].title;
  fixture.page.applyMove(0);
  REQUIRE(fixture.page.moves().size() == 3);
  CHECK(fixture.page.moves()[0].title != title);
  CHECK(fixture.page.canReset());
  int clicks = 0;
  for (; clicks < 200 && !fixture.page.moves().empty(); ++clicks)
    fixture.page.applyMove(0);
  CHECK(clicks < 200);
  CHECK(fixture.page.summary().scoreAfter == ko("100점"));
  CHECK(fixture.page.summary().stageNumberAfter == 5);
  CHECK_FALSE(fixture.page.summary().comparisons.isEmpty());
  fixture.page.resetAll();
  CHECK(fixture.page.moves()[0].title == title);
}

TEST_CASE("A gate that opens, and one that now bites, are told by name") {
  // Everything at 5, then every gate question at 1: all of them bite, and lifting them takes each away again.
  WhatIfPageFixture fixture("mid-sized-strong");
  const auto groups = fixture.page.groups();
  REQUIRE(groups.size() == 4);
  for (const auto& group : groups) {
    for (const Index question : group.questions)
      fixture.page.set(question, &group == &groups.back() ? 1 : 5);
  }
  const auto summary = fixture.page.summary();
  CHECK(summary.stageNumberAfter < 5);
  REQUIRE(summary.obstacles.size() == 1);
  CHECK(summary.obstacles.front().startsWith(ko("이제 걸림돌이 됩니다: ")));
  bool isHeldDown = false;
  for (const Index question : groups.back().questions)
    isHeldDown = isHeldDown || (fixture.page.row(question).isObstacle && fixture.page.row(question).isChanged);
  CHECK(isHeldDown);
}

TEST_CASE("Obstacles that best moves take away are told as gone, with the stage that opens") {
  WhatIfPageFixture fixture;
  for (const Question& question : questionnaire().questions()) {
    Answer answer;
    answer.said = Said::level(*Level::from(questionnaire().pillar(question.pillar).scored ? 5 : 1));
    REQUIRE(saveAnswer(*fixture.workspace, Uuid(fixture.visit.toStdString()), question.id, answer));
  }
  REQUIRE(fixture.result.open(fixture.visit));
  const auto& biting = fixture.page.original().diagnosis.verified.overall.gates;
  const std::size_t gates = biting.size();
  REQUIRE(gates > 1);
  CHECK(fixture.page.row(biting.front().question).state == ko("단계를 막고 있음"));
  for (std::size_t gate = 0; gate < gates; ++gate)
    fixture.page.applyMove(0);
  const auto summary = fixture.page.summary();
  REQUIRE(summary.obstacles.size() == 1);
  CHECK(summary.obstacles.front().startsWith(ko("걸림돌이 사라집니다: ")));
  CHECK(summary.obstacles.front().count(ko(", ")) == static_cast<int>(gates) - 1);
  CHECK(summary.stageNumberAfter == 5);
  CHECK(summary.stage.contains(ko("단계에서 5단계")));
}

TEST_CASE("Questions come by pillar, gates last, and only the asked ones") {
  WhatIfPageFixture fixture;
  const auto groups = fixture.page.groups();
  REQUIRE(groups.size() == 4);
  std::size_t count = 0;
  for (std::size_t i = 0; i < groups.size(); ++i) {
    CHECK(groups[i].place == i);
    CHECK_FALSE(groups[i].title.isEmpty());
    count += groups[i].questions.size();
  }
  CHECK(count == 42);
  for (const Index question : groups.back().questions)
    CHECK_FALSE(questionnaire().pillar(questionnaire().question(question).pillar).scored);

  const auto quick = fixture.service.startVisit(fixture.newCompany(), Mode::quick);
  REQUIRE(fixture.result.open(viewmodels::toQt(quick->id.value())));
  count = 0;
  for (const auto& group : fixture.page.groups())
    count += group.questions.size();
  CHECK(count == 15);
  CHECK(fixture.page.summary().scoreBefore == ko("—"));
  CHECK(fixture.page.summary().change.isEmpty());
  CHECK(fixture.page.row(fixture.page.groups()[0].questions[0]).spoken.endsWith(ko("답 없음")));
}

TEST_CASE("A visit without enough answers gets its stage as they are assumed") {
  SessionFixture fixture;
  const auto visit = fixture.service.startVisit(fixture.newCompany(), Mode::quick);
  REQUIRE(visit);
  ResultPage result(fixture.session);
  WhatIfPage page(result);
  CHECK_FALSE(page.isOpen());
  REQUIRE(result.open(viewmodels::toQt(visit->id.value())));
  for (const auto& group : page.groups()) {
    for (const Index question : group.questions)
      page.set(question, 3);
  }
  CHECK(page.summary().stageNumberBefore == 0);
  CHECK(page.summary().stageNumberAfter > 0);
  CHECK(page.summary().stage.startsWith(ko("이제 단계를 알 수 있습니다")));
  CHECK(page.summary().scoreAfter == ko("50점"));
}

TEST_CASE("Another language and the same visit opened again keep what is assumed; another visit does not") {
  WhatIfPageFixture fixture;
  fixture.page.set(firstQuestion(), 5);
  const SignalCount opened(fixture.page, &WhatIfPage::opened);
  fixture.session.setLanguage(Language::english);
  CHECK(opened.count() == 1);
  CHECK(fixture.page.row(firstQuestion()).isChanged);
  CHECK(fixture.page.summary().title == QStringLiteral("Assumed, not saved"));

  // Somebody answers another question meanwhile.
  Answer answer = fixture.page.original().assessment.answers[secondQuestion()];
  answer.seen = Level::from(4);
  REQUIRE(saveAnswer(*fixture.workspace, Uuid(fixture.visit.toStdString()), QuestionId("D1-2"), answer));
  REQUIRE(fixture.result.open(fixture.visit));
  CHECK(fixture.page.row(firstQuestion()).isChanged);
  CHECK(fixture.page.row(secondQuestion()).original == 4);
  CHECK_FALSE(fixture.page.row(secondQuestion()).isChanged);

  REQUIRE(fixture.result.open(fixture.import("precision-mould")));
  CHECK_FALSE(fixture.page.summary().isChanged);
}

TEST_CASE("Nothing is written until it is kept; then it is told, until the next change") {
  WhatIfPageFixture fixture;
  const Assessment before = fixture.stored();
  fixture.page.set(firstQuestion(), 5);
  fixture.page.set(secondQuestion(), 5);
  CHECK(fixture.stored() == before);
  CHECK(fixture.page.canKeep());
  const SignalCount cases(fixture.session, &viewmodels::Session::casesChanged);
  fixture.page.keep();
  CHECK(cases.count() == 1);
  CHECK(fixture.page.kept().startsWith(ko("목표 2개를 남겼습니다.")));
  CHECK(fixture.page.error().isEmpty());
  CHECK_FALSE(fixture.page.canKeep());
  CHECK(fixture.page.summary().title.contains(ko("목표로 남김")));
  CHECK_FALSE(fixture.page.canTakeTargets());
  CHECK(fixture.page.row(firstQuestion()).target == ko("남긴 목표 5"));
  CHECK(fixture.stored().answers[firstQuestion()].target == Level::from(5));
  fixture.page.reset(firstQuestion());
  CHECK(fixture.page.kept().isEmpty());
  fixture.page.keep();
  CHECK(fixture.page.kept() == ko("목표 1개를 남기고 1개를 지웠습니다."));
  fixture.page.resetAll();
  CHECK(fixture.page.canTakeTargets());
  fixture.page.takeTargets();
  CHECK(fixture.page.row(secondQuestion()).isChanged);
  fixture.page.resetAll();
  fixture.page.keep();
  CHECK(fixture.page.kept() == ko("목표 1개를 지웠습니다."));
  CHECK(fixture.stored() == before);
}

TEST_CASE("A conflict is told, nothing is lost, and reading again lets it be kept") {
  WhatIfPageFixture fixture;
  Answer theirs = fixture.page.original().assessment.answers[firstQuestion()];
  theirs.note = "다른 창";
  REQUIRE(saveAnswer(*fixture.workspace, Uuid(fixture.visit.toStdString()), QuestionId("D1-1"), theirs));
  fixture.page.set(firstQuestion(), 5);
  fixture.page.keep();
  CHECK(fixture.page.error().contains(ko("다른 창에서 먼저 바꾸었습니다")));
  CHECK(fixture.page.kept().isEmpty());
  CHECK(fixture.stored().answers[firstQuestion()] == theirs);
  CHECK(fixture.page.row(firstQuestion()).isChanged);
  fixture.page.readAgain();
  CHECK(fixture.page.error().isEmpty());
  CHECK(fixture.page.row(firstQuestion()).isChanged);
  fixture.page.keep();
  CHECK(fixture.page.error().isEmpty());
  CHECK(fixture.stored().answers[firstQuestion()].target == Level::from(5));
  CHECK(fixture.stored().answers[firstQuestion()].note == "다른 창");
}

}  // namespace jindan::test
