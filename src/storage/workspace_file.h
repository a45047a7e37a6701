// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

#include "domain/types/result.h"
#include "storage/connection.h"

namespace jindan::storage {

/// Opens the workspace file, new or old, and brings it to the present version, after a backup. What is damaged, not
/// ours or newer than ours is refused without touching it; so is a file that is missing or empty while there are
/// backups of it: somebody had a workspace here. `now` is part of the backup's name. An encrypted file
/// opens through its layer alone: `passwordNeeded`, `passwordWrong`.
[[nodiscard]] Result<Connection> openWorkspaceFile(const std::filesystem::path& file,
                                                   const std::filesystem::path& migrationsFolder,
                                                   const std::string& now, const FileLayer& layer = {});

/// The same for a file that is new, or a copy that nobody else knows of; makes no backup.
[[nodiscard]] Result<Connection> openOwnCopy(const std::filesystem::path& file,
                                             const std::filesystem::path& migrationsFolder,
                                             const FileLayer& layer = {});

/// Throws (`cannotWrite`) when the open database is no longer the file of its name: it was removed or replaced. What is
/// written to it would be gone with the last one that has it open.
void requireInPlace(SQLite::Database& database);

/// Looks at every page, index and rule of the workspace and whether every table is there; changes nothing.
[[nodiscard]] Result<void> examineWorkspaceFile(const std::filesystem::path& file,
                                                const std::filesystem::path& migrationsFolder,
                                                const FileLayer& layer = {});

}  // namespace jindan::storage
