// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

#include "domain/types/result.h"

namespace SQLite {
class Database;
}

namespace jindan::storage {

/// Copies the whole database while it is in use, checks the copy and puts it in place in one step, readable by its
/// owner alone. An existing `target` is replaced. `cannotWrite` otherwise, and nothing is left behind.
[[nodiscard]] Result<void> backUp(SQLite::Database& source, const std::filesystem::path& target);

}  // namespace jindan::storage
