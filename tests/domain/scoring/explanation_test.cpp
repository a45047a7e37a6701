// SPDX-License-Identifier: Apache-2.0
#include "domain/scoring/explanation.h"

#include <rapidcheck.h>

#include <cmath>
#include <map>

#include "domain/scoring/diagnose.h"
#include "domain/scoring/random_assessments.h"
#include "domain/scoring/small_questionnaire.h"
#include "support/catch.h"

namespace jindan::test {

namespace {

Diagnosis diagnosed(const Questionnaire& questionnaire, const Assessment& assessment) {
  return diagnose(questionnaire, smallMethod(questionnaire), assessment, WithRobustness::no);
}

double sumOf(const std::vector<Drop>& drops) {
  double sum = 0.0;
  for (const Drop& drop : drops)
    sum += drop.drop;
  return sum;
}

/// ∫₀¹ f/pᵢ dt of the geometric mean along the straight line from all-5, by the midpoint rule.
double integralByMidpoints(const std::vector<double>& levels, const std::vector<double>& weights, std::size_t pillar) {
  constexpr int steps = 200'000;
  double sum = 0.0;
  for (int i = 0; i < steps; ++i) {
    const double t = (i + 0.5) / steps;
    double value = 1.0;
    for (std::size_t p = 0; p < levels.size(); ++p)
      value *= std::pow(5.0 + t * (levels[p] - 5.0), weights[p]);
    sum += value / (5.0 + t * (levels[pillar] - 5.0));
  }
  return sum / steps;
}

/// The shares of an assessment whose answers are all levels, by brute force.
std::map<Index, double> sharesByBruteForce(const Questionnaire& questionnaire, const Assessment& assessment,
                                           const ViewScores& scores) {
  std::vector<double> levels;
  std::vector<double> weights;
  double weightSum = 0.0;
  for (const double weight : assessment.weights.pillars)
    weightSum += weight;
  for (std::size_t p = 0; p < scores.pillars.size(); ++p) {
    levels.push_back(scores.pillars[p].level->value());
    weights.push_back(assessment.weights.pillars[p] / weightSum);
  }
  std::map<Index, double> shares;
  for (std::size_t p = 0; p < levels.size(); ++p) {
    const double integral = weights[p] * integralByMidpoints(levels, weights, p);
    const Pillar& pillar = questionnaire.pillar(questionnaire.scoredPillars()[p]);
    double dimensionSum = 0.0;
    for (const Index d : pillar.dimensions)
      dimensionSum += questionnaire.dimension(d).weight;
    for (const Index d : pillar.dimensions) {
      const Dimension& dimension = questionnaire.dimension(d);
      double questionSum = 0.0;
      for (const Index q : dimension.questions)
        questionSum += questionnaire.question(q).weight;
      for (const Index q : dimension.questions) {
        const double part = dimension.weight / dimensionSum * questionnaire.question(q).weight / questionSum;
        shares[q] = integral * part * (5 - assessment.answers[q].said.level()->value());
      }
    }
  }
  return shares;
}

}  // namespace

TEST_CASE("The drops add up to 5 minus the overall level") {
  const Questionnaire questionnaire = unevenQuestionnaire();
  int reported = 0;
  REQUIRE(rc::check("sum of drops", [&] {
    const Diagnosis diagnosis = diagnosed(questionnaire, anyAssessment(questionnaire));
    const auto& level = diagnosis.verified.overall.level;
    if (!level) {
      RC_ASSERT(diagnosis.drops.empty());
      RC_ASSERT(diagnosis.lifts.empty());
      return;
    }
    ++reported;
    RC_ASSERT(std::fabs(sumOf(diagnosis.drops) - (5.0 - level->value())) < 1e-9);
    for (const Drop& drop : diagnosis.drops)
      RC_ASSERT(drop.drop >= 0.0);
  }));
  CHECK(reported > 20);
}

TEST_CASE("The drops add up at the corners too") {
  const Questionnaire questionnaire = plainQuestionnaire();
  for (int data = 1; data <= 5; ++data) {
    for (int talent = 1; talent <= 5; ++talent) {
      Assessment assessment = allAt(questionnaire, 5);
      for (const Index q : questionnaire.pillar(0).questions)
        say(assessment, q, data);
      for (const Index q : questionnaire.pillar(1).questions)
        say(assessment, q, talent);
      assessment.weights.pillars = {1000.0, 1.0, 0.0};
      const Diagnosis diagnosis = diagnosed(questionnaire, assessment);
      CHECK(std::fabs(sumOf(diagnosis.drops) - (5.0 - diagnosis.verified.overall.level->value())) < 1e-9);
    }
  }
}

TEST_CASE("The drops agree with brute-force integration") {
  const Questionnaire questionnaire = unevenQuestionnaire();
  const std::vector<std::vector<int>> cases{{1, 2, 3, 1, 2, 4, 5, 4, 4, 5, 3, 1, 1, 2, 1, 1, 3, 3},
                                            {1, 1, 1, 1, 1, 5, 5, 5, 5, 5, 5, 1, 1, 1, 1, 1, 1, 1},
                                            {3, 2, 4, 5, 1, 2, 2, 3, 4, 2, 5, 3, 4, 2, 1, 5, 2, 2}};
  double weight = 1.0;
  for (const auto& marks : cases) {
    Assessment assessment = fromMarks(questionnaire, marks);
    assessment.weights.pillars = {1.0, weight, 2.0};
    weight += 1.5;
    const Diagnosis diagnosis = diagnosed(questionnaire, assessment);
    const auto expected = sharesByBruteForce(questionnaire, assessment, diagnosis.verified);
    REQUIRE(diagnosis.drops.size() == expected.size());
    for (const Drop& drop : diagnosis.drops)
      CHECK(std::fabs(drop.drop - expected.at(drop.question)) < 1e-8);
  }
}

TEST_CASE("Equal pillars bear equal shares, and a question at 5 bears none") {
  const Questionnaire questionnaire = plainQuestionnaire();
  Assessment assessment = allAt(questionnaire, 2);
  for (const auto* id : {"D-3", "T-3", "F-3"})
    say(assessment, placeOf(questionnaire, id), 5);
  const Diagnosis diagnosis = diagnosed(questionnaire, assessment);
  const double each = (5.0 - diagnosis.verified.overall.level->value()) / 27.0;
  REQUIRE(diagnosis.drops.size() == 30);
  for (const Drop& drop : diagnosis.drops) {
    const bool full = assessment.answers[drop.question].said.level()->value() == 5;
    CHECK(drop.drop == Approx(full ? 0.0 : each).margin(1e-12));
  }
}

TEST_CASE("Only questions with a level bear a share") {
  const Questionnaire questionnaire = plainQuestionnaire();
  Assessment assessment = allAt(questionnaire, 2);
  const Index unknown = placeOf(questionnaire, "D-4");
  assessment.answers[unknown].said = Said::dontKnow();
  const Diagnosis diagnosis = diagnosed(questionnaire, assessment);
  CHECK(diagnosis.drops.size() == 29);
  for (const Drop& drop : diagnosis.drops) {
    CHECK(drop.question != unknown);
    CHECK(questionnaire.pillar(questionnaire.question(drop.question).pillar).scored);
  }
}

TEST_CASE("A lift says what the score would be with that answer") {
  const Questionnaire questionnaire = unevenQuestionnaire();
  REQUIRE(rc::check("lifts as recomputed", [&] {
    const Assessment assessment = anyAssessment(questionnaire);
    const Diagnosis before = diagnosed(questionnaire, assessment);
    for (const Lift& lift : before.lifts) {
      Assessment changed = assessment;
      Answer& answer = changed.answers[lift.question];
      (answer.seen ? answer.seen.value() : answer.seen.emplace(lift.to)) = lift.to;
      const Diagnosis after = diagnosed(questionnaire, changed);
      const double gain = after.verified.overall.level->value() - before.verified.overall.level->value();
      RC_ASSERT(std::fabs(gain - lift.gain) < 1e-12);
      RC_ASSERT(lift.gain >= 0.0);
    }
  }));
}

TEST_CASE("Every higher level of every question with a level has its lift, gates included") {
  const Questionnaire questionnaire = plainQuestionnaire();
  Assessment assessment = allAt(questionnaire, 4);
  const Index first = placeOf(questionnaire, "G-1");
  const Index second = placeOf(questionnaire, "G-2");
  say(assessment, first, 1);
  say(assessment, second, 1);
  const Diagnosis diagnosis = diagnosed(questionnaire, assessment);
  CHECK(diagnosis.lifts.size() == 30 + 4 + 4);
  for (const Lift& lift : diagnosis.lifts) {
    const bool opens =
        (lift.question == first && lift.to.value() >= 2) || (lift.question == second && lift.to.value() >= 3);
    CHECK(lift.opensGate == opens);
    if (lift.question == first || lift.question == second) CHECK(lift.gain == 0.0);
  }
}

}  // namespace jindan::test
