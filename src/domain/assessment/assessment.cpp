// SPDX-License-Identifier: Apache-2.0
#include "domain/assessment/assessment.h"

#include <algorithm>

namespace jindan {

const Assessment* Case::latest() const {
  const Assessment* found = nullptr;
  for (const Assessment& assessment : assessments) {
    if (found == nullptr || assessment.date >= found->date) found = &assessment;
  }
  return found;
}

bool Assessment::hasConsultantEntries() const {
  return std::any_of(answers.begin(), answers.end(),
                     [](const Answer& answer) { return answer.seen || answer.evidence != Evidence::saidOnly; });
}

}  // namespace jindan
