// SPDX-License-Identifier: Apache-2.0
#include "domain/findings/visit_change.h"

#include <rapidcheck.h>

#include <cmath>

#include "domain/scoring/diagnose.h"
#include "domain/scoring/random_assessments.h"
#include "domain/scoring/small_questionnaire.h"
#include "support/catch.h"

namespace jindan::test {

namespace {

/// Two visits of one company to the questions of `questionnaire`.
struct TwoVisits {
  explicit TwoVisits(Questionnaire questions) : questionnaire(std::move(questions)) {}

  [[nodiscard]] DiagnosedVisit visit(const Assessment& assessment) const {
    const Company company{{}, "A", IndustryCode("C24"), RegionCode("KR-26"), 40, {}, {}};
    return {company, assessment, {}, diagnose(questionnaire, method, assessment, WithRobustness::no), {}, {}};
  }
  [[nodiscard]] VisitChange compare(const Assessment& earlier, const Assessment& later,
                                    const std::string& benchmarksBefore = {},
                                    const std::string& benchmarksAfter = {}) const {
    const DiagnosedVisit before = visit(earlier);
    const DiagnosedVisit after = visit(later);
    return compareVisits(questionnaire, method, {before, benchmarksBefore}, {after, benchmarksAfter});
  }
  [[nodiscard]] Index place(const char* id) const { return placeOf(questionnaire, id); }

