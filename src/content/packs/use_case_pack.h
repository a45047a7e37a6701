// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>
#include <vector>

#include "domain/benchmark/segment.h"
#include "domain/planning/use_case.h"
#include "domain/types/result.h"

namespace jindan::content {

/// Reads the use cases ("jindan-use-cases"). The pack must be written for this very version of the questionnaire; every
/// name it uses must exist, every figure must say that it is an estimate and on what it rests.
[[nodiscard]] UseCasePack readUseCases(const nlohmann::json& pack, const Questionnaire& questionnaire,
                                       const SegmentReference& reference, std::vector<Fault>& faults);

}  // namespace jindan::content
