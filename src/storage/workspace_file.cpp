// SPDX-License-Identifier: Apache-2.0
#include "storage/workspace_file.h"

#include <SQLiteCpp/Column.h>

#include <algorithm>

#include "storage/backup.h"
#include "storage/database_stamp.h"
#include "storage/errors.h"
#include "storage/migrations.h"
#include "storage/private_file.h"
#include "storage/utf8.h"

namespace jindan::storage {

namespace {

namespace fs = std::filesystem;

constexpr int busyTimeoutMilliseconds = 5000;

/// Is the file one that we may open at all?
Result<void> inspect(const fs::path& file, const std::vector<MigrationScript>& scripts) {
  const auto stamp = readStamp(file);
  if (!stamp) return tl::unexpected(stamp.error());
  if (stamp->empty) return {};
  if (stamp->applicationId != workspaceApplicationId) {
    return failure(ErrorCode::databaseDamaged, utf8(file), "another program's database");
  }
  if (stamp->version > scripts.back().number) {
    return failure(ErrorCode::databaseNewer, utf8(file), "version " + std::to_string(stamp->version));
  }
  return {};
}

fs::path backupPath(const fs::path& file, int version, const std::string& now) {
  std::string stamp = now;
  stamp.erase(std::remove(stamp.begin(), stamp.end(), ':'), stamp.end());  // not allowed in names on Windows
  fs::path path = file;
  path += ".v" + std::to_string(version) + "-" + stamp + ".backup";
  return path;
}

Result<void> migrateFile(SQLite::Database& database, const fs::path& file, const std::vector<MigrationScript>& scripts,
                         const std::string& now) {
  const auto backupFirst = [&] {
    const int version = database.execAndGet("PRAGMA user_version").getInt();
    return backUp(database, backupPath(file, version, now));
  };
  const Migration migration = migrate(database, scripts, backupFirst);
  if (migration.outcome == MigrationOutcome::newerDatabase) return failure(ErrorCode::databaseNewer, utf8(file));
  if (migration.outcome == MigrationOutcome::failed) return tl::unexpected(*migration.error);
  return {};
}

Result<Connection> openAndMigrate(const fs::path& file, const std::vector<MigrationScript>& scripts,
                                  const std::string& now) {
  return guarded(utf8(file), [&]() -> Result<Connection> {
    SQLite::Database database(utf8(file), SQLite::OPEN_READWRITE, busyTimeoutMilliseconds);
    // FULL also for the migration. WAL comes after it: switching writes the first page of a new file, and a crash
    // in between would leave a database that nobody knows as ours.
    database.exec("PRAGMA synchronous = FULL");
    if (const auto migrated = migrateFile(database, file, scripts, now); !migrated) {
      return tl::unexpected(migrated.error());
    }
    database.exec("PRAGMA journal_mode = WAL; PRAGMA foreign_keys = ON");
    return Connection(std::move(database));
  });
}

}  // namespace

Result<Connection> openWorkspaceFile(const fs::path& file, const fs::path& migrationsFolder, const std::string& now) {
  const auto scripts = loadMigrations(migrationsFolder);
  if (!scripts) return tl::unexpected(scripts.error());
  if (const auto fit = inspect(file, *scripts); !fit) return tl::unexpected(fit.error());
  if (const auto created = createPrivateFile(file); !created) return tl::unexpected(created.error());
  return openAndMigrate(file, *scripts, now);
}

}  // namespace jindan::storage
