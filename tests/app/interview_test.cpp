// SPDX-License-Identifier: Apache-2.0
#include "app/interview/interview.h"

#include "app/app_fixture.h"
#include "support/catch.h"
#include "support/full_disk.h"

namespace jindan::test {

namespace {

using app::Interview;

struct InterviewFixture : ServiceFixture {
  explicit InterviewFixture(Mode mode = Mode::full) : visit(service.startVisit(newCompany(), mode)->id) {}

  [[nodiscard]] Interview opened() const {
    auto interview = Interview::open(service, visit);
    if (!interview) throw std::runtime_error(interview.error().subject);
    return std::move(*interview);
  }
  [[nodiscard]] std::vector<StoredAnswer> onDisk() const { return workspace->visit(visit)->answers; }

  Uuid visit;
};

Said level(int value) {
  return Said::level(*Level::from(value));
}

std::size_t placeIn(const Interview& interview, const std::string& id) {
  const auto& asked = interview.asked();
  return static_cast<std::size_t>(std::find(asked.begin(), asked.end(), placeOf(id)) - asked.begin());
}

}  // namespace

TEST_CASE("A new interview begins at its first question") {
  const InterviewFixture fixture;
  const Interview interview = fixture.opened();
  CHECK(interview.asked().size() == 42);
  CHECK(interview.place() == 0);
  CHECK(interview.isFirst());
  CHECK_FALSE(interview.isLast());
  CHECK(interview.answeredCount() == 0);
  CHECK(interview.company().name == "한빛정밀(주)");
  CHECK(Interview::open(fixture.service, Uuid("none")).error().code == ErrorCode::notFound);
}

TEST_CASE("An answer is on disk when saying it returns") {
  const InterviewFixture fixture;
  Interview interview = fixture.opened();
  const auto saved = interview.say(level(4), 12.5);
  REQUIRE(saved);
  CHECK(saved->starts_with("2026-11-21T"));
  const auto answers = fixture.onDisk();
  REQUIRE(answers.size() == 1);
  CHECK(answers[0].question == questionnaire().question(0).id);
  CHECK(answers[0].answer.said == level(4));
  CHECK(answers[0].answer.seconds == 12.5);
  CHECK(answers[0].savedAt == *saved);
  // A second program sees it as well.
  const auto other = fixture.open();
  CHECK(other->visit(fixture.visit)->answers.size() == 1);
}

TEST_CASE("Number and note are kept beside what was said, in any order") {
  const InterviewFixture fixture;
  Interview interview = fixture.opened();
  REQUIRE(interview.setNote("작업일보를 봄"));
  REQUIRE(interview.say(Said::dontKnow()));
  REQUIRE(interview.setNumber(3.0));
  REQUIRE(interview.say(level(2)));
  const Answer answer = fixture.onDisk().at(0).answer;
  CHECK(answer.said == level(2));
  CHECK(answer.number == 3.0);
  CHECK(answer.note == "작업일보를 봄");
  CHECK(interview.answer() == answer);
  CHECK(fixture.workspace->history(fixture.visit, questionnaire().question(0).id)->size() == 4);
  REQUIRE(interview.setNumber(std::nullopt));
  CHECK_FALSE(fixture.onDisk().at(0).answer.number);
}

TEST_CASE("An interview goes on where it was left") {
  const InterviewFixture fixture;
  {
    Interview interview = fixture.opened();
    REQUIRE(interview.say(level(3)));
    REQUIRE(interview.goTo(17));
  }
  const Interview again = fixture.opened();
  CHECK(again.place() == 17);
  CHECK(again.answeredCount() == 1);
  CHECK(again.nextUnanswered() == std::size_t{17});
}

TEST_CASE("Beyond the last question there is the last question") {
  const InterviewFixture fixture;
  Interview interview = fixture.opened();
  REQUIRE(interview.goTo(1000));
  CHECK(interview.place() == 41);
  CHECK(interview.isLast());
}

TEST_CASE("The next unanswered question comes after the current one, then from the start") {
  const InterviewFixture fixture(Mode::quick);
  Interview interview = fixture.opened();
  for (std::size_t place = 0; place < interview.asked().size(); ++place) {
    REQUIRE(interview.goTo(place));
    if (place != 2 && place != 9) REQUIRE(interview.say(place % 2 == 0 ? level(3) : Said::dontKnow()));
  }
  REQUIRE(interview.goTo(3));
  CHECK(interview.nextUnanswered() == std::size_t{9});
  REQUIRE(interview.goTo(10));
  CHECK(interview.nextUnanswered() == std::size_t{2});
  REQUIRE(interview.goTo(2));
  REQUIRE(interview.say(level(1)));
  REQUIRE(interview.goTo(9));
  REQUIRE(interview.say(level(1)));
  CHECK_FALSE(interview.nextUnanswered());
  CHECK(interview.answeredCount() == 15);
}

TEST_CASE("Not applicable is refused where the question knows no such answer") {
  const InterviewFixture fixture;
  Interview interview = fixture.opened();
  const auto refused = interview.say(Said::notApplicable());
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == ErrorCode::badInput);
  CHECK(refused.error().subject == "D1-1");
  CHECK(fixture.onDisk().empty());
  CHECK(interview.answer().isEmpty());
  REQUIRE(interview.goTo(placeIn(interview, "D1-2")));
  REQUIRE(interview.say(Said::notApplicable()));
  CHECK(fixture.onDisk().at(0).answer.said.isNotApplicable());
}

