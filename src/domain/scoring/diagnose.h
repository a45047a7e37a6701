// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/assessment/assessment.h"
#include "domain/scoring/diagnosis.h"
#include "domain/scoring/method.h"

namespace jindan {

enum class WithRobustness { no, yes };

/// The whole of scoring: a pure function of questions, rules and answers. `no` leaves the weight draws out, for
/// what has to answer at once.
[[nodiscard]] Diagnosis diagnose(const Questionnaire& questionnaire, const Method& method, const Assessment& assessment,
                                 WithRobustness robustness = WithRobustness::yes);

}  // namespace jindan
