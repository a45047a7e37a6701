// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

#include "domain/types/result.h"

namespace jindan::storage {

/// Creates the file when it is missing, with its folders; file and folder are for their owner alone. What exists keeps
/// its rights. `cannotWrite` otherwise.
[[nodiscard]] Result<void> createPrivateFile(const std::filesystem::path& file);

}  // namespace jindan::storage
