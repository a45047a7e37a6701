// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>
#include <vector>

#include "domain/planning/programme.h"
#include "domain/types/result.h"

namespace jindan::content {

/// Public support programmes ("jindan-programmes").
[[nodiscard]] ProgrammePack readProgrammes(const nlohmann::json& pack, std::vector<Fault>& faults);

}  // namespace jindan::content
