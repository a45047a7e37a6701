// SPDX-License-Identifier: Apache-2.0
#include "domain/scoring/diagnose.h"

#include "domain/scoring/aggregate.h"
#include "domain/scoring/contradictions.h"
#include "domain/scoring/explanation.h"
#include "domain/scoring/robustness.h"
#include "domain/scoring/view.h"

namespace jindan {

Diagnosis diagnose(const Questionnaire& questionnaire, const Method& method, const Assessment& assessment,
                   WithRobustness robustness) {
  const Readings readings = readAnswers(questionnaire, assessment, View::verified);
  ViewScores verified = aggregate(questionnaire, method, assessment, View::verified);
  ViewScores self = aggregate(questionnaire, method, assessment, View::self);
  Diagnosis diagnosis{std::move(verified), std::move(self), std::nullopt, {}, {}, {}, {}};
  if (diagnosis.verified.overall.level && diagnosis.self.overall.level) {
    diagnosis.claimGap = diagnosis.self.overall.level->value() - diagnosis.verified.overall.level->value();
  }
  diagnosis.drops = explainDrop(questionnaire, assessment, readings, diagnosis.verified);
  diagnosis.lifts = findLifts(questionnaire, method, assessment, readings, diagnosis.verified);
  if (robustness == WithRobustness::yes) {
    diagnosis.robustness = testRobustness(questionnaire, method, assessment, readings, diagnosis.verified);
  }
  diagnosis.contradictions = findContradictions(questionnaire, method, assessment);
  return diagnosis;
}

}  // namespace jindan
