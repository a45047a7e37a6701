// SPDX-License-Identifier: Apache-2.0
#include "domain/findings/point_account.h"

#include <rapidcheck.h>

#include <cmath>

#include "domain/findings/open_questions.h"
#include "domain/scoring/diagnose.h"
#include "domain/scoring/small_questionnaire.h"
#include "support/catch.h"

namespace jindan::test {

namespace {

Diagnosis withDrops(double level, std::vector<Drop> drops) {
  const MeanLevel mean(level);
  const ViewScores scores{{true, mean, {mean, mean}, {}, {}, false, {}, 0.0}, {}};
  return {scores, scores, std::nullopt, std::move(drops), {}, {}, {}};
}

int sumOf(const PointAccount& account) {
  int sum = account.scoreTenths;
  for (const LostPoints& loss : account.losses)
    sum += loss.tenths;
  return sum;
}

double exactTenths(const Diagnosis& diagnosis, Index question) {
  for (const Drop& drop : diagnosis.drops) {
    if (drop.question == question) return drop.drop * 250;
  }
  return 0;
}

}  // namespace

TEST_CASE("Without an overall level there is no account") {
  Diagnosis diagnosis = withDrops(3, {});
  diagnosis.verified.overall.level.reset();
  CHECK_FALSE(accountForPoints(diagnosis));
}

TEST_CASE("Three equal thirds of 10 points are written 3.4, 3.3, 3.3") {
  const auto account = accountForPoints(withDrops(4.6, {{7, 0.4 / 3}, {8, 0.4 / 3}, {9, 0.4 / 3}}));
  REQUIRE(account);
  CHECK(account->scoreTenths == 900);
  CHECK(account->lostTenths() == 100);
  REQUIRE(account->losses.size() == 3);
  CHECK(account->losses[0].tenths == 34);
  CHECK(account->losses[1].tenths == 33);
  CHECK(account->losses[2].tenths == 33);
  CHECK(account->losses[0].question == 7);
}

TEST_CASE("The largest loss comes first, and what rounds to nothing is left out") {
  const auto account = accountForPoints(withDrops(4.5, {{0, 0.0}, {1, 0.0001}, {2, 0.3}, {3, 0.1999}}));
  REQUIRE(account);
  REQUIRE(account->losses.size() == 2);
  CHECK(account->losses[0].question == 2);
  CHECK(account->losses[0].tenths == 75);
  CHECK(account->losses[1].tenths == 50);
}

TEST_CASE("Whatever was answered, the written figures add up to 100 points") {
  const Questionnaire questionnaire = plainQuestionnaire();
  const Method method = smallMethod(questionnaire);
  REQUIRE(rc::check("written sum", [&] {
    Assessment assessment = allAt(questionnaire, 5);
    for (Answer& answer : assessment.answers)
      answer.said = Said::level(*Level::from(*rc::gen::inRange(1, 6)));
    for (double& weight : assessment.weights.pillars)
      weight = *rc::gen::inRange(1, 100);
    const Diagnosis diagnosis = diagnose(questionnaire, method, assessment, WithRobustness::no);
    const auto account = accountForPoints(diagnosis);
    RC_ASSERT(account.has_value());
    RC_ASSERT(sumOf(*account) == 1000);
    int before = 1000;
    for (const LostPoints& loss : account->losses) {
      RC_ASSERT(loss.tenths > 0);
      RC_ASSERT(loss.tenths <= before);
      RC_ASSERT(std::fabs(loss.tenths - exactTenths(diagnosis, loss.question)) < 1.0);
      before = loss.tenths;
    }
  }));
}

TEST_CASE("Open questions are those asked without a level, the quick ones first") {
  const Questionnaire questionnaire = plainQuestionnaire();
  Assessment assessment = allAt(questionnaire, 3);
  CHECK(openQuestions(questionnaire, assessment).empty());
  assessment.answers[1] = {};
  assessment.answers[2].said = Said::dontKnow();
  const std::vector<Index> open = openQuestions(questionnaire, assessment);
  CHECK(open.size() == 2);
  assessment.answers[2].seen = Level::from(2);
  CHECK(openQuestions(questionnaire, assessment) == std::vector<Index>{1});
}

}  // namespace jindan::test
