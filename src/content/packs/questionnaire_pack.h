// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <vector>

#include "domain/questionnaire/questionnaire.h"
#include "domain/types/result.h"

namespace jindan::content {

/// Reads pillars, dimensions and questions ("jindan-questionnaire"); nothing when there are faults.
[[nodiscard]] std::optional<Questionnaire::Parts> readQuestionnaire(const nlohmann::json& pack,
                                                                    std::vector<Fault>& faults);

/// Adds short titles, reasons and moves ("jindan-advice") to the questions; every question must get them.
void addAdvice(const nlohmann::json& pack, Questionnaire::Parts& parts, std::vector<Fault>& faults);

}  // namespace jindan::content
