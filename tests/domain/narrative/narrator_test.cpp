// SPDX-License-Identifier: Apache-2.0
// The narrator's choices, with a phrasebook that only names the choice and its arguments.
#include "domain/narrative/narrator.h"

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
  add("next.not_enough", " {pillars} {percent}");
  add("next.capped", " {stage}");
  add("next.top", "");
  add("next.points", " {points} {stage}");
  add("holding.not_enough", " {pillars}");
  add("holding.gate", " {reason} {cap} {lift} {stage}");
  add("holding.gate_one_of_several", " {reason} {cap} {lift} {stage}");
  add("holding.drop", " {question} {points}");
  add("holding.nothing", "");
  add("headline.stage3", " {company}");
  add("headline.unknown", " {company}");
  add("stage.line", " {count} {stage} {title}");
  add("stage.line_provisional", " {count} {stage} {title}");
  add("stage.unknown", "");
  add("robustness.unknown", "");
  add("report.gates.open", "");
  add("report.gates.closed", " {cap}");
  add("report.gates.unknown", "");
  add("report.gates.not_counted", "");
  add("report.gates.lifted_by", " {text}");
  add("report.gates.outlook.opens", " {stage} {title}");
  add("report.gates.outlook.one_of_several", "");
  add("report.gates.outlook.later", " {cap}");
  add("report.gates.outlook.unknown", " {cap}");
  return Phrasebook(std::move(phrases));
}

/// A small world to tell about.
struct Telling {
  Questionnaire questionnaire = plainQuestionnaire();
  Method method = smallMethod(questionnaire);
  SegmentReference reference{{}, {}, {}};
  ComparisonRules comparisons;
  Phrasebook phrases = choices();
  Narrator narrator{{questionnaire, method, reference, comparisons, phrases}, Language::english};
  Assessment assessment = allAt(questionnaire, 3);

  [[nodiscard]] DiagnosedVisit visit() const {
    const Company company{{}, "A", IndustryCode("C24"), RegionCode("KR-26"), 40, {}, {}};
    return {company, assessment, {}, diagnose(questionnaire, method, assessment, WithRobustness::no), {}, {}};
  }
  void say(const char* id, int level) { test::say(assessment, placeOf(questionnaire, id), level); }
  void all(int level) { assessment = allAt(questionnaire, level); }
};

}  // namespace

TEST_CASE("The points to the next stage are rounded up, to 1 at least") {
  Telling telling;
  // 3.0 to 3.4 are 10 points exactly.
  CHECK(telling.narrator.nextStep(telling.visit()) == "next.points 10 4");
  telling.say("D-1", 4);
  const double level = telling.visit().diagnosis.verified.overall.level->value();
  REQUIRE((3.4 - level) * 25 > 9.0);
  CHECK(telling.narrator.nextStep(telling.visit()) == "next.points 10 4");
  telling.method.stages[2].below = level + 1e-6;
  CHECK(telling.narrator.nextStep(telling.visit()) == "next.points 1 4");
}

TEST_CASE("At the top, capped, or without enough answers the next step says so") {
  Telling telling;
  telling.all(5);
  CHECK(telling.narrator.nextStep(telling.visit()) == "next.top");
  telling.say("G-1", 1);
  CHECK(telling.narrator.nextStep(telling.visit()) == "next.capped 5");
  telling.assessment = emptyAssessment(telling.questionnaire);
  CHECK(telling.narrator.nextStep(telling.visit()) == "next.not_enough data, talent, funding 70%");
  for (const Index q : telling.questionnaire.pillar(1).questions)
    say(telling.assessment, q, 3);
  CHECK(telling.narrator.nextStep(telling.visit()) == "next.not_enough data, funding 70%");
}

TEST_CASE("A gate holds back before a drop, and it says what its answer would open") {
  Telling telling;
  telling.all(5);
  CHECK(telling.narrator.holdingBack(telling.visit()).text == "holding.nothing");
  telling.say("G-1", 1);
  const HoldingBack one = telling.narrator.holdingBack(telling.visit());
  CHECK(one.text == "holding.gate r1 2 l1 5");
  CHECK(one.isGate);
  CHECK(one.question == placeOf(telling.questionnaire, "G-1"));
  telling.say("G-2", 2);
  CHECK(telling.narrator.holdingBack(telling.visit()).text == "holding.gate r1 2 l1 3");
  telling.method.gates[1].cap = 2;
  CHECK(telling.narrator.holdingBack(telling.visit()).text == "holding.gate_one_of_several r1 2 l1 2");
}

