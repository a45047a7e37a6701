// SPDX-License-Identifier: Apache-2.0
#include "domain/scoring/stage.h"

#include "domain/scoring/aggregate.h"
#include "domain/scoring/small_questionnaire.h"
#include "support/catch.h"

namespace jindan::test {

namespace {

OverallScore overallOf(const Questionnaire& questionnaire, const Assessment& assessment) {
  return aggregate(questionnaire, smallMethod(questionnaire), assessment, View::verified).overall;
}

}  // namespace

TEST_CASE("A stage begins at its border, to the last bit of a mean") {
  const Method method = smallMethod(plainQuestionnaire());
  CHECK(stageOf(method, 1.0) == 1);
  CHECK(stageOf(method, 5.0) == 5);
  int stage = 1;
  for (const double border : {1.8, 2.6, 3.4, 4.2}) {
    INFO("border " << border);
    CHECK(stageOf(method, border) == stage + 1);
    CHECK(stageOf(method, border + 1e-10) == stage + 1);
    CHECK(stageOf(method, border - 1e-10) == stage + 1);
    CHECK(stageOf(method, border - 1e-8) == stage);
    ++stage;
  }
}

TEST_CASE("Answers whose mean is exactly a border reach the stage") {
  const Questionnaire questionnaire = plainQuestionnaire();
  struct Border {
    int lower;
    int count;  ///< of ten questions at `lower`, the others one level up
    int stage;
  };
  for (const Border border : {Border{1, 2, 2}, Border{2, 4, 3}, Border{3, 6, 4}, Border{4, 8, 5}}) {
    Assessment assessment = allAt(questionnaire, 5);
    for (const Index p : questionnaire.scoredPillars()) {
      int left = border.count;
      for (const Index q : questionnaire.pillar(p).questions)
        say(assessment, q, left-- > 0 ? border.lower : border.lower + 1);
    }
    CHECK(overallOf(questionnaire, assessment).stage == border.stage);
    const Index first = questionnaire.pillar(0).questions.back();
    say(assessment, first, border.lower);
    CHECK(overallOf(questionnaire, assessment).stage == border.stage - 1);
  }
}

TEST_CASE("A closed gate caps the stage and not the number") {
  const Questionnaire questionnaire = plainQuestionnaire();
  Assessment assessment = allAt(questionnaire, 4);
  const Index first = placeOf(questionnaire, "G-1");
  const Index second = placeOf(questionnaire, "G-2");
  CHECK(overallOf(questionnaire, assessment).gates.empty());

  say(assessment, second, 2);
  const OverallScore one = overallOf(questionnaire, assessment);
  CHECK(one.level->value() == Approx(4.0));
  CHECK(one.stage == 3);
  CHECK(one.stageUncapped == 4);
  REQUIRE(one.gates.size() == 1);
  CHECK(one.gates[0].question == second);
  CHECK(one.gates[0].cap == 3);
  CHECK(one.gates[0].liftedBy.value() == 3);

  say(assessment, first, 1);
  const OverallScore both = overallOf(questionnaire, assessment);
  CHECK(both.stage == 2);
  REQUIRE(both.gates.size() == 2);
  CHECK(both.gates[0].liftedBy.value() == 2);

  see(assessment, first, 2);
  see(assessment, second, 3);
  CHECK(overallOf(questionnaire, assessment).stage == 4);
}

TEST_CASE("A gate above the stage does not bite") {
  const Questionnaire questionnaire = plainQuestionnaire();
  Assessment assessment = allAt(questionnaire, 2);
  say(assessment, placeOf(questionnaire, "G-1"), 1);
  const OverallScore overall = overallOf(questionnaire, assessment);
  CHECK(overall.stage == 2);
  CHECK(overall.stageUncapped == 2);
  CHECK(overall.gates.empty());
}

TEST_CASE("A gate question without a level makes the stage provisional and does not cap") {
  const Questionnaire questionnaire = plainQuestionnaire();
  const Index gate = placeOf(questionnaire, "G-1");
  Assessment assessment = allAt(questionnaire, 5);
  CHECK_FALSE(overallOf(questionnaire, assessment).provisional);
  for (const Said said : {Said(), Said::dontKnow()}) {
    assessment.answers[gate].said = said;
    const OverallScore overall = overallOf(questionnaire, assessment);
    CHECK(overall.stage == 5);
    CHECK(overall.provisional);
  }
  assessment.answers[gate].said = Said::notApplicable();
  CHECK_FALSE(overallOf(questionnaire, assessment).provisional);
}

}  // namespace jindan::test
