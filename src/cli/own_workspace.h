// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <memory>

#include "app/engine/engine.h"
#include "storage/sqlite_workspace.h"

namespace jindan::cli {

/// The user's own workspace; one that is not there is not made. `data` is the folder of the migrations; engine and
/// clock must outlive it.
[[nodiscard]] Result<std::unique_ptr<storage::SqliteWorkspace>> openOwnWorkspace(const app::Engine& engine,
                                                                                 const std::filesystem::path& data,
                                                                                 const Clock& clock);

}  // namespace jindan::cli
