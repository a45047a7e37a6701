// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>
#include <vector>

#include "domain/planning/money/money_rules.h"
#include "domain/planning/staffing.h"
#include "domain/types/result.h"

namespace jindan::content {

class Node;

/// What fills in the money calculation, and its what-ifs ("jindan-money-defaults").
[[nodiscard]] MoneyRules readMoneyRules(const nlohmann::json& pack, const Questionnaire& questionnaire,
                                        std::vector<Fault>& faults);

/// The ways to get people for data and AI ("jindan-staffing").
[[nodiscard]] StaffingRules readStaffingRules(const nlohmann::json& pack, const Questionnaire& questionnaire,
                                              std::vector<Fault>& faults);

/// {"low": …, "likely": …, "high": …} in this order; a fault and 0 when it is none.
[[nodiscard]] Range readRange(const Node& node);

}  // namespace jindan::content
