// SPDX-License-Identifier: Apache-2.0
#include "domain/assessment/assessment.h"

#include <algorithm>

namespace jindan {

namespace {

const Assessment* latestOf(const std::vector<Assessment>& assessments, const Assessment* leftOut) {
  const Assessment* found = nullptr;
  for (const Assessment& assessment : assessments) {
    if (&assessment == leftOut) continue;
    if (found == nullptr || assessment.date >= found->date) found = &assessment;
  }
  return found;
}

}  // namespace

const Assessment* Case::latest() const {
  return latestOf(assessments, nullptr);
}

const Assessment* Case::beforeLatest() const {
  return latestOf(assessments, latest());
}

bool Assessment::hasConsultantEntries() const {
  return std::any_of(answers.begin(), answers.end(),
                     [](const Answer& answer) { return answer.seen || answer.evidence != Evidence::saidOnly; });
}

}  // namespace jindan
