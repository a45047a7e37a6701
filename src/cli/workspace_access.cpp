// SPDX-License-Identifier: Apache-2.0
#include "cli/workspace_access.h"

#include "app/files/locations.h"

namespace jindan::cli {

Result<std::unique_ptr<storage::SqliteWorkspace>> openWorkspace(const std::filesystem::path& data, const Clock& clock,
                                                                bool mayCreate) {
  const auto folder = app::workspaceFolder();
  const std::filesystem::path file = folder ? *folder / "workspace.sqlite" : std::filesystem::path();
  std::error_code unreadable;
  if (!folder || (!mayCreate && !std::filesystem::exists(file, unreadable))) {
    return failure(ErrorCode::cannotRead, file.string());
  }
  return storage::SqliteWorkspace::open(file, data / "migrations", clock);
}

}  // namespace jindan::cli