TEST_CASE("Progress counts the asked questions of each pillar, with an answer of any kind") {
  const InterviewFixture fixture;
  Interview interview = fixture.opened();
  const auto before = interview.progress();
  REQUIRE(before.size() == 4);
  CHECK(before[0].asked == 12);
  CHECK(before[1].asked == 10);
  CHECK(before[2].asked == 11);
  CHECK(before[3].asked == 9);
  REQUIRE(interview.say(Said::dontKnow()));
  REQUIRE(interview.goTo(placeIn(interview, "G-1")));
  REQUIRE(interview.say(level(2)));
  REQUIRE(interview.goTo(placeIn(interview, "G-2")));
  REQUIRE(interview.setNote("only a note"));
  const auto after = interview.progress();
  CHECK(after[0].answered == 1);
  CHECK(after[1].answered == 0);
  CHECK(after[3].answered == 1);
  CHECK(interview.answeredCount() == 2);
}

TEST_CASE("Quick and full are switched without losing an answer") {
  const InterviewFixture fixture;
  Interview interview = fixture.opened();
  REQUIRE(interview.goTo(placeIn(interview, "D1-2")));
  REQUIRE(interview.say(level(2)));
  REQUIRE(interview.goTo(placeIn(interview, "D2-1")));
  REQUIRE(interview.say(level(4)));
  REQUIRE(interview.setMode(Mode::quick));
  CHECK(interview.asked().size() == 15);
  CHECK(interview.current() == placeOf("D2-1"));
  CHECK(interview.answeredCount() == 1);
  CHECK(fixture.workspace->visit(fixture.visit)->head.mode == Mode::quick);
  CHECK(fixture.onDisk().size() == 2);
  REQUIRE(interview.setMode(Mode::full));
  CHECK(interview.asked().size() == 42);
  CHECK(interview.current() == placeOf("D2-1"));
  CHECK(interview.answeredCount() == 2);
}

TEST_CASE("Switched to quick at a question that is not asked, the next asked one is shown") {
  const InterviewFixture fixture;
  Interview interview = fixture.opened();
  REQUIRE(interview.goTo(placeIn(interview, "D1-2")));
  REQUIRE(interview.setMode(Mode::quick));
  CHECK(interview.current() == placeOf("D2-1"));
  const Interview again = fixture.opened();
  CHECK(again.current() == placeOf("D2-1"));
}

TEST_CASE("Switched to quick at the very end, the last asked one is shown") {
  const InterviewFixture fixture;
  Interview interview = fixture.opened();
  REQUIRE(interview.goTo(41));
  REQUIRE(interview.setMode(Mode::quick));
  CHECK(interview.current() == placeOf("G-1"));
  CHECK(interview.isLast());
}

TEST_CASE("Answers that contradict are found while they are given") {
  const InterviewFixture fixture;
  Interview interview = fixture.opened();
  CHECK(interview.contradictions().empty());
  REQUIRE(interview.goTo(placeIn(interview, "P-1")));
  REQUIRE(interview.say(level(1), 20.0));
  REQUIRE(interview.goTo(placeIn(interview, "D1-1")));
  REQUIRE(interview.say(level(5), 20.0));
  const auto found = interview.contradictions();
  const auto& rules = engine().content().method.contradictions;
  CHECK(std::any_of(found.begin(), found.end(), [&](Index place) { return rules[place].id.value() == "R3"; }));
}

