// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "domain/assessment/assessment.h"
#include "domain/scoring/method.h"

namespace jindan {

/// Places of the rules in Method::contradictions that hold on the said levels, in rule order. Straight-lining looks
/// at each scored pillar: one level on at least the rule's share of its applicable questions that are asked or
/// answered, or every recorded answer time below the rule's seconds.
[[nodiscard]] std::vector<Index> findContradictions(const Questionnaire& questionnaire, const Method& method,
                                                    const Assessment& assessment);

}  // namespace jindan
