// SPDX-License-Identifier: Apache-2.0
#include "domain/findings/targets.h"

#include "domain/scoring/aggregate.h"
#include "domain/scoring/view.h"

namespace jindan {

std::vector<Index> targetQuestions(const Questionnaire& questionnaire, const Assessment& assessment) {
  std::vector<Index> questions;
  for (Index q = 0; q < assessment.answers.size(); ++q) {
    const bool isPartOfIt = isAsked(questionnaire.question(q), assessment.mode);
    if (isPartOfIt && assessment.answers[q].target) questions.push_back(q);
  }
  return questions;
}

OverallScore scoreWithTargets(const Questionnaire& questionnaire, const Method& method, Assessment assessment) {
  for (Answer& answer : assessment.answers) {
    const auto now = answer.verified();
    if (!answer.target || (now && *now >= *answer.target)) continue;
    if (answer.seen) {
      answer.seen = answer.target;
    } else {
      answer.said = Said::level(*answer.target);
    }
  }
  return aggregate(questionnaire, method, assessment, View::verified).overall;
}

}  // namespace jindan