TEST_CASE("What was seen has evidence; what was said stays") {
  const InterviewFixture fixture;
  Interview interview = fixture.opened();
  REQUIRE(interview.say(level(4)));
  REQUIRE(interview.see(Level::from(2)));
  CHECK(interview.answer().said == level(4));
  CHECK(interview.answer().evidence == Evidence::seenOnSite);
  REQUIRE(interview.setEvidence(Evidence::kept));
  REQUIRE(interview.see(std::nullopt));
  const Answer stored = fixture.onDisk().at(0).answer;
  CHECK_FALSE(stored.seen);
  CHECK(stored.evidence == Evidence::kept);
}

TEST_CASE("Undo and redo walk through the answers on disk and go to their questions") {
  const InterviewFixture fixture;
  Interview interview = fixture.opened();
  CHECK_FALSE(interview.canUndo());
  REQUIRE(interview.say(level(1)));
  REQUIRE(interview.goTo(5));
  REQUIRE(interview.say(level(3)));
  REQUIRE(interview.setNote("메모"));
  REQUIRE(interview.goTo(9));
  REQUIRE(interview.undo());
  CHECK(interview.place() == 5);
  CHECK(interview.answer().note.empty());
  CHECK(interview.answer().said == level(3));
  REQUIRE(interview.undo());
  CHECK(interview.answer().said.isUnanswered());
  REQUIRE(interview.undo());
  CHECK(interview.place() == 0);
  CHECK_FALSE(interview.canUndo());
  CHECK(fixture.opened().answeredCount() == 0);
  REQUIRE(interview.redo());
  REQUIRE(interview.redo());
  CHECK(interview.place() == 5);
  CHECK(fixture.opened().answeredCount() == 2);
  REQUIRE(interview.say(level(5)));
  CHECK_FALSE(interview.canRedo());
}

TEST_CASE("An answer changed in another window is taken over, never overwritten") {
  const InterviewFixture fixture;
  Interview here = fixture.opened();
  Interview there = fixture.opened();
  REQUIRE(there.say(level(5)));
  const auto refused = here.say(level(1));
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == ErrorCode::changedElsewhere);
  CHECK(here.answer().said == level(5));
  CHECK_FALSE(here.hasUnsaved());
  CHECK(fixture.onDisk().at(0).answer.said == level(5));
  REQUIRE(here.say(level(2)));
  CHECK(fixture.onDisk().at(0).answer.said == level(2));
}

TEST_CASE("What another window has saved is taken over when it is asked for") {
  const InterviewFixture fixture;
  Interview here = fixture.opened();
  Interview there = fixture.opened();
  REQUIRE(here.say(level(1)));
  CHECK_FALSE(here.takeOverChanges().value());
  CHECK(here.canUndo());
  REQUIRE(there.takeOverChanges().value());
  CHECK(there.answer().said == level(1));
  REQUIRE(there.say(level(4)));
  REQUIRE(there.setPeople("대표", "컨설턴트"));
  REQUIRE(there.setMode(Mode::quick));
  REQUIRE(here.takeOverChanges().value());
  CHECK(here.answer().said == level(4));
  CHECK(here.head().respondent == "대표");
  CHECK(here.asked().size() == there.asked().size());
  CHECK_FALSE(here.canUndo());
  REQUIRE(here.say(level(5)));
  CHECK(fixture.onDisk().at(0).answer.said == level(5));
}

TEST_CASE("What is not saved yet is not replaced by what another window has saved") {
  const InterviewFixture fixture;
  Interview here = fixture.opened();
  Interview there = fixture.opened();
  {
    const FullDisk full;
    CHECK_FALSE(here.say(level(2)));
  }
  REQUIRE(there.say(level(5)));
  REQUIRE(here.takeOverChanges());
  CHECK(here.answer().said == level(2));
  CHECK(here.hasUnsaved());
}

TEST_CASE("Answers that cannot be saved are kept and go to disk with the next one") {
  const InterviewFixture fixture;
  Interview interview = fixture.opened();
  {
    const FullDisk full;
    CHECK_FALSE(interview.say(level(4)));
    CHECK(interview.hasUnsaved());
    CHECK(interview.answer().said == level(4));
    CHECK_FALSE(interview.goTo(1));
    CHECK(interview.place() == 1);
    CHECK_FALSE(interview.say(level(5)));
  }
  CHECK(fixture.onDisk().empty());
  REQUIRE(interview.saveUnsaved());
  CHECK_FALSE(interview.hasUnsaved());
  CHECK(fixture.opened().answeredCount() == 2);
}

}  // namespace jindan::test
