// SPDX-License-Identifier: Apache-2.0
#include "domain/findings/open_questions.h"

#include "domain/scoring/view.h"

namespace jindan {

std::vector<Index> openQuestions(const Questionnaire& questionnaire, const Assessment& assessment) {
  const Readings readings = readAnswers(questionnaire, assessment, View::verified);
  std::vector<Index> open;
  for (const bool isQuick : {true, false}) {
    for (Index q = 0; q < readings.size(); ++q) {
      const bool isOpen = readings[q].kind == Reading::Kind::unknown;
      if (isOpen && questionnaire.question(q).quick == isQuick) open.push_back(q);
    }
  }
  return open;
}

}  // namespace jindan
