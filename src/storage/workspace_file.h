// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

#include "domain/types/result.h"
#include "storage/connection.h"

namespace jindan::storage {

/// Opens the workspace file, new or old, and brings it to the present version. What is not ours or newer than ours is
/// refused without touching it. `now` is part of the name of the backup that a migration makes beside the file.
[[nodiscard]] Result<Connection> openWorkspaceFile(const std::filesystem::path& file,
                                                   const std::filesystem::path& migrationsFolder,
                                                   const std::string& now);

}  // namespace jindan::storage
