// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>
#include <vector>

#include "domain/benchmark/segment.h"
#include "domain/types/result.h"

namespace jindan::content {

/// Industries with their size borders ("jindan-industries") and regions ("jindan-regions").
[[nodiscard]] SegmentReference readReference(const nlohmann::json& industries, std::vector<Fault>& industryFaults,
                                             const nlohmann::json& regions, std::vector<Fault>& regionFaults);

}  // namespace jindan::content
