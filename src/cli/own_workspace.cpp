// SPDX-License-Identifier: Apache-2.0
#include "cli/own_workspace.h"

#include "app/engine/system_clock.h"
#include "app/files/locations.h"
#include "cli/workspace_failure.h"
#include "storage/sqlite_safekeeping.h"

namespace jindan::cli {

Exit withOwnWorkspace(const app::Engine& engine, const std::filesystem::path& data, const Console& console,
                      MayCreate mayCreate, const WorkspaceTask& task) {
  const auto folder = app::workspaceFolder();
  const std::filesystem::path file = folder ? *folder / "workspace.sqlite" : std::filesystem::path();
  std::error_code unreadable;
  if (!folder || (mayCreate == MayCreate::no && !std::filesystem::exists(file, unreadable))) {
    return console.fail(Error{ErrorCode::cannotRead, file.string(), {}, {}});
  }
  const app::SystemClock clock;
  const auto workspace = storage::SqliteWorkspace::open(file, data / "migrations", clock);
  if (!workspace) {
    return failOfWorkspace(workspace.error(), storage::SqliteSafekeeping(file, data / "migrations", clock), console);
  }
  const auto classified = (*workspace)->classifyBy(engine.content().reference);
  return classified ? task(**workspace, clock) : console.fail(classified.error());
}

}  // namespace jindan::cli
