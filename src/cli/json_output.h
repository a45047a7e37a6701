// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "cli/console.h"

namespace jindan::cli {

/// Writes to the file, or to the screen when the path is "-".
[[nodiscard]] Result<void> writeJson(const std::string& path, const std::string& json, const Console& console);

}  // namespace jindan::cli
