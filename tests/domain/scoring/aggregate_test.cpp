// SPDX-License-Identifier: Apache-2.0
#include "domain/scoring/aggregate.h"

#include <rapidcheck.h>

#include <cmath>

#include "domain/scoring/diagnose.h"
#include "domain/scoring/random_assessments.h"
#include "domain/scoring/small_questionnaire.h"
#include "support/catch.h"

namespace jindan::test {

namespace {

/// Gives the first `count` questions of a pillar `low`, the others `high`.
void split(const Questionnaire& questionnaire, Assessment& assessment, Index pillar, int count, int low, int high) {
  for (const Index q : questionnaire.pillar(pillar).questions)
    say(assessment, q, count-- > 0 ? low : high);
}

ViewScores verified(const Questionnaire& questionnaire, const Assessment& assessment) {
  return aggregate(questionnaire, smallMethod(questionnaire), assessment, View::verified);
}

/// The overall level, worked out from the questions by the letter of METHOD, for answers that are all levels.
double overallByHand(const Questionnaire& questionnaire, const Assessment& assessment) {
  double product = 1.0;
  double weights = 0.0;
  for (std::size_t i = 0; i < questionnaire.scoredPillars().size(); ++i) {
    double pillar = 0.0;
    double dimensionWeights = 0.0;
    for (const Index d : questionnaire.pillar(questionnaire.scoredPillars()[i]).dimensions) {
      double sum = 0.0;
      double questionWeights = 0.0;
      for (const Index q : questionnaire.dimension(d).questions) {
        sum += questionnaire.question(q).weight * assessment.answers[q].said.level()->value();
        questionWeights += questionnaire.question(q).weight;
      }
      pillar += questionnaire.dimension(d).weight * sum / questionWeights;
      dimensionWeights += questionnaire.dimension(d).weight;
    }
    product *= std::pow(pillar / dimensionWeights, assessment.weights.pillars[i]);
    weights += assessment.weights.pillars[i];
  }
  return std::pow(product, 1.0 / weights);
}

}  // namespace

TEST_CASE("Levels 4.0, 4.0 and 1.5 give 2.884499, not 3.17") {
  const Questionnaire questionnaire = plainQuestionnaire();
  Assessment assessment = allAt(questionnaire, 4);
  split(questionnaire, assessment, 2, 5, 1, 2);
  const OverallScore overall = verified(questionnaire, assessment).overall;
  REQUIRE(overall.level);
  CHECK(overall.level->value() == Approx(2.884499140614817).epsilon(1e-14));
  CHECK(overall.level->score().value() == Approx(47.112478515370425).epsilon(1e-14));
}

TEST_CASE("The overall level follows the method's formula for any answers and weights") {
  const Questionnaire questionnaire = unevenQuestionnaire();
  REQUIRE(rc::check("overall as by hand", [&] {
    const Assessment assessment = anyAnsweredAssessment(questionnaire);
    const OverallScore overall = verified(questionnaire, assessment).overall;
    RC_ASSERT(overall.level.has_value());
    RC_ASSERT(std::fabs(overall.level->value() - overallByHand(questionnaire, assessment)) < 1e-12);
  }));
}

TEST_CASE("A pillar is reported from 70 percent of its questions on") {
  const Questionnaire questionnaire = plainQuestionnaire();
  Assessment assessment = allAt(questionnaire, 3);
  const std::vector<Index> data = questionnaire.pillar(0).questions;
  for (std::size_t i = 0; i < 3; ++i)
    assessment.answers[data[i]] = {};
  const ViewScores seven = verified(questionnaire, assessment);
  CHECK(seven.pillars[0].coverage == Approx(0.7).epsilon(1e-15));
  CHECK(seven.pillars[0].reported);
  CHECK(seven.overall.reported);

  assessment.answers[data[3]].said = Said::dontKnow();
  const ViewScores six = verified(questionnaire, assessment);
  CHECK(six.pillars[0].coverage == Approx(0.6));
  CHECK_FALSE(six.pillars[0].reported);
  CHECK_FALSE(six.pillars[0].level);
  CHECK_FALSE(six.overall.reported);
  CHECK_FALSE(six.overall.level);
  CHECK_FALSE(six.overall.stage);
  CHECK(six.pillars[0].interval.low.value() == Approx(0.6 * 3 + 0.4 * 1));
  CHECK(six.pillars[0].interval.high.value() == Approx(0.6 * 3 + 0.4 * 5));

  assessment.answers[data[3]].said = Said::notApplicable();
  CHECK(verified(questionnaire, assessment).pillars[0].coverage == Approx(6.0 / 9.0));
}

TEST_CASE("A question that does not apply counts nowhere") {
  const Questionnaire questionnaire = plainQuestionnaire();
  Assessment assessment = allAt(questionnaire, 3);
  const std::vector<Index> data = questionnaire.pillar(0).questions;
  for (std::size_t i = 0; i < 5; ++i)
    assessment.answers[data[i]].said = Said::notApplicable();
  say(assessment, data[9], 5);
  const PillarScore pillar = verified(questionnaire, assessment).pillars[0];
  CHECK(pillar.coverage == 1.0);
  CHECK(pillar.level->value() == Approx((4 * 3 + 5) / 5.0));
  CHECK(pillar.interval.low.value() == Approx(pillar.interval.high.value()));
}

TEST_CASE("Don't-know and missing answers widen the interval from 1 to 5") {
  const Questionnaire questionnaire = plainQuestionnaire();
  Assessment assessment = allAt(questionnaire, 3);
  assessment.answers[placeOf(questionnaire, "D-1")].said = Said::dontKnow();
  assessment.answers[placeOf(questionnaire, "D-2")].said = Said();
  const ViewScores scores = verified(questionnaire, assessment);
  CHECK(scores.pillars[0].level->value() == Approx(3.0));
  CHECK(scores.pillars[0].interval.low.value() == Approx(2.6));
  CHECK(scores.pillars[0].interval.high.value() == Approx(3.4));
  CHECK(scores.overall.interval.low.value() == Approx(std::cbrt(2.6 * 9)));
  CHECK(scores.overall.interval.high.value() == Approx(std::cbrt(3.4 * 9)));
}

TEST_CASE("A dimension without any level counts in the interval and not in the point") {
  const Questionnaire questionnaire = makeQuestionnaire({{"data", true, {{"D1", 1, {1, 1, 1}}, {"D2", 3, {1}}}},
                                                         {"talent", true, {{"T", 1, {1}}}},
                                                         {"funding", true, {{"F", 1, {1}}}},
                                                         {"gates", false, {{"G", 1, {1, 1}}}}});
  Assessment assessment = allAt(questionnaire, 4);
  assessment.answers[placeOf(questionnaire, "D2-1")].said = Said::dontKnow();
  const PillarScore pillar = verified(questionnaire, assessment).pillars[0];
  CHECK(pillar.coverage == Approx(0.75));
  REQUIRE(pillar.level);
  CHECK(pillar.level->value() == Approx(4.0));
  CHECK(pillar.interval.low.value() == Approx((4.0 + 3 * 1) / 4));
  CHECK(pillar.interval.high.value() == Approx((4.0 + 3 * 5) / 4));
  REQUIRE(pillar.dimensions.size() == 2);
  CHECK_FALSE(pillar.dimensions[1].level);
  CHECK(pillar.dimensions[1].interval.low.value() == 1.0);
  CHECK(pillar.dimensions[1].interval.high.value() == 5.0);

  assessment.answers[placeOf(questionnaire, "D2-1")].said = Said::notApplicable();
  const PillarScore without = verified(questionnaire, assessment).pillars[0];
  CHECK(without.dimensions.size() == 1);
  CHECK(without.interval.high.value() == Approx(4.0));
}

TEST_CASE("Quick mode looks at the quick questions alone") {
  const Questionnaire questionnaire = plainQuestionnaire();
  Assessment assessment = allAt(questionnaire, 1, Mode::quick);
  for (const auto* id : {"D-1", "T-1", "F-1"})
    say(assessment, placeOf(questionnaire, id), 4);
  const ViewScores scores = verified(questionnaire, assessment);
  CHECK(scores.overall.level->value() == Approx(4.0));
  CHECK(scores.pillars[0].coverage == 1.0);
  // G-2 is no quick question: its closed gate does not cap, G-1 does.
  REQUIRE(scores.overall.gates.size() == 1);
  CHECK(scores.overall.gates[0].question == placeOf(questionnaire, "G-1"));

  assessment.answers[placeOf(questionnaire, "D-1")].said = Said::dontKnow();
  const ViewScores unknown = verified(questionnaire, assessment);
  CHECK_FALSE(unknown.pillars[0].reported);
  CHECK(unknown.pillars[0].interval.low.value() == 1.0);
  CHECK(unknown.pillars[0].interval.high.value() == 5.0);
}

TEST_CASE("The point never leaves its interval") {
  const Questionnaire questionnaire = unevenQuestionnaire();
  constexpr double hair = 1e-12;
  const auto inside = [](const std::optional<MeanLevel>& level, const LevelInterval& interval) {
    return !level || (interval.low.value() <= level->value() + hair && level->value() <= interval.high.value() + hair);
  };
  REQUIRE(rc::check("point inside interval", [&] {
    const ViewScores scores = verified(questionnaire, anyAssessment(questionnaire));
    RC_ASSERT(inside(scores.overall.level, scores.overall.interval));
    RC_ASSERT(scores.overall.interval.low <= scores.overall.interval.high);
    for (const PillarScore& pillar : scores.pillars) {
      RC_ASSERT(inside(pillar.level, pillar.interval));
      RC_ASSERT(pillar.reported == (pillar.coverage >= 0.7 - 1e-9));
      for (const DimensionScore& dimension : pillar.dimensions)
        RC_ASSERT(inside(dimension.level, dimension.interval));
    }
  }));
}

TEST_CASE("Raising an answer never lowers the overall level") {
  const Questionnaire questionnaire = unevenQuestionnaire();
  REQUIRE(rc::check("monotone", [&] {
    Assessment assessment = anyAnsweredAssessment(questionnaire);
    const double before = verified(questionnaire, assessment).overall.level->value();
    const auto q = *rc::gen::inRange<Index>(0, assessment.answers.size());
    const int now = assessment.answers[q].said.level()->value();
    say(assessment, q, *rc::gen::inRange(now, 6));
    const double after = verified(questionnaire, assessment).overall.level->value();
    RC_ASSERT(after >= before - 1e-12);
  }));
}

TEST_CASE("The claim gap is what was said beyond what was seen") {
  const Questionnaire questionnaire = plainQuestionnaire();
  const Method method = smallMethod(questionnaire);
  Assessment assessment = allAt(questionnaire, 4);
  for (const Index q : questionnaire.pillar(0).questions)
    see(assessment, q, 2);
  const Diagnosis diagnosis = diagnose(questionnaire, method, assessment, WithRobustness::no);
  REQUIRE(diagnosis.claimGap);
  CHECK(*diagnosis.claimGap == Approx(4.0 - std::cbrt(2.0 * 16.0)));
  CHECK(diagnosis.self.overall.level->value() == Approx(4.0));

  // Said "don't know" yet seen: a verified level, no said one, so there is no gap to speak of.
  for (const Index q : questionnaire.pillar(0).questions)
    assessment.answers[q].said = Said::dontKnow();
  const Diagnosis unsaid = diagnose(questionnaire, method, assessment, WithRobustness::no);
  CHECK(unsaid.verified.overall.reported);
  CHECK_FALSE(unsaid.self.overall.reported);
  CHECK_FALSE(unsaid.claimGap);
}

TEST_CASE("Confidence is evidence minus don't-know, never below 0") {
  const Questionnaire questionnaire = plainQuestionnaire();
  Assessment assessment = allAt(questionnaire, 3);
  const std::vector<Index> data = questionnaire.pillar(0).questions;
  for (std::size_t i = 0; i < 4; ++i)
    assessment.answers[data[i]].evidence = i % 2 == 0 ? Evidence::seenOnSite : Evidence::kept;
  assessment.answers[data[9]].said = Said::dontKnow();
  CHECK(verified(questionnaire, assessment).pillars[0].confidence == Approx(0.3));
  CHECK(verified(questionnaire, assessment).overall.confidence == Approx(3.0 / 32.0));
  assessment.answers[data[8]].said = Said::notApplicable();
  CHECK(verified(questionnaire, assessment).pillars[0].confidence == Approx(3.0 / 9.0));
  for (const Index q : data) {
    assessment.answers[q].said = Said::dontKnow();
    assessment.answers[q].evidence = Evidence::saidOnly;
  }
  CHECK(verified(questionnaire, assessment).pillars[0].confidence == 0.0);
}

}  // namespace jindan::test
