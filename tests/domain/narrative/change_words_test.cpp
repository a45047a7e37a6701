// SPDX-License-Identifier: Apache-2.0
// The choices among sentences, with a phrasebook that only names the choice and its arguments.
#include "domain/narrative/change_words.h"

#include "domain/scoring/diagnose.h"
#include "domain/scoring/small_questionnaire.h"
#include "support/catch.h"

namespace jindan::test {

namespace {

Phrasebook choices() {
  Phrasebook::Phrases phrases;
  const auto add = [&](const std::string& key, const std::string& arguments) {
    phrases[key] = {key + arguments, key + arguments};
  };
  for (const char* key : {"rose", "fell"})
    add(std::string("change.") + key, " {when} {points};");
  add("change.same", " {when};");
  add("change.unknown_one", " {when};");
  add("change.unknown_both", ";");
  for (const char* key : {"most_risen", "most_fallen"})
    add(std::string("change.") + key, " {pillar};");
  for (const char* key : {"but_rose", "but_fell"})
    add(std::string("change.") + key, " {pillar} {points};");
  for (const char* key : {"stage_up", "stage_down", "may_be_open", "confidence", "remark.said", "remark.evidence"})
    add(std::string("change.") + key, " {before} {after}");
  add("change.stage_same", " {stage}");
  for (const char* key : {"earlier_that_day", "later_that_day", "remark.seen_now", "remark.not_seen_now"})
    add(std::string("change.") + key, "");
  for (const char* key : {"mode", "questionnaire", "weights", "benchmarks"})
    add(std::string("change.version.") + key, " {before} {after} {count}");
  for (const char* key : {"some", "none", "all"})
    add(std::string("change.targets.") + key, " {reached}/{count}");
  for (const char* key : {"reached", "short", "unknown"})
    add(std::string("change.target.") + key, " {target} {level}");
  for (const char* key : {"opened", "closed", "found_open", "found_closed", "lost"})
    add(std::string("change.gate.") + key, " {cap}");
  for (const char* key : {"mode.full", "mode.quick", "evidence.0", "evidence.1", "answer.dont_know", "answer.none"})
    add(key, "");
  add("score.range", " {low}-{high}");
  add("score.exact", " {score}");
  return Phrasebook(std::move(phrases));
}

/// An earlier visit in November 2025 and a later one a year after, all answers at 3 until a test says otherwise.
struct Telling {
  Questionnaire questionnaire = plainQuestionnaire();
  Method method = smallMethod(questionnaire);
  SegmentReference reference{{}, {}, {}};
  ComparisonRules comparisons;
  Phrasebook phrases = choices();
  Narrator narrator{{questionnaire, method, reference, comparisons, phrases}, Language::english};
  Assessment earlier = onDay(2025, 11, 18);
  Assessment later = onDay(2026, 11, 12);
  VisitChange change = compared();

