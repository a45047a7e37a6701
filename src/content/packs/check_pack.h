// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>
#include <vector>

#include "domain/filecheck/check_rules.h"
#include "domain/types/result.h"

namespace jindan::content {

/// Fills findings and reference of the rules from findings.json.
void readCheckFindings(const nlohmann::json& pack, FileCheckRules& rules, std::vector<Fault>& faults);

/// The levels that files show, from proposals.json; in questionnaire order.
[[nodiscard]] std::vector<QuestionRule> readCheckProposals(const nlohmann::json& pack,
                                                           const Questionnaire& questionnaire,
                                                           std::vector<Fault>& faults);

}  // namespace jindan::content
