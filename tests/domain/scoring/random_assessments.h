// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <rapidcheck.h>

#include "domain/scoring/small_questionnaire.h"

namespace jindan::test {

/// Mostly levels, some "don't know", "not applicable" and gaps; seen levels on some; weights 1–5.
inline Assessment anyAssessment(const Questionnaire& questionnaire) {
  const auto marks = *rc::gen::container<std::vector<int>>(
      questionnaire.questions().size(),
      rc::gen::weightedElement<int>({{5, 1}, {5, 2}, {5, 3}, {5, 4}, {5, 5}, {1, 0}, {1, 6}, {1, 7}}));
  Assessment assessment = fromMarks(questionnaire, marks);
  const auto seen = *rc::gen::container<std::vector<int>>(marks.size(), rc::gen::inRange(0, 12));
  for (Index q = 0; q < seen.size(); ++q)
    assessment.answers[q].seen = Level::from(seen[q]);
  assessment.weights.pillars =
      *rc::gen::container<std::vector<double>>(assessment.weights.pillars.size(), rc::gen::element(1.0, 2.0, 3.5, 5.0));
  return assessment;
}

/// The same with a level on every question, so that every score is reported.
inline Assessment anyAnsweredAssessment(const Questionnaire& questionnaire) {
  const auto marks = *rc::gen::container<std::vector<int>>(questionnaire.questions().size(), rc::gen::inRange(1, 6));
  Assessment assessment = fromMarks(questionnaire, marks);
  assessment.weights.pillars =
      *rc::gen::container<std::vector<double>>(assessment.weights.pillars.size(), rc::gen::element(0.5, 1.0, 2.0, 4.0));
  return assessment;
}

}  // namespace jindan::test
