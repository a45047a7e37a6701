// SPDX-License-Identifier: Apache-2.0
#include "domain/findings/next_visit.h"

#include "domain/findings/targets.h"
#include "domain/scoring/diagnose.h"
#include "domain/scoring/small_questionnaire.h"
#include "support/catch.h"

namespace jindan::test {

namespace {

Date day(int year, int month, int dayOfMonth) {
  return *Date::from(year, month, dayOfMonth);
}

}  // namespace

TEST_CASE("A later month keeps the day or ends on its last") {
  CHECK(monthsAfter(day(2026, 11, 12), 3) == day(2027, 2, 12));
  CHECK(monthsAfter(day(2026, 12, 31), 6) == day(2027, 6, 30));
  CHECK(monthsAfter(day(2027, 8, 30), 6) == day(2028, 2, 29));
  CHECK(monthsAfter(day(2026, 6, 15), 6) == day(2026, 12, 15));
  CHECK(monthsAfter(day(2026, 2, 1), 12) == day(2027, 2, 1));
}

TEST_CASE("Targets count only where asked, lift what is below them and lower nothing") {
  const Questionnaire questionnaire = plainQuestionnaire();
  const Method method = smallMethod(questionnaire);
  Assessment assessment = allAt(questionnaire, 3);
  const Index low = placeOf(questionnaire, "T-5");
  say(assessment, low, 1);
  const double before = diagnose(questionnaire, method, assessment, WithRobustness::no).verified.overall.level->value();
  CHECK(targetQuestions(questionnaire, assessment).empty());
  CHECK(scoreWithTargets(questionnaire, method, assessment).level->value() == before);
  assessment.answers[low].target = Level::from(3);
  CHECK(targetQuestions(questionnaire, assessment) == std::vector<Index>{low});
  CHECK(scoreWithTargets(questionnaire, method, assessment).level->value() == 3.0);
  // What was seen counts before what was said.
  assessment.answers[low].seen = Level::from(2);
  CHECK(scoreWithTargets(questionnaire, method, assessment).level->value() == 3.0);
  assessment.answers[low].seen = Level::from(5);
  const double above = diagnose(questionnaire, method, assessment, WithRobustness::no).verified.overall.level->value();
  CHECK(above > 3.0);
  CHECK(scoreWithTargets(questionnaire, method, assessment).level->value() == above);
}

}  // namespace jindan::test
