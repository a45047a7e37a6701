// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "domain/assessment/assessment.h"
#include "domain/scoring/diagnosis.h"
#include "domain/scoring/method.h"

namespace jindan {

/// The asked questions for which a target level is set, in questionnaire order.
[[nodiscard]] std::vector<Index> targetQuestions(const Questionnaire& questionnaire, const Assessment& assessment);

/// The score if every target were reached and nothing else changed. A level that is already above its target stays.
[[nodiscard]] OverallScore scoreWithTargets(const Questionnaire& questionnaire, const Method& method,
                                            Assessment assessment);

}  // namespace jindan