TEST_CASE("Without a gate the costliest question holds back, without a score the missing answers do") {
  Telling telling;
  telling.say("T-4", 1);
  const HoldingBack drop = telling.narrator.holdingBack(telling.visit());
  CHECK(drop.text.find("holding.drop") == 0);
  CHECK_FALSE(drop.isGate);
  CHECK(drop.question == placeOf(telling.questionnaire, "T-4"));
  telling.assessment = emptyAssessment(telling.questionnaire);
  const HoldingBack unknown = telling.narrator.holdingBack(telling.visit());
  CHECK(unknown.text == "holding.not_enough data, talent, funding");
  CHECK_FALSE(unknown.question);
}

TEST_CASE("Stage line and headline follow the stage, provisional or unknown") {
  Telling telling;
  const auto line = [&] { return telling.narrator.stageLine(telling.visit().diagnosis.verified.overall); };
  CHECK(line() == "stage.line 5 3 3");
  CHECK(telling.narrator.headline(telling.visit()) == "headline.stage3 A");
  telling.assessment.answers[placeOf(telling.questionnaire, "G-1")] = {};
  CHECK(line() == "stage.line_provisional 5 3 3");
  telling.assessment = emptyAssessment(telling.questionnaire);
  CHECK(line() == "stage.unknown");
  CHECK(telling.narrator.headline(telling.visit()) == "headline.unknown A");
  CHECK(telling.narrator.robustness(telling.visit().diagnosis.robustness) == "robustness.unknown");
  CHECK(telling.narrator.saidAndSeen(telling.visit().diagnosis).empty());
}

TEST_CASE("A gate says its state, what opens it and what that brings") {
  Telling telling;
  telling.all(5);
  const auto first = [&] { return telling.narrator.gates(telling.visit()).at(0); };
  CHECK(first().state == GateState::open);
  CHECK(first().mark == "report.gates.open");
  CHECK(first().lift.empty());
  CHECK(first().outlook.empty());

  telling.say("G-1", 1);
  CHECK(first().state == GateState::closed);
  CHECK(first().question == placeOf(telling.questionnaire, "G-1"));
  CHECK(first().mark == "report.gates.closed 2");
  CHECK(first().reason == "r1");
  CHECK(first().lift.find("report.gates.lifted_by") == 0);
  CHECK(first().outlook == "report.gates.outlook.opens 5 5");

  SECTION("one of two with the same cap opens nothing alone") {
    telling.method.gates[1].cap = 2;
    telling.say("G-2", 1);
    CHECK(first().outlook == "report.gates.outlook.one_of_several");
  }
  SECTION("a closed gate that does not bite stands in the way later") {
    telling.all(1);
    CHECK(first().state == GateState::closed);
    CHECK(first().outlook == "report.gates.outlook.later 2");
  }
  SECTION("without a level the stage is provisional") {
    telling.assessment.answers[placeOf(telling.questionnaire, "G-1")] = {};
    CHECK(first().state == GateState::unknown);
    CHECK(first().outlook == "report.gates.outlook.unknown 2");
    CHECK_FALSE(first().lift.empty());
    CHECK(first().reason.empty());
  }
  SECTION("one that does not apply is not counted") {
    telling.assessment.answers[placeOf(telling.questionnaire, "G-1")].said = Said::notApplicable();
    CHECK(first().state == GateState::notCounted);
    CHECK(first().outlook.empty());
  }
}

TEST_CASE("Advice is in the narrator's language, for the company's size, and silent about what does not apply") {
  Questionnaire::Parts parts{"small", "1.0.0", {}, {}, {}};
  parts.pillars.push_back({PillarId("data"), true, {}, {}, {}});
  parts.dimensions.push_back({DimensionId("D"), 0, 1.0, {}, {}});
  Question question;
  question.advice.levels[2] = {{"셋", "three"}, LocalizedText{"작은 셋", "micro three"}, {}};
  question.advice.unknown = {"모름", "unknown"};
  parts.questions.push_back(question);
  const Questionnaire questionnaire(std::move(parts));
  const Telling telling;
  const NarrationSources sources{questionnaire, telling.method, telling.reference, telling.comparisons,
                                 telling.phrases};
  const Narrator english(sources, Language::english);
  Answer answer;
  answer.said = Said::level(*Level::from(3));
  CHECK(english.advice(0, answer, {SizeClass::small, false, false, false}) == "three");
  CHECK(english.advice(0, answer, {SizeClass::micro, false, false, false}) == "micro three");
  CHECK(Narrator(sources, Language::korean).advice(0, answer, {}) == "셋");
  CHECK(english.advice(0, {}, {}) == "unknown");
  answer.said = Said::notApplicable();
  CHECK(english.advice(0, answer, {}).empty());
}

}  // namespace jindan::test
