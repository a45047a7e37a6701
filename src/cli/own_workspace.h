// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <functional>

#include "app/engine/engine.h"
#include "cli/console.h"
#include "cli/options.h"
#include "domain/workspace/workspace_lock.h"
#include "storage/sqlite_workspace.h"

namespace jindan::cli {

/// What the user's own workspace is opened with.
struct WorkspaceAccess {
  std::filesystem::path data;  ///< folder of the packs and of the workspace's migrations
  PasswordSource password;
};

enum class MayCreate { no, yes };

using WorkspaceTask = std::function<Exit(storage::SqliteWorkspace& workspace, const Clock& clock)>;

/// Gives the lock the password, if there is one to give and the workspace has one.
[[nodiscard]] Result<void> unlock(WorkspaceLock& lock, const PasswordSource& password);

/// Runs the task on the user's own workspace; one that is not there is only made where it may. Why it cannot be opened
/// is told, with the last good backup when it is damaged.
[[nodiscard]] Exit withOwnWorkspace(const app::Engine& engine, const WorkspaceAccess& access, const Console& console,
                                    MayCreate mayCreate, const WorkspaceTask& task);

}  // namespace jindan::cli
