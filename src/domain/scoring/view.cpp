// SPDX-License-Identifier: Apache-2.0
#include "domain/scoring/view.h"

namespace jindan {

namespace {

Reading readAnswer(const Answer& answer, View view) {
  using Kind = Reading::Kind;
  const auto level = view == View::verified ? answer.verified() : answer.said.level();
  if (level) return {Kind::known, false, static_cast<signed char>(level->value())};
  if (answer.said.isNotApplicable()) return {Kind::notApplicable, false, 0};
  return {Kind::unknown, answer.said.isDontKnow(), 0};
}

}  // namespace

Readings readAnswers(const Questionnaire& questionnaire, const Assessment& assessment, View view) {
  const auto questions = questionnaire.questions();
  Readings readings(questions.size());
  for (Index q = 0; q < questions.size(); ++q) {
    if (isAsked(questions[q], assessment.mode)) readings[q] = readAnswer(assessment.answers.at(q), view);
  }
  return readings;
}

}  // namespace jindan
