// SPDX-License-Identifier: Apache-2.0
#include "cli/own_workspace.h"

#include "app/files/locations.h"

namespace jindan::cli {

Result<std::unique_ptr<storage::SqliteWorkspace>> openOwnWorkspace(const app::Engine& engine,
                                                                   const std::filesystem::path& data,
                                                                   const Clock& clock) {
  const auto folder = app::workspaceFolder();
  const std::filesystem::path file = folder ? *folder / "workspace.sqlite" : std::filesystem::path();
  std::error_code unreadable;
  if (!std::filesystem::exists(file, unreadable)) return failure(ErrorCode::cannotRead, file.string());
  auto workspace = storage::SqliteWorkspace::open(file, data / "migrations", clock);
  if (!workspace) return workspace;
  const auto classified = (*workspace)->classifyBy(engine.content().reference);
  if (!classified) return tl::unexpected(classified.error());
  return workspace;
}

}  // namespace jindan::cli
