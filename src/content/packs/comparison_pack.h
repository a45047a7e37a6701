// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>
#include <vector>

#include "domain/benchmark/comparison_rule.h"
#include "domain/questionnaire/questionnaire.h"
#include "domain/types/result.h"

namespace jindan::content {

/// What may stand beside what ("jindan-comparisons").
[[nodiscard]] ComparisonRules readComparisonRules(const nlohmann::json& pack, const Questionnaire& questionnaire,
                                                  std::vector<Fault>& faults);

}  // namespace jindan::content
