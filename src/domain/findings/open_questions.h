// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "domain/assessment/assessment.h"
#include "domain/questionnaire/questionnaire.h"

namespace jindan {

/// The asked questions that have no level yet, those of the quick mode before the others: what to answer first when
/// there is no score.
[[nodiscard]] std::vector<Index> openQuestions(const Questionnaire& questionnaire, const Assessment& assessment);

}  // namespace jindan
