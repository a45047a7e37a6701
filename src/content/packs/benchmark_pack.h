// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "domain/benchmark/observation.h"
#include "domain/types/result.h"

namespace jindan::content {

/// The documents of a benchmark pack by file name without ending ("observations", "surveys", …).
using BenchmarkDocuments = std::map<std::string, nlohmann::json>;

/// Joins observations with their indicators, surveys, bases and notes; unknown references are faults of
/// "observations".
[[nodiscard]] std::vector<Observation> readObservations(const BenchmarkDocuments& documents,
                                                        std::map<std::string, std::vector<Fault>>& faults);

}  // namespace jindan::content
