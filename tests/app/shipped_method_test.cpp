// SPDX-License-Identifier: Apache-2.0
// The shipped gates and contradiction rules, each met and each missed by one level.
#include <map>

#include "app/app_fixture.h"
#include "domain/scoring/contradictions.h"
#include "domain/scoring/diagnose.h"
#include "support/catch.h"

namespace jindan::test {

namespace {

/// The rules as METHOD and the questionnaire's source state them: question, comparison, level.
struct Part {
  const char* question;
  char comparison;  ///< '=', '>' for at least, '<' for at most
  int level;
};
const std::map<std::string, std::array<Part, 2>> published{
    {"R1", {{{"D5-2", '=', 5}, {"D1-2", '<', 2}}}}, {"R2", {{{"P-1", '>', 3}, {"D1-2", '<', 2}}}},
    {"R3", {{{"P-1", '=', 1}, {"D1-1", '=', 5}}}},  {"R4", {{{"D3-1", '>', 4}, {"D2-2", '<', 2}}}},
    {"R5", {{{"T1-1", '=', 1}, {"T1-2", '>', 3}}}}, {"R6", {{{"T1-1", '=', 1}, {"D2-3", '>', 4}}}},
    {"R7", {{{"F1-3", '>', 4}, {"F2-1", '<', 2}}}}, {"R8", {{{"F3-3", '>', 4}, {"F1-1", '<', 2}}}},
    {"R9", {{{"S-2", '>', 4}, {"F4-1", '<', 2}}}},  {"R10", {{{"T2-1", '>', 4}, {"G-2", '<', 2}}}},
    {"R11", {{{"D4-1", '>', 4}, {"G-1", '<', 2}}}}, {"R12", {{{"F3-1", '>', 4}, {"F3-2", '<', 2}}}}};

bool holds(const Part& part, int level) {
  if (part.comparison == '=') return level == part.level;
  return part.comparison == '>' ? level >= part.level : level <= part.level;
}

Assessment answered(const std::map<std::string, int>& levels) {
  Assessment assessment{{}, *Date::from(2026, 11, 21), questionnaire().reference(), Mode::full, {}, {}, {}, {}, {}};
  assessment.weights.pillars = {1.0, 1.0, 1.0};
  assessment.answers.resize(questionnaire().questions().size());
  for (const auto& [id, level] : levels)
    assessment.answers[placeOf(id)].said = Said::level(*Level::from(level));
  return assessment;
}

std::vector<std::string> found(const Assessment& assessment) {
  const Method& method = engine().content().method;
  std::vector<std::string> ids;
  for (const Index place : findContradictions(questionnaire(), method, assessment))
    ids.push_back(method.contradictions[place].id.value());
  return ids;
}

OverallScore scored(int level, const std::string& gate, int gateLevel) {
  Assessment assessment = answered({});
  for (Answer& answer : assessment.answers)
    answer.said = Said::level(*Level::from(level));
  assessment.answers[placeOf(gate)].said = Said::level(*Level::from(gateLevel));
  return diagnose(questionnaire(), engine().content().method, assessment, WithRobustness::no).verified.overall;
}

}  // namespace

TEST_CASE("Each of R1 to R12 is found on its levels and on no others") {
  for (const auto& [id, parts] : published) {
    for (int first = 1; first <= 5; ++first) {
      for (int second = 1; second <= 5; ++second) {
        const auto ids = found(answered({{parts[0].question, first}, {parts[1].question, second}}));
        INFO(id << " at " << first << " and " << second);
        const bool expected = holds(parts[0], first) && holds(parts[1], second);
        CHECK((std::find(ids.begin(), ids.end(), id) != ids.end()) == expected);
      }
    }
  }
}

TEST_CASE("R13 is found for one level throughout a pillar and for hasty answers") {
  Assessment assessment = answered({});
  int level = 0;
  for (Answer& answer : assessment.answers)
    answer.said = Said::level(*Level::from(level++ % 5 + 1));
  const auto isLined = [&] {
    const auto ids = found(assessment);
    return std::find(ids.begin(), ids.end(), "R13") != ids.end();
  };
  CHECK_FALSE(isLined());
  for (const Index q : questionnaire().pillar(1).questions)
    assessment.answers[q].said = Said::level(*Level::from(3));
  CHECK(isLined());
  assessment.answers[placeOf("T2-2")].said = Said::level(*Level::from(1));
  CHECK(isLined());  // nine of ten are 90 percent
  assessment.answers[placeOf("T2-3")].said = Said::level(*Level::from(1));
  CHECK_FALSE(isLined());
  assessment.answers[placeOf("F1-1")].seconds = 2.0;
  CHECK(isLined());
}

TEST_CASE("The three gates cap as published and open one level higher") {
  struct Published {
    const char* question;
    int closedUpTo;
    int cap;
  };
  for (const Published gate : {Published{"P-1", 1, 2}, Published{"G-1", 1, 2}, Published{"S-2", 2, 3}}) {
    INFO(gate.question);
    const OverallScore closed = scored(5, gate.question, gate.closedUpTo);
    CHECK(closed.stage == gate.cap);
    CHECK(closed.stageUncapped == 5);
    REQUIRE(closed.gates.size() == 1);
    CHECK(closed.gates[0].liftedBy.value() == gate.closedUpTo + 1);
    const OverallScore open = scored(5, gate.question, gate.closedUpTo + 1);
    CHECK(open.stage == 5);
    CHECK(open.gates.empty());
    CHECK(open.level->value() == Approx(closed.level->value()));
  }
}

}  // namespace jindan::test