  [[nodiscard]] Assessment onDay(int year, int month, int day) const {
    Assessment assessment = allAt(questionnaire, 3);
    assessment.date = *Date::from(year, month, day);
    return assessment;
  }
  [[nodiscard]] DiagnosedVisit visit(const Assessment& assessment) const {
    const Company company{{}, "A", IndustryCode("C24"), RegionCode("KR-26"), 40, {}, {}};
    return {company, assessment, {}, diagnose(questionnaire, method, assessment, WithRobustness::no), {}, {}};
  }
  [[nodiscard]] VisitChange compared() const {
    const DiagnosedVisit before = visit(earlier);
    const DiagnosedVisit after = visit(later);
    return compareVisits(questionnaire, method, {before, "kr-1"}, {after, "kr-2"});
  }
  ChangeWords words() {
    change = compared();
    return {narrator, change};
  }
  [[nodiscard]] Index place(const char* id) const { return placeOf(questionnaire, id); }
  void sayAll(Assessment& assessment, std::size_t pillar, int level) const {
    for (const Index q : questionnaire.pillar(pillar).questions)
      test::say(assessment, q, level);
  }
};

}  // namespace

TEST_CASE("The finding says how far the score moved, since when, and which pillar moved most") {
  Telling telling;
  CHECK(telling.words().finding() == "change.same Nov 2025;");
  telling.sayAll(telling.later, 0, 4);
  telling.sayAll(telling.later, 1, 5);
  // ∛(4·5·3) = 3.9149: 72.9 points after 50.
  CHECK(telling.words().finding() == "change.rose Nov 2025 22.9; change.most_risen talent;");
  telling.sayAll(telling.later, 2, 2);
  CHECK(telling.words().finding() ==
        "change.rose Nov 2025 10.5; change.most_risen talent; change.but_fell funding 25;");
  std::swap(telling.earlier.answers, telling.later.answers);
  CHECK(telling.words().finding() ==
        "change.fell Nov 2025 10.5; change.most_fallen talent; change.but_rose funding 25;");
}

TEST_CASE("Without a score the finding says which visit lacks answers") {
  Telling telling;
  telling.earlier = emptyAssessment(telling.questionnaire);
  telling.earlier.date = *Date::from(2026, 11, 3);
  CHECK(telling.words().finding() == "change.unknown_one 3 Nov 2026;");
  std::swap(telling.earlier.answers, telling.later.answers);
  CHECK(telling.words().finding() == "change.unknown_one 12 Nov 2026;");
  telling.earlier.answers = telling.later.answers;
  telling.earlier.date = telling.later.date;
  CHECK(telling.words().finding() == "change.unknown_both;");
  CHECK(telling.words().stages().empty());
  CHECK(telling.words().visitName(false) == "change.earlier_that_day");
  CHECK(telling.words().visitName(true) == "change.later_that_day");
}

TEST_CASE("Written differences are those of the written scores") {
  Telling telling;
  const ChangeWords words = telling.words();
  // 39.44 and 46.66 are written 39.4 and 46.7.
  const LevelPair levels{MeanLevel(1 + 4 * 0.3944), MeanLevel(1 + 4 * 0.4666)};
  CHECK(words.score(levels.before) == "39.4");
  CHECK(words.score(levels.after) == "46.7");
  CHECK(*words.points(levels) == Approx(7.3));
  CHECK_FALSE(words.points({levels.before, {}}));
  CHECK(words.score({}) == "—");
  CHECK(words.signedPoints({}) == "—");
}

TEST_CASE("Stages are named when they move and when they stay") {
  Telling telling;
  CHECK(telling.words().stages() == "change.stage_same 3");
  telling.later = allAt(telling.questionnaire, 5);
  CHECK(telling.words().stages() == "change.stage_up 3 5");
  telling.later = allAt(telling.questionnaire, 1);
  CHECK(telling.words().stages() == "change.stage_down 3 1");
}

TEST_CASE("A difference that open questions could undo is told as such") {
  Telling telling;
  test::say(telling.later, telling.place("D-1"), 4);
  CHECK(telling.words().caution().empty());
  telling.later.answers[telling.place("D-2")].said = Said::dontKnow();
  CHECK(telling.words().caution().find("change.may_be_open score.exact 50 score.range") == 0);
  telling.later = telling.earlier;
  telling.later.answers[telling.place("D-2")].said = Said::dontKnow();
  CHECK(telling.words().caution().empty());  // no difference to undo
}

TEST_CASE("Everything that was not the same is named") {
  Telling telling;
  CHECK(telling.words().versions() == std::vector<std::string>{"change.version.benchmarks kr-1 kr-2 32"});
  telling.later.mode = Mode::quick;
  telling.later.questionnaire = "small@2.0.0";
  telling.later.weights.pillars = {1.0, 2.5, 1.0};
  CHECK(telling.words().versions() ==
        std::vector<std::string>{
            "change.version.mode mode.full mode.quick 4", "change.version.questionnaire small@1.0.0 small@2.0.0 4",
            "change.version.weights data 1 : talent 1 : funding 1 data 1 : talent 2.5 : funding 1 4",
            "change.version.benchmarks kr-1 kr-2 4"});
}

TEST_CASE("Targets are counted and told one by one") {
  Telling telling;
  CHECK(telling.words().targets().empty());
  telling.earlier.answers[telling.place("D-1")].target = Level::from(3);
  CHECK(telling.words().targets() == "change.targets.all 1/1");
  telling.earlier.answers[telling.place("D-2")].target = Level::from(4);
  telling.earlier.answers[telling.place("D-3")].target = Level::from(4);
  telling.later.answers[telling.place("D-3")].said = Said::dontKnow();
  const ChangeWords words = telling.words();
  CHECK(words.targets() == "change.targets.some 1/3");
  CHECK(words.target(telling.change.targets[0]) == "change.target.reached 3 3");
  CHECK(words.target(telling.change.targets[1]) == "change.target.short 4 3");
  CHECK(words.target(telling.change.targets[2]) == "change.target.unknown 4 —");
  telling.earlier.answers[telling.place("D-1")].target = Level::from(5);
  CHECK(telling.words().targets() == "change.targets.none 0/3");
}

TEST_CASE("A gate's change is told by what is known") {
  Telling telling;
  const ChangeWords words = telling.words();
  const Index gate = telling.place("G-1");
  using State = GateState;
  CHECK(words.gate({gate, State::closed, State::open}) == "change.gate.opened 2");
  CHECK(words.gate({gate, State::open, State::closed}) == "change.gate.closed 2");
  CHECK(words.gate({gate, State::unknown, State::open}) == "change.gate.found_open 2");
  CHECK(words.gate({gate, State::unknown, State::closed}) == "change.gate.found_closed 2");
  CHECK(words.gate({gate, State::closed, State::unknown}) == "change.gate.lost 2");
}

TEST_CASE("A remark names what the level that counts does not show") {
  Telling telling;
  const ChangeWords words = telling.words();
  const auto answer = [](int said, int seen, Evidence evidence = Evidence::saidOnly) {
    Answer given;
    given.said = saidOf(said);
    given.seen = Level::from(seen);
    given.evidence = evidence;
    return given;
  };
  const auto remark = [&](const Answer& before, const Answer& after) {
    return words.remark({telling.place("D-1"), before, after, {}});
  };
  CHECK(remark(answer(2, 0), answer(3, 0)).empty());
  CHECK(remark(answer(2, 2), answer(3, 3)).empty());
  CHECK(remark(answer(2, 2), answer(4, 3)) == "change.remark.said 2 4");
  CHECK(remark(answer(6, 2), answer(2, 2)) == "change.remark.said answer.dont_know 2");
  CHECK(remark(answer(2, 0), answer(2, 3)) == "change.remark.seen_now");
  CHECK(remark(answer(2, 3), answer(2, 0)) == "change.remark.not_seen_now");
  CHECK(remark(answer(2, 0), answer(2, 0, Evidence::seenOnSite)) == "change.remark.evidence evidence.0 evidence.1");
}

}  // namespace jindan::test
