// SPDX-License-Identifier: Apache-2.0
#include "domain/findings/moves.h"
#include "domain/scoring/diagnose.h"
#include "domain/scoring/small_questionnaire.h"
#include "support/catch.h"

namespace jindan::test {

namespace {

Level level(int value) {
  return *Level::from(value);
}

ViewScores noScores() {
  return {{false, std::nullopt, {MeanLevel(1), MeanLevel(5)}, {}, {}, false, {}, 0.0}, {}};
}

Diagnosis emptyDiagnosis() {
  return {noScores(), noScores(), std::nullopt, {}, {}, {}, {}};
}

std::vector<Index> questionsOf(const std::vector<Lift>& lifts) {
  std::vector<Index> questions;
  for (const Lift& lift : lifts)
    questions.push_back(lift.question);
  return questions;
}

/// Lifts of questions 0–3: one step each with rising gain, a second step that gains more, a gate without points.
Diagnosis someLifts() {
  Diagnosis diagnosis = emptyDiagnosis();
  diagnosis.lifts = {{0, level(2), 0.1, false}, {0, level(3), 0.9, false}, {1, level(4), 0.3, false},
                     {2, level(2), 0.2, false}, {2, level(3), 0.4, false}, {3, level(2), 0.3, false},
                     {4, level(2), 0.0, false}, {4, level(3), 0.0, true},  {5, level(2), 0.0, true}};
  return diagnosis;
}

}  // namespace

TEST_CASE("Without gates the best moves are single steps by gain, ties in order") {
  const std::vector<Lift> moves = bestMoves(someLifts());
  CHECK(questionsOf(moves) == std::vector<Index>{1, 3, 2});
  CHECK(moves[2].to == level(2));
  CHECK(bestMoves(someLifts(), 1).size() == 1);
  CHECK(bestMoves(someLifts(), 0).empty());
  CHECK(questionsOf(bestMoves(someLifts(), 99)) == std::vector<Index>{1, 3, 2, 0});
}

TEST_CASE("Moves that open a biting gate come first, the strictest cap before others") {
  Diagnosis diagnosis = someLifts();
  diagnosis.verified.overall.gates = {{4, 3, level(3)}, {5, 2, level(2)}};
  const std::vector<Lift> moves = bestMoves(diagnosis);
  CHECK(questionsOf(moves) == std::vector<Index>{5, 4, 1});
  CHECK(moves[1].to == level(3));
  CHECK(questionsOf(bestMoves(diagnosis, 1)) == std::vector<Index>{5});
  diagnosis.verified.overall.gates = {{1, 3, level(4)}};
  CHECK(questionsOf(bestMoves(diagnosis)) == std::vector<Index>{1, 3, 2});
}

TEST_CASE("Nothing known, nothing to move") {
  CHECK(bestMoves(emptyDiagnosis()).empty());
  CHECK_FALSE(strictestGate(emptyDiagnosis().verified.overall));
  CHECK_FALSE(largestDrop(emptyDiagnosis()));
}

TEST_CASE("The strictest gate has the lowest cap, the first of several") {
  OverallScore overall = noScores().overall;
  overall.gates = {{7, 3, level(3)}, {8, 2, level(2)}, {9, 2, level(2)}};
  CHECK(strictestGate(overall)->question == 8);
}

TEST_CASE("The largest drop is the first of the largest and never nothing") {
  Diagnosis diagnosis = emptyDiagnosis();
  diagnosis.drops = {{0, 0.1}, {1, 0.4}, {2, 0.4}};
  CHECK(largestDrop(diagnosis)->question == 1);
  diagnosis.drops = {{0, 0.0}};
  CHECK_FALSE(largestDrop(diagnosis));
}

TEST_CASE("Best moves of a real diagnosis open its gate and raise its score") {
  const Questionnaire questionnaire = plainQuestionnaire();
  Assessment assessment = allAt(questionnaire, 4);
  const Index gate = placeOf(questionnaire, "G-1");
  say(assessment, gate, 1);
  say(assessment, placeOf(questionnaire, "T-5"), 1);
  const Diagnosis diagnosis = diagnose(questionnaire, smallMethod(questionnaire), assessment, WithRobustness::no);
  const std::vector<Lift> moves = bestMoves(diagnosis);
  REQUIRE(moves.size() == 3);
  CHECK(moves[0].question == gate);
  CHECK(moves[0].opensGate);
  // The weakest pillar gains most from one step, and its first question comes first.
  CHECK(moves[1].question == placeOf(questionnaire, "T-1"));
  CHECK(largestDrop(diagnosis)->question == placeOf(questionnaire, "T-5"));
}

TEST_CASE("The move of a lift is the one to its level") {
  Questionnaire::Parts parts{"q", "1", {{PillarId("p"), true, {}, {}, {}}}, {{DimensionId("d"), 0, 1, {}, {}}}, {}};
  Question question;
  question.id = QuestionId("a");
  for (int to = 2; to <= 4; ++to)
    question.moves.push_back({level(to), Effort::ownTime, {std::to_string(to), std::to_string(to)}, {}});
  parts.questions.push_back(question);
  const Questionnaire questionnaire(std::move(parts));
  REQUIRE(moveOf(questionnaire, {0, level(3), 0.0, false}) != nullptr);
  CHECK(moveOf(questionnaire, {0, level(3), 0.0, false})->title.en == "3");
  CHECK(moveOf(questionnaire, {0, level(5), 0.0, false}) == nullptr);
}

}  // namespace jindan::test
