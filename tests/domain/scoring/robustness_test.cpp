// SPDX-License-Identifier: Apache-2.0
#include "domain/scoring/robustness.h"

#include <cmath>

#include "domain/scoring/diagnose.h"
#include "domain/scoring/small_questionnaire.h"
#include "support/catch.h"

namespace jindan::test {

namespace {

void pillarAt(const Questionnaire& questionnaire, Assessment& assessment, Index pillar, int level) {
  for (const Index q : questionnaire.pillar(pillar).questions)
    say(assessment, q, level);
}

/// Dimensions of the data pillar at 1 and 4, so that its level moves with the weights.
Assessment uneven(const Questionnaire& questionnaire) {
  Assessment assessment = allAt(questionnaire, 3);
  for (const Index q : questionnaire.dimension(0).questions)
    say(assessment, q, 1);
  for (const Index q : questionnaire.dimension(1).questions)
    say(assessment, q, 4);
  return assessment;
}

}  // namespace

TEST_CASE("The same answers give the same shares, another seed slightly others") {
  const Questionnaire questionnaire = unevenQuestionnaire();
  Method method = smallMethod(questionnaire);
  method.stages = {{1, {}, {}, 2.99}, {2, {}, {}, {}}};
  method.gates.clear();
  const Assessment assessment = uneven(questionnaire);
  const Robustness first = diagnose(questionnaire, method, assessment).robustness;
  const Robustness again = diagnose(questionnaire, method, assessment).robustness;
  REQUIRE(first.stageStable);
  CHECK(first.draws == 2000);
  CHECK(*first.stageStable > 0.5);
  CHECK(*first.stageStable < 1.0);
  CHECK(first.stageStable == again.stageStable);
  CHECK(first.weakestStable == again.weakestStable);
  method.robustness.seed += 1;
  const Robustness other = diagnose(questionnaire, method, assessment).robustness;
  CHECK(*other.stageStable == Approx(*first.stageStable).margin(0.05));
  CHECK(other.stageStable != first.stageStable);
}

TEST_CASE("Equal pillars and dimensions cannot be moved by weights") {
  const Questionnaire questionnaire = unevenQuestionnaire();
  const Method method = smallMethod(questionnaire);
  for (int level = 1; level <= 5; ++level) {
    const Robustness robustness = diagnose(questionnaire, method, allAt(questionnaire, level)).robustness;
    CHECK(robustness.stageStable == 1.0);
    CHECK(robustness.weakestStable == 1.0);
    CHECK(robustness.weakest == Index{0});
  }
}

TEST_CASE("A weight of 0 stays 0 in every draw") {
  const Questionnaire questionnaire = plainQuestionnaire();
  const Method method = smallMethod(questionnaire);
  Assessment assessment = allAt(questionnaire, 3);
  pillarAt(questionnaire, assessment, 0, 1);
  assessment.weights.pillars = {0.0, 1.0, 1.0};
  const Diagnosis diagnosis = diagnose(questionnaire, method, assessment);
  CHECK(diagnosis.verified.overall.level->value() == Approx(3.0));
  CHECK(diagnosis.robustness.stageStable == 1.0);
  CHECK(diagnosis.robustness.weakest == Index{0});
}

TEST_CASE("The share of a border case is about one half") {
  // Levels 2, 3 and 4.5 with the border exactly at their mean: weights tip it to either side.
  const Questionnaire questionnaire = plainQuestionnaire();
  Method method = smallMethod(questionnaire);
  Assessment assessment = allAt(questionnaire, 3);
  pillarAt(questionnaire, assessment, 0, 2);
  pillarAt(questionnaire, assessment, 2, 4);
  const double border = diagnose(questionnaire, method, assessment, WithRobustness::no).verified.overall.level->value();
  method.stages = {{1, {}, {}, border}, {2, {}, {}, {}}};
  method.gates.clear();
  method.robustness.draws = 10000;
  const Robustness robustness = diagnose(questionnaire, method, assessment).robustness;
  CHECK(*robustness.stageStable == Approx(0.5).margin(0.03));
  CHECK(robustness.weakestStable == 1.0);
}

TEST_CASE("The draws spread as the relative variance says") {
  // ln(overall) is a Dirichlet mean of ln 2, ln 3, ln 4: one deviation below its mean lie 15.9 % of the draws.
  const Questionnaire questionnaire = plainQuestionnaire();
  Method method = smallMethod(questionnaire);
  Assessment assessment = allAt(questionnaire, 3);
  pillarAt(questionnaire, assessment, 0, 2);
  pillarAt(questionnaire, assessment, 2, 4);
  const double mean = (std::log(2) + std::log(3) + std::log(4)) / 3;
  const double squares = (std::pow(std::log(2), 2) + std::pow(std::log(3), 2) + std::pow(std::log(4), 2)) / 3;
  const double deviation = std::sqrt((squares - mean * mean) * 0.0148 / 2);
  method.stages = {{1, {}, {}, std::exp(mean - deviation)}, {2, {}, {}, {}}};
  method.gates.clear();
  method.robustness.draws = 10000;
  CHECK(*diagnose(questionnaire, method, assessment).robustness.stageStable == Approx(0.841).margin(0.02));
}

TEST_CASE("Without an overall level there is nothing to draw") {
  const Questionnaire questionnaire = plainQuestionnaire();
  Method method = smallMethod(questionnaire);
  const Robustness none = diagnose(questionnaire, method, emptyAssessment(questionnaire)).robustness;
  CHECK_FALSE(none.stageStable);
  CHECK_FALSE(none.weakestStable);
  CHECK_FALSE(none.weakest);
  method.robustness.draws = 0;
  CHECK_FALSE(diagnose(questionnaire, method, allAt(questionnaire, 3)).robustness.stageStable);
}

TEST_CASE("A gate that caps the stage in all draws keeps it stable") {
  const Questionnaire questionnaire = unevenQuestionnaire();
  Method method = smallMethod(questionnaire);
  Assessment assessment = uneven(questionnaire);
  method.stages = {{1, {}, {}, 1.5}, {2, {}, {}, 2.99}, {3, {}, {}, {}}};
  say(assessment, placeOf(questionnaire, "G-1"), 1);
  CHECK(diagnose(questionnaire, method, assessment).robustness.stageStable == 1.0);
}

}  // namespace jindan::test
