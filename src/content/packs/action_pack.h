// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>
#include <vector>

#include "domain/planning/action.h"
#include "domain/planning/programme.h"
#include "domain/types/result.h"

namespace jindan::content {

/// What a company can do ("jindan-actions"). Needs of an action, questions and programmes must exist, and no action may
/// need itself in a circle.
[[nodiscard]] ActionCatalogue readActions(const nlohmann::json& pack, const Questionnaire& questionnaire,
                                          const std::vector<Programme>& programmes, std::vector<Fault>& faults);

/// How plans are made ("jindan-planning").
[[nodiscard]] PlanningRules readPlanningRules(const nlohmann::json& pack, std::vector<Fault>& faults);

}  // namespace jindan::content
