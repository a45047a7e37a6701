// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <functional>

#include "domain/workspace/backup.h"
#include "storage/file_layer.h"

namespace SQLite {
class Database;
}

namespace jindan::storage {

/// Says whether the finished copy is to be put in place.
using IsWanted = std::function<bool(const std::filesystem::path& copy)>;

/// Copies the whole database while it is in use, opens and checks the copy and puts it in place in one step, readable
/// by its owner alone. An existing `target` is replaced. `cannotWrite` otherwise, and nothing is left behind. The copy
/// is of the kind of `layer`, which has to leave as much room in a page as the database does.
[[nodiscard]] Result<void> backUp(SQLite::Database& source, const std::filesystem::path& target,
                                  const IsWanted& isWanted = {}, const FileLayer& layer = {});

/// Opens a database that nobody writes to and looks at every page, index and rule of it. `databaseDamaged` when
/// anything is wrong, `databaseNewer` when its schema is beyond `latest`.
[[nodiscard]] Result<BackupContent> checkDatabase(const std::filesystem::path& file, std::int64_t latest,
                                                  const FileLayer& layer = {});

}  // namespace jindan::storage
