// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>
#include <string>

#include "domain/assessment/assessment.h"
#include "domain/questionnaire/questionnaire.h"

namespace jindan::app {

/// A case as "jindan-case" version 1: the same case gives the same bytes. Questions without any answer are left out;
/// unknown fields that were read come back after ours.
[[nodiscard]] std::string writeCase(const Case& theCase, const Questionnaire& questionnaire);

/// The same as a JSON value.
[[nodiscard]] nlohmann::ordered_json caseJson(const Case& theCase, const Questionnaire& questionnaire);

/// The company object alone, as case and result files state it.
[[nodiscard]] nlohmann::ordered_json companyJson(const Company& company);

/// The weight of each scored pillar by its id.
[[nodiscard]] nlohmann::ordered_json weightsJson(const WeightProfile& weights, const Questionnaire& questionnaire);

/// A whole number as JSON integer, anything else as it is: 42, not 42.0.
[[nodiscard]] nlohmann::ordered_json plainNumber(double value);

}  // namespace jindan::app
