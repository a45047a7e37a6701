// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <functional>

#include "app/engine/engine.h"
#include "cli/console.h"
#include "storage/sqlite_workspace.h"

namespace jindan::cli {

enum class MayCreate { no, yes };

using WorkspaceTask = std::function<Exit(storage::SqliteWorkspace& workspace, const Clock& clock)>;

/// Runs the task on the user's own workspace; one that is not there is only made where it may. `data` is the folder of
/// the migrations. Why it cannot be opened is told, with the last good backup when it is damaged.
[[nodiscard]] Exit withOwnWorkspace(const app::Engine& engine, const std::filesystem::path& data,
                                    const Console& console, MayCreate mayCreate, const WorkspaceTask& task);

}  // namespace jindan::cli
