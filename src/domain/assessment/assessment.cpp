// SPDX-License-Identifier: Apache-2.0
#include "domain/assessment/assessment.h"

namespace jindan {

const Assessment* Case::latest() const {
  const Assessment* found = nullptr;
  for (const Assessment& assessment : assessments) {
    if (found == nullptr || assessment.date >= found->date) found = &assessment;
  }
  return found;
}

}  // namespace jindan