  Questionnaire questionnaire;
  Method method = smallMethod(questionnaire);
};

double sumOfPillarShares(const VisitChange& change) {
  double sum = 0.0;
  for (const PillarChange& pillar : change.pillars)
    sum += pillar.share.value_or(0.0);
  return sum;
}

const ChangedAnswer* find(const VisitChange& change, Index question) {
  for (const ChangedAnswer& answer : change.answers) {
    if (answer.question == question) return &answer;
  }
  return nullptr;
}

bool isOpposite(const std::optional<double>& one, const std::optional<double>& other) {
  if (!one || !other) return one.has_value() == other.has_value();
  return std::fabs(*one + *other) < 1e-9;
}

void checkOpposite(const VisitChange& there, const VisitChange& back) {
  RC_ASSERT(isOpposite(there.overall().difference(), back.overall().difference()));
  RC_ASSERT(there.mayBeOpenQuestions() == back.mayBeOpenQuestions());
  RC_ASSERT(there.pillars.size() == back.pillars.size());
  for (std::size_t i = 0; i < there.pillars.size(); ++i) {
    RC_ASSERT(isOpposite(there.pillars[i].levels.difference(), back.pillars[i].levels.difference()));
    RC_ASSERT(isOpposite(there.pillars[i].share, back.pillars[i].share));
  }
  RC_ASSERT(there.answers.size() == back.answers.size());
  for (std::size_t i = 0; i < there.answers.size(); ++i) {
    RC_ASSERT(there.answers[i].question == back.answers[i].question);
    RC_ASSERT(there.answers[i].before == back.answers[i].after);
    RC_ASSERT(isOpposite(there.answers[i].share, back.answers[i].share));
  }
  RC_ASSERT(there.gates.size() == back.gates.size());
  for (std::size_t i = 0; i < there.gates.size(); ++i)
    RC_ASSERT(there.gates[i].before == back.gates[i].after);
}

}  // namespace

TEST_CASE("Pillars that rise together share the rise equally, and so do their questions") {
  const TwoVisits two(plainQuestionnaire());
  const VisitChange change = two.compare(allAt(two.questionnaire, 2), allAt(two.questionnaire, 4));
  CHECK(change.before.level->value() == Approx(2.0));
  CHECK(change.after.level->value() == Approx(4.0));
  CHECK(*change.overall().difference() == Approx(2.0));
  CHECK(change.before.stage == 2);
  CHECK(change.after.stage == 4);
  REQUIRE(change.pillars.size() == 3);
  for (const PillarChange& pillar : change.pillars) {
    CHECK(*pillar.levels.difference() == Approx(2.0));
    CHECK(*pillar.share == Approx(2.0 / 3));
  }
  REQUIRE(change.answers.size() == 32);
  CHECK(*find(change, two.place("D-1"))->share == Approx(2.0 / 30));
  CHECK_FALSE(find(change, two.place("G-1"))->share);
}

TEST_CASE("One pillar alone bears the whole change, by hand") {
  const TwoVisits two(plainQuestionnaire());
  const Assessment earlier = allAt(two.questionnaire, 1);
  Assessment later = earlier;
  // Half of the data questions at 3: data is 2.0, the overall level ∛2.
  for (const char* id : {"D-1", "D-2", "D-3", "D-4", "D-5"})
    say(later, two.place(id), 3);
  const VisitChange change = two.compare(earlier, later);
  CHECK(*change.overall().difference() == Approx(std::cbrt(2.0) - 1.0));
  CHECK(*change.pillars[0].share == Approx(std::cbrt(2.0) - 1.0));
  CHECK(*change.pillars[1].share == 0.0);
  REQUIRE(change.answers.size() == 5);
  for (const ChangedAnswer& answer : change.answers)
    CHECK(*answer.share == Approx((std::cbrt(2.0) - 1.0) / 5));
}

TEST_CASE("A question that came to have a level takes the shares of its dimension's questions, and no others") {
  const TwoVisits two(unevenQuestionnaire());
  Assessment earlier = allAt(two.questionnaire, 2);
  earlier.answers[two.place("D1-1")].said = Said::dontKnow();
  Assessment later = allAt(two.questionnaire, 2);
  say(later, two.place("D1-1"), 5);
  say(later, two.place("D2-1"), 4);
  say(later, two.place("T1-1"), 4);
  const VisitChange change = two.compare(earlier, later);
  CHECK(find(change, two.place("D1-1"))->before.said.isDontKnow());
  CHECK_FALSE(find(change, two.place("D1-1"))->share);
  // D1 2 → (5 + 2 + 2·2)/4 = 2.75 with weight 1, D2 2 → (4 + 3·2)/4 = 2.5 with weight 2.
  const auto& dimensions = change.pillars[0].dimensions;
  CHECK(*dimensions[0].share / *dimensions[1].share == Approx(0.75 / (2 * 0.5)));
  CHECK(*dimensions[0].share + *dimensions[1].share == Approx(*change.pillars[0].share));
  CHECK(*find(change, two.place("D2-1"))->share == Approx(*dimensions[1].share));
  CHECK(*find(change, two.place("T1-1"))->share == Approx(*change.pillars[1].share));
  CHECK(sumOfPillarShares(change) == Approx(*change.overall().difference()));
}

TEST_CASE("A dimension that came to have a level takes the shares of its pillar's dimensions") {
  const TwoVisits two(unevenQuestionnaire());
  Assessment earlier = allAt(two.questionnaire, 2);
  earlier.answers[two.place("F3-1")].said = Said::dontKnow();
  Assessment later = allAt(two.questionnaire, 2);
  say(later, two.place("F3-1"), 4);
  say(later, two.place("F2-1"), 4);
  const VisitChange change = two.compare(earlier, later);
  REQUIRE(change.pillars[2].share);
  CHECK_FALSE(change.pillars[2].dimensions[1].share);
  CHECK_FALSE(find(change, two.place("F2-1"))->share);
}

TEST_CASE("The shares add up to the difference") {
  const TwoVisits two(unevenQuestionnaire());
  int shared = 0;
  REQUIRE(rc::check("sum of shares", [&] {
    const Assessment earlier = anyAssessment(two.questionnaire);
    Assessment later = anyAssessment(two.questionnaire);
    later.weights = earlier.weights;
    const VisitChange change = two.compare(earlier, later);
    const auto difference = change.overall().difference();
    if (!difference) return;
    ++shared;
    RC_ASSERT(std::fabs(sumOfPillarShares(change) - *difference) < 1e-9);
  }));
  CHECK(shared > 10);
}

TEST_CASE("Where the same questions have a level, those of a pillar add up to its share") {
  const TwoVisits two(unevenQuestionnaire());
  REQUIRE(rc::check("sum of question shares", [&] {
    const Assessment earlier = anyAnsweredAssessment(two.questionnaire);
    Assessment later = anyAnsweredAssessment(two.questionnaire);
    later.weights = earlier.weights;
    const VisitChange change = two.compare(earlier, later);
    double sum = 0.0;
    std::vector<double> byPillar(two.questionnaire.pillars().size(), 0.0);
    for (const ChangedAnswer& answer : change.answers) {
      byPillar[two.questionnaire.question(answer.question).pillar] += answer.share.value_or(0.0);
      sum += answer.share.value_or(0.0);
    }
    RC_ASSERT(std::fabs(sum - *change.overall().difference()) < 1e-9);
    for (const PillarChange& pillar : change.pillars) {
      RC_ASSERT(std::fabs(byPillar[pillar.pillar] - *pillar.share) < 1e-9);
      double ofDimensions = 0.0;
      for (const DimensionChange& dimension : pillar.dimensions)
        ofDimensions += *dimension.share;
      RC_ASSERT(std::fabs(ofDimensions - *pillar.share) < 1e-9);
    }
  }));
}

TEST_CASE("A visit beside itself shows nothing") {
  const TwoVisits two(unevenQuestionnaire());
  REQUIRE(rc::check("no change", [&] {
    const Assessment assessment = anyAssessment(two.questionnaire);
    const VisitChange change = two.compare(assessment, assessment, "kr-1", "kr-1");
    RC_ASSERT(change.overall().difference().value_or(0.0) == 0.0);
    RC_ASSERT(change.answers.empty());
    RC_ASSERT(change.gates.empty());
    RC_ASSERT(change.askedOnce.empty());
    RC_ASSERT(change.versions.none());
    for (const PillarChange& pillar : change.pillars) {
      RC_ASSERT(pillar.levels.difference().value_or(0.0) == 0.0);
      RC_ASSERT(pillar.share.value_or(0.0) == 0.0);
    }
  }));
}

TEST_CASE("Turned round, every difference has the other sign") {
  const TwoVisits two(unevenQuestionnaire());
  REQUIRE(rc::check("opposite", [&] {
    const Assessment one = anyAssessment(two.questionnaire);
    Assessment other = anyAssessment(two.questionnaire);
    if (*rc::gen::arbitrary<bool>()) other.weights = one.weights;
    if (*rc::gen::arbitrary<bool>()) other.mode = Mode::quick;
    checkOpposite(two.compare(one, other), two.compare(other, one));
  }));
}

TEST_CASE("Visits in different modes are compared over the questions asked at both") {
  const TwoVisits two(unevenQuestionnaire());
  Assessment earlier = allAt(two.questionnaire, 2, Mode::quick);
  Assessment later = allAt(two.questionnaire, 2);
  // Not asked at the quick visit: however far it rose, it does not count.
  say(later, two.place("D1-2"), 5);
  say(later, two.place("D1-1"), 3);
  const VisitChange change = two.compare(earlier, later);
  CHECK(change.versions.mode == std::pair(Mode::quick, Mode::full));
  CHECK(change.askedTwice == 8);
  CHECK(change.askedOnce.size() == two.questionnaire.questions().size() - 8);
  REQUIRE(change.answers.size() == 1);
  CHECK(change.answers[0].question == two.place("D1-1"));
  // D1 (weight 1) 2 → 3, D2 (weight 2) stays: data 2 → 7/3.
  CHECK(change.pillars[0].levels.after->value() == Approx(7.0 / 3));
  CHECK(*change.overall().difference() == Approx(std::cbrt(7.0 / 3 * 4.0) - 2.0));
}

TEST_CASE("Other weights are named, and the change is not shared out") {
  const TwoVisits two(plainQuestionnaire());
  const Assessment earlier = allAt(two.questionnaire, 2);
  Assessment later = allAt(two.questionnaire, 3);
  later.weights.pillars = {2.0, 2.0, 2.0};
  CHECK_FALSE(two.compare(earlier, later).versions.weights);
  CHECK(two.compare(earlier, later).pillars[0].share);
  later.weights.pillars = {2.0, 1.0, 1.0};
  const VisitChange change = two.compare(earlier, later);
  REQUIRE(change.versions.weights);
  CHECK(change.versions.weights->second == later.weights);
  CHECK_FALSE(change.pillars[0].share);
  CHECK_FALSE(change.answers[0].share);
}

TEST_CASE("Other versions of questionnaire and figures are named, when known") {
  const TwoVisits two(plainQuestionnaire());
  const Assessment earlier = allAt(two.questionnaire, 2);
  Assessment later = earlier;
  later.questionnaire = "small@1.1.0";
  const VersionChanges changes = two.compare(earlier, later, "kr-1@aa", "kr-2@bb").versions;
  CHECK(changes.questionnaire == VersionChanges::Texts("small@1.0.0", "small@1.1.0"));
  CHECK(changes.benchmarks == VersionChanges::Texts("kr-1@aa", "kr-2@bb"));
  CHECK_FALSE(changes.none());
  CHECK_FALSE(two.compare(earlier, earlier, {}, "kr-2@bb").versions.benchmarks);
  CHECK(two.compare(earlier, earlier, "kr-2@bb", "kr-2@bb").versions.none());
}

TEST_CASE("Gates that open, close or are no longer known are named") {
  const TwoVisits two(plainQuestionnaire());
  Assessment earlier = allAt(two.questionnaire, 4);
  Assessment later = earlier;
  say(earlier, two.place("G-1"), 1);
  later.answers[two.place("G-2")].said = Said::dontKnow();
  const VisitChange change = two.compare(earlier, later);
  CHECK(change.before.stage == 2);
  CHECK(change.after.stage == 4);
  REQUIRE(change.gates.size() == 2);
  CHECK(change.gates[0].question == two.place("G-1"));
  CHECK(change.gates[0].before == GateState::closed);
  CHECK(change.gates[0].after == GateState::open);
  CHECK(change.gates[1].before == GateState::open);
  CHECK(change.gates[1].after == GateState::unknown);
}

TEST_CASE("What was said, seen, how well it was backed and its number are told apart") {
  const TwoVisits two(plainQuestionnaire());
  const Index said = two.place("D-1");
  const Index seen = two.place("D-2");
  const Index backed = two.place("D-3");
  const Index counted = two.place("D-4");
  Assessment earlier = allAt(two.questionnaire, 3);
  see(earlier, said, 3);
  Assessment later = earlier;
  say(later, said, 5);
  see(later, seen, 2);
  later.answers[backed].evidence = Evidence::kept;
  later.answers[counted].number = 4.0;
  later.answers[two.place("D-5")].note = "a note is no change";
  const VisitChange change = two.compare(earlier, later);
  REQUIRE(change.answers.size() == 4);
  CHECK(find(change, said)->saidChanged());
  CHECK_FALSE(find(change, said)->countedChanged());
  CHECK(*find(change, said)->share == 0.0);
  CHECK(find(change, seen)->seenChanged());
  CHECK_FALSE(find(change, seen)->saidChanged());
  CHECK(find(change, seen)->countedChanged());
  CHECK(find(change, backed)->evidenceChanged());
  CHECK(find(change, counted)->numberChanged());
  CHECK_FALSE(find(change, counted)->evidenceChanged());
}

TEST_CASE("Targets of the earlier visit are held against the later one") {
  const TwoVisits two(plainQuestionnaire());
  Assessment earlier = allAt(two.questionnaire, 2);
  earlier.answers[two.place("D-1")].target = Level::from(3);
  earlier.answers[two.place("D-2")].target = Level::from(4);
  earlier.answers[two.place("T-1")].target = Level::from(3);
  Assessment later = allAt(two.questionnaire, 3);
  later.answers[two.place("T-1")].said = Said::dontKnow();
  later.answers[two.place("F-1")].target = Level::from(5);
  const VisitChange change = two.compare(earlier, later);
  REQUIRE(change.targets.size() == 3);
  CHECK(change.reachedTargets() == 1);
  CHECK(change.targets[0].isReached());
  CHECK_FALSE(change.targets[1].isReached());
  CHECK_FALSE(change.targets[2].reached);
  later.mode = Mode::quick;  // D-1, T-1 and F-1 only
  CHECK(two.compare(earlier, later).targets.size() == 2);
}

TEST_CASE("The difference may be nothing where the intervals meet and one is open") {
  const TwoVisits two(plainQuestionnaire());
  const Assessment earlier = allAt(two.questionnaire, 3);
  Assessment later = earlier;
  say(later, two.place("D-1"), 4);
  CHECK_FALSE(two.compare(earlier, later).mayBeOpenQuestions());
  later.answers[two.place("D-2")].said = Said::dontKnow();
  CHECK(two.compare(earlier, later).mayBeOpenQuestions());
  CHECK_FALSE(two.compare(allAt(two.questionnaire, 1), later).mayBeOpenQuestions());
  CHECK_FALSE(two.compare(earlier, earlier).mayBeOpenQuestions());
}

TEST_CASE("What is not reported has no difference") {
  const TwoVisits two(plainQuestionnaire());
  const Assessment earlier = allAt(two.questionnaire, 3);
  Assessment later = earlier;
  for (const char* id : {"D-1", "D-2", "D-3", "D-4"})
    later.answers[two.place(id)].said = Said();
  const VisitChange change = two.compare(earlier, later);
  CHECK_FALSE(change.overall().difference());
  CHECK_FALSE(change.pillars[0].levels.difference());
  CHECK(change.pillars[1].levels.difference() == 0.0);
  CHECK_FALSE(change.pillars[1].share);
  CHECK(change.pillars[0].dimensions[0].levels.difference() == 0.0);
  CHECK(change.answers.size() == 4);
}

}  // namespace jindan::test
