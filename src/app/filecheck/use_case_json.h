// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>
#include <span>
#include <string>
#include <string_view>

#include "domain/planning/collection_plan.h"

namespace jindan::app {

/// The list "use_cases" of a file check: id, verdict and missing as the contract has them, then suitability, reasons of
/// a block and the state of every requirement. Without words: those belong to the reader's language.
[[nodiscard]] nlohmann::ordered_json useCasesJson(const UseCasePack& pack, std::span<const UseCaseFit> fits,
                                                  const Questionnaire& questionnaire);

/// The object "collection_plan": start, use cases and one line for each thing to collect.
[[nodiscard]] nlohmann::ordered_json collectionPlanJson(const UseCasePack& pack, const CollectionPlan& plan);

inline constexpr std::string_view usesFormat = "jindan-uses";
inline constexpr int usesVersion = 1;

/// Both as a file of their own, "jindan-uses" version 1.
[[nodiscard]] std::string writeUses(const UseCaseFindings& findings, const Questionnaire& questionnaire);

}  // namespace jindan::app
