// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>
#include <vector>

#include "domain/types/result.h"
#include "domain/wording/phrasebook.h"

namespace jindan::content {

/// The sentences of report, command line and findings ("jindan-phrases").
[[nodiscard]] Phrasebook readPhrases(const nlohmann::json& pack, std::vector<Fault>& faults);

}  // namespace jindan::content
