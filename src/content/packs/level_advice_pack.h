// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>
#include <vector>

#include "domain/questionnaire/questionnaire.h"
#include "domain/types/result.h"

namespace jindan::content {

/// Adds the advice for each level ("jindan-level-advice") to the questions. The pack must be written for this very
/// version of the questionnaire, and every question must get all five levels.
void addLevelAdvice(const nlohmann::json& pack, Questionnaire::Parts& parts, std::vector<Fault>& faults);

}  // namespace jindan::content
