// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "domain/types/result.h"

namespace jindan::content {

/// What of the document breaks the JSON Schema (draft 7) in the file at `schemaPath`.
[[nodiscard]] Result<std::vector<Fault>> checkSchema(const nlohmann::json& document, const std::string& schemaPath);

}  // namespace jindan::content
