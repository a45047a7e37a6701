// SPDX-License-Identifier: Apache-2.0
#include "cli/own_workspace.h"

#include "app/engine/system_clock.h"
#include "app/exchange/secret.h"
#include "app/files/locations.h"
#include "cli/password_input.h"
#include "cli/workspace_failure.h"
#include "storage/sqlite_safekeeping.h"
#include "storage/sqlite_workspace_lock.h"

namespace jindan::cli {

Result<void> unlock(WorkspaceLock& lock, const PasswordSource& password) {
  const auto state = lock.state();
  if (!state) return tl::unexpected(state.error());
  if (*state != WorkspaceLock::State::locked) return {};
  auto given = readPassword(password);
  if (!given) return tl::unexpected(given.error());
  const app::Secret secret(std::move(*given));
  return lock.unlock(secret.text());
}

Exit withOwnWorkspace(const app::Engine& engine, const WorkspaceAccess& access, const Console& console,
                      MayCreate mayCreate, const WorkspaceTask& task) {
  const auto folder = app::workspaceFolder();
  const std::filesystem::path file = folder ? *folder / "workspace.sqlite" : std::filesystem::path();
  std::error_code unreadable;
  if (!folder || (mayCreate == MayCreate::no && !std::filesystem::exists(file, unreadable))) {
    return console.fail(Error{ErrorCode::cannotRead, file.string(), {}, {}});
  }
  const app::SystemClock clock;
  storage::SqliteWorkspaceLock lock(file, clock);
  if (const auto opened = unlock(lock, access.password); !opened) return failOfLock(opened.error(), console);
  const auto migrations = access.data / "migrations";
  const auto workspace = storage::SqliteWorkspace::open(file, migrations, clock, lock.layer());
  if (!workspace) {
    const storage::SqliteSafekeeping care(file, migrations, clock, lock.layer());
    return failOfWorkspace(workspace.error(), care, console);
  }
  const auto classified = (*workspace)->classifyBy(engine.content().reference);
  return classified ? task(**workspace, clock) : console.fail(classified.error());
}

}  // namespace jindan::cli
