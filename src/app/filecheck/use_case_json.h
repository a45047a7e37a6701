// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>
#include <span>

#include "domain/planning/collection_plan.h"

namespace jindan::app {

/// The list "use_cases" of a file check: id, verdict and missing as the contract has them, then suitability, reasons of
/// a block and the state of every requirement. Without words: those belong to the reader's language.
[[nodiscard]] nlohmann::ordered_json useCasesJson(const UseCasePack& pack, std::span<const UseCaseFit> fits,
                                                  const Questionnaire& questionnaire);

/// The object "collection_plan": start, use cases and one line for each thing to collect.
[[nodiscard]] nlohmann::ordered_json collectionPlanJson(const UseCasePack& pack, const CollectionPlan& plan);

}  // namespace jindan::app
