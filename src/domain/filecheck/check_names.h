// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <utility>
#include <vector>

#include "domain/types/file_profile.h"

namespace jindan {

// Names of types and severities in files and in keys of phrases.
[[nodiscard]] std::vector<std::pair<std::string_view, ColumnType>> columnTypeNames();
[[nodiscard]] std::string_view nameOf(ColumnType type);
[[nodiscard]] std::vector<std::pair<std::string_view, Severity>> severityNames();
[[nodiscard]] std::string_view nameOf(Severity severity);

}  // namespace jindan
