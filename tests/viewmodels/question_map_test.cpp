// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/question_map.h"

#include "support/catch.h"
#include "viewmodels/session_fixture.h"

namespace jindan::test {

namespace {

using viewmodels::InterviewPage;
using viewmodels::QuestionMap;

struct MapFixture : SessionFixture {
  explicit MapFixture(Mode mode = Mode::full) {
    const auto visit = service.startVisit(newCompany(), mode);
    if (!visit || !page.open(viewmodels::toQt(visit->id.value()))) throw std::runtime_error("no visit");
  }
  void say(const char* id, int level) {
    page.goToQuestion(placeOf(id));
    page.answer(level);
  }
  [[nodiscard]] QuestionMap::Entry entry(const char* id) const {
    const QString title = session.text(questionnaire().question(placeOf(id)).shortTitle);
    for (const auto& group : map.groups()) {
      for (const auto& entry : group.entries) {
        if (entry.title == title) return entry;
      }
    }
    throw std::runtime_error(id);
  }

  InterviewPage page{session};
  QuestionMap map{session, page};
};

}  // namespace

TEST_CASE("The map holds every asked question once, in its pillar") {
  MapFixture fixture(GENERATE(Mode::full, Mode::quick));
  std::set<std::size_t> places;
  for (const auto& group : fixture.map.groups()) {
    for (const auto& entry : group.entries) {
      CHECK(places.insert(entry.place).second);
      fixture.page.goTo(entry.place);
      CHECK(fixture.page.prompt() == entry.prompt);
      CHECK(fixture.page.currentPillar() == group.pillar);
    }
  }
  CHECK(places.size() == static_cast<std::size_t>(fixture.page.askedCount()));
}

TEST_CASE("The map says how each question stands") {
  MapFixture fixture;
  fixture.say("D1-1", 3);
  fixture.page.setConsultant(true);
  fixture.page.see(2);
  fixture.page.goToQuestion(placeOf("D1-2"));
  fixture.page.answerDontKnow();
  CHECK(fixture.entry("D1-1").said == 3);
  CHECK(fixture.entry("D1-1").seen == 2);
  CHECK_FALSE(fixture.entry("D1-1").isOpen());
  CHECK(fixture.entry("D1-2").dontKnow);
  CHECK(fixture.entry("D1-2").current);
  CHECK(fixture.entry("D2-1").isOpen());
  CHECK(fixture.map.openCount() == 40);
  fixture.page.setConsultant(false);
  CHECK(fixture.entry("D1-1").seen == 0);  // owner mode shows none of it
}

TEST_CASE("Contradicting answers are named with their questions, and are something left to look at") {
  MapFixture fixture;
  // Answered at a person's pace: faster ones would be asked about themselves.
  std::vector<AnswerChange> unhurried;
  for (const Question& question : questionnaire().questions()) {
    Answer answer;
    answer.said = Said::dontKnow();
    answer.seconds = 20.0;
    unhurried.push_back({question.id, answer, {}});
  }
  REQUIRE(fixture.workspace->saveAnswers(Uuid(fixture.page.visitId().toStdString()), unhurried));
  REQUIRE(fixture.page.open(fixture.page.visitId()));
  CHECK_FALSE(fixture.map.hasSomethingLeft());
  CHECK(fixture.map.contradictions().empty());
  const auto& rules = engine().content().method.contradictions;
  const auto clash = std::find_if(rules.begin(), rules.end(), [](const ContradictionRule& rule) {
    return std::holds_alternative<LevelsClash>(rule.when);
  });
  REQUIRE(clash != rules.end());
  const auto& parts = std::get<LevelsClash>(clash->when).all;
  for (const LevelCondition& part : parts) {
    fixture.page.goToQuestion(part.question);
    fixture.page.answer(part.level);
  }
  CHECK(fixture.map.hasSomethingLeft());
  const auto found = fixture.map.contradictions();
  REQUIRE_FALSE(found.empty());
  CHECK(found[0].ask == fixture.session.text(clash->ask));
  REQUIRE(found[0].about.size() == parts.size());
  fixture.page.goTo(found[0].about[0].place);
  CHECK(fixture.page.contradictions().contains(found[0].ask));
}

TEST_CASE("Searching looks in titles and wordings, whatever the case") {
  MapFixture fixture;
  const auto count = [&](const QString& text) {
    int fits = 0;
    for (const auto& group : fixture.map.groups()) {
      for (const auto& entry : group.entries)
        fits += QuestionMap::fits(entry, text) ? 1 : 0;
    }
    return fits;
  };
  CHECK(count({}) == 42);
  CHECK(count(ko("이런 말은 없다")) == 0);
  CHECK(count(ko("백업")) > 0);
  CHECK(count(ko("백업")) < 42);
  fixture.session.setLanguage(Language::english);
  CHECK(count(ko("BACKUP")) == count(ko(" backup ")));
  CHECK(count(ko("backup")) > 0);
}

}  // namespace jindan::test
