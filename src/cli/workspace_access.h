// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <memory>

#include "storage/sqlite_workspace.h"

namespace jindan::cli {

/// The user's own workspace; one that is not there is made when `mayCreate`, else `cannotRead`.
[[nodiscard]] Result<std::unique_ptr<storage::SqliteWorkspace>> openWorkspace(const std::filesystem::path& data,
                                                                              const Clock& clock, bool mayCreate);

}  // namespace jindan::cli
