// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

#include "domain/types/result.h"

namespace jindan::storage {

/// Gives a finished file its name, on the same disk, so that a power cut afterwards finds all of it under that name:
/// the bytes are on the disk before the name is. A file that had the name is replaced. `cannotWrite` about `to`.
[[nodiscard]] Result<void> moveDurably(const std::filesystem::path& from, const std::filesystem::path& to);

}  // namespace jindan::storage
