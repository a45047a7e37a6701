// SPDX-License-Identifier: Apache-2.0
#include "domain/scoring/contradictions.h"

#include "domain/scoring/small_questionnaire.h"
#include "support/catch.h"

namespace jindan::test {

namespace {

/// Rule 0: D-1 = 5 and D-2 ≤ 2. Rule 1: T-1 ≥ 3. Rule 2: straight-lining, 90 % and 3 seconds.
Method rules(const Questionnaire& questionnaire) {
  Method method = smallMethod(questionnaire);
  const auto at = [&](const char* id) { return placeOf(questionnaire, id); };
  method.contradictions.push_back({RuleId("A"),
                                   ContradictionKind::ask,
                                   LevelsClash{{{at("D-1"), Comparator::equal, 5}, {at("D-2"), Comparator::atMost, 2}}},
                                   {},
                                   {}});
  method.contradictions.push_back(
      {RuleId("B"), ContradictionKind::risk, LevelsClash{{{at("T-1"), Comparator::atLeast, 3}}}, {}, {}});
  method.contradictions.push_back({RuleId("C"), ContradictionKind::ask, StraightLining{0.9, 3.0}, {}, {}});
  return method;
}

/// Levels 1 … 5 and again: nothing straight about it.
Assessment varied(const Questionnaire& questionnaire) {
  Assessment assessment = emptyAssessment(questionnaire);
  for (Index q = 0; q < assessment.answers.size(); ++q)
    say(assessment, q, static_cast<int>(q % 5) + 1);
  say(assessment, placeOf(questionnaire, "T-1"), 1);
  return assessment;
}

std::vector<Index> found(const Questionnaire& questionnaire, const Assessment& assessment) {
  return findContradictions(questionnaire, rules(questionnaire), assessment);
}

}  // namespace

TEST_CASE("Answers that clash on the said levels are found") {
  const Questionnaire questionnaire = plainQuestionnaire();
  Assessment assessment = varied(questionnaire);
  CHECK(found(questionnaire, assessment).empty());
  const Index first = placeOf(questionnaire, "D-1");
  const Index second = placeOf(questionnaire, "D-2");
  say(assessment, first, 5);
  CHECK(found(questionnaire, assessment) == std::vector<Index>{0});
  say(assessment, second, 3);
  CHECK(found(questionnaire, assessment).empty());
  say(assessment, second, 1);
  assessment.answers[first].said = Said::dontKnow();
  CHECK(found(questionnaire, assessment).empty());
  say(assessment, first, 5);
  see(assessment, first, 1);
  CHECK(found(questionnaire, assessment) == std::vector<Index>{0});
  say(assessment, first, 4);
  see(assessment, first, 5);
  CHECK(found(questionnaire, assessment).empty());
}

TEST_CASE("Comparators hold at their own level") {
  const Questionnaire questionnaire = plainQuestionnaire();
  for (int level = 1; level <= 5; ++level) {
    const LevelCondition equal{0, Comparator::equal, 3};
    CHECK(equal.holds(level) == (level == 3));
    CHECK(LevelCondition{0, Comparator::atLeast, 3}.holds(level) == (level >= 3));
    CHECK(LevelCondition{0, Comparator::atMost, 3}.holds(level) == (level <= 3));
    Assessment assessment = varied(questionnaire);
    say(assessment, placeOf(questionnaire, "T-1"), level);
    CHECK(found(questionnaire, assessment).empty() == (level < 3));
  }
}

TEST_CASE("One level on nine of ten questions is straight-lining, on eight it is not") {
  const Questionnaire questionnaire = plainQuestionnaire();
  Assessment assessment = varied(questionnaire);
  const std::vector<Index> funding = questionnaire.pillar(2).questions;
  for (const Index q : funding)
    say(assessment, q, 4);
  say(assessment, funding[0], 1);
  CHECK(found(questionnaire, assessment) == std::vector<Index>{2});
  say(assessment, funding[1], 2);
  CHECK(found(questionnaire, assessment).empty());
  // Of nine applicable questions eight at one level are 8/9 < 0.9, of eight all are enough.
  assessment.answers[funding[0]].said = Said::notApplicable();
  CHECK(found(questionnaire, assessment).empty());
  assessment.answers[funding[1]].said = Said::notApplicable();
  CHECK(found(questionnaire, assessment) == std::vector<Index>{2});
  // A "don't know" counts among the questions and breaks the run.
  assessment.answers[funding[1]].said = Said::dontKnow();
  CHECK(found(questionnaire, assessment).empty());
}

TEST_CASE("Gate questions are not looked at for straight-lining, and no answers are no run") {
  const Questionnaire questionnaire = plainQuestionnaire();
  Assessment assessment = varied(questionnaire);
  say(assessment, placeOf(questionnaire, "G-1"), 5);
  say(assessment, placeOf(questionnaire, "G-2"), 5);
  assessment.answers[placeOf(questionnaire, "G-1")].seconds = 0.5;
  CHECK(found(questionnaire, assessment).empty());
  CHECK(found(questionnaire, emptyAssessment(questionnaire)).empty());
}

TEST_CASE("Answers that are all faster than reading are found") {
  const Questionnaire questionnaire = plainQuestionnaire();
  Assessment assessment = varied(questionnaire);
  const std::vector<Index> data = questionnaire.pillar(0).questions;
  assessment.answers[data[0]].seconds = 2.9;
  assessment.answers[data[1]].seconds = 0.0;
  CHECK(found(questionnaire, assessment) == std::vector<Index>{2});
  assessment.answers[data[2]].seconds = 3.0;
  CHECK(found(questionnaire, assessment).empty());
}

TEST_CASE("Quick mode looks for a run among the questions that are asked or answered") {
  const Questionnaire questionnaire = makeQuestionnaire({{"data", true, {{"D", 1, {1, 1, 1}}}},
                                                         {"talent", true, {{"T", 1, {1, 1, 1}}}},
                                                         {"funding", true, {{"F", 1, {1, 1, 1}}}},
                                                         {"gates", false, {{"G", 1, {1, 1}}}}});
  Method method = smallMethod(questionnaire);
  method.contradictions.push_back({RuleId("C"), ContradictionKind::ask, StraightLining{0.9, 3.0}, {}, {}});
  Assessment assessment = emptyAssessment(questionnaire, Mode::quick);
  say(assessment, placeOf(questionnaire, "D-1"), 4);
  CHECK(findContradictions(questionnaire, method, assessment).size() == 1);
  say(assessment, placeOf(questionnaire, "D-2"), 2);
  CHECK(findContradictions(questionnaire, method, assessment).empty());
}

}  // namespace jindan::test
