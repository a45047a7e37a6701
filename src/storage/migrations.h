// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "domain/types/result.h"

namespace SQLite {
class Database;
}

namespace jindan::storage {

/// "JNDN": written into every workspace, so that a foreign database is never taken for ours.
inline constexpr std::uint32_t workspaceApplicationId = 0x4a4e444e;

/// One step from version `number` − 1 to `number`.
struct MigrationScript {
  int number = 0;
  std::string name;
  std::string sql;
};

enum class MigrationOutcome { alreadyCurrent, migrated, newerDatabase, failed };

struct Migration {
  MigrationOutcome outcome = MigrationOutcome::alreadyCurrent;
  std::optional<Error> error;  ///< why it failed
};

/// Reads NNNN_name.sql from the folder, numbered from 0001 without gaps; `badInput` with the faults otherwise.
[[nodiscard]] Result<std::vector<MigrationScript>> loadMigrations(const std::filesystem::path& folder);

/// Brings the database to the last script. Each script and the version it leads to are one transaction, so that a
/// failure leaves the version before it. A database that holds something is backed up first, and is left alone when
/// that fails. A newer database is left alone too. Turns foreign keys off; the caller turns them on afterwards.
[[nodiscard]] Migration migrate(SQLite::Database& database, const std::vector<MigrationScript>& scripts,
                                const std::function<Result<void>()>& backupFirst);

}  // namespace jindan::storage
