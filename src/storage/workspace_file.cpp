// SPDX-License-Identifier: Apache-2.0
#include "storage/workspace_file.h"

#include <SQLiteCpp/Column.h>
#include <sqlite3.h>

#include "storage/backup_store.h"
#include "storage/checked_pages.h"
#include "storage/database_stamp.h"
#include "storage/errors.h"
#include "storage/migrations.h"
#include "storage/open_database.h"
#include "storage/private_file.h"
#include "storage/schema_check.h"
#include "storage/utf8.h"

namespace jindan::storage {

namespace {

namespace fs = std::filesystem;

constexpr int busyTimeoutMilliseconds = 5000;
const char* const quickCheck = "PRAGMA quick_check(1)";
const char* const wholeCheck = "PRAGMA integrity_check(1)";

using BackupFirst = std::function<Result<void>(SQLite::Database&)>;

struct Inspected {
  bool isNew = false;
  bool isWhole = false;  ///< every page was read and found right
};

/// Is the file one that we may open at all?
Result<Inspected> inspect(const fs::path& file, const std::vector<MigrationScript>& scripts, const FileLayer& layer) {
  const auto stamp = readStamp(file, layer);
  if (!stamp) return tl::unexpected(stamp.error());
  if (stamp->empty) return Inspected{true, true};
  if (stamp->applicationId != workspaceApplicationId) {
    return failure(ErrorCode::databaseDamaged, utf8(file), "other_database");
  }
  if (stamp->version > scripts.back().number) {
    return failure(ErrorCode::databaseNewer, utf8(file), "version " + std::to_string(stamp->version));
  }
  const auto state = readEveryPage(file, layer);
  if (!state) return tl::unexpected(state.error());
  if (*state == FileState::damaged) return failure(ErrorCode::databaseDamaged, utf8(file), "not_as_written");
  return Inspected{false, *state == FileState::whole};
}

/// Without it the last one to close a damaged file would write the journal into it.
void keepJournal(SQLite::Database& database, bool isKept) {
  sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, isKept ? 1 : 0, nullptr);
}

void check(SQLite::Database& database, const char* pragma) {
  const std::string found = database.execAndGet(pragma).getString();
  if (found != "ok") throwDamaged(found);
}

Result<void> migrateFile(SQLite::Database& database, const fs::path& file, const std::vector<MigrationScript>& scripts,
                         const BackupFirst& backupFirst) {
  const Migration migration = migrate(database, scripts, [&] { return backupFirst(database); });
  if (migration.outcome == MigrationOutcome::newerDatabase) return failure(ErrorCode::databaseNewer, utf8(file));
  if (migration.outcome == MigrationOutcome::failed) return tl::unexpected(*migration.error);
  return {};
}

/// The switch needs the file for itself for a moment and does not wait by itself for those who are just reading it.
void writeAhead(SQLite::Database& database) {
  constexpr int attempts = 250;
  constexpr int waitMilliseconds = 20;
  for (int i = 1;; ++i) {
    try {
      return static_cast<void>(database.exec("PRAGMA journal_mode = WAL"));
    } catch (const SQLite::Exception& exception) {
      if (i == attempts || exception.getErrorCode() != SQLITE_BUSY) throw;
    }
    sqlite3_sleep(waitMilliseconds);
  }
}

/// A workspace of an older program gets its checksums when nothing stands in the way, else the next time.
void addChecksumsIfPossible(SQLite::Database& database) {
  if (hasChecksums(database)) return;
  try {
    addChecksums(database);
  } catch (const SQLite::Exception&) {
    return;
  }
}

Result<Connection> openAndMigrate(const fs::path& file, const std::vector<MigrationScript>& scripts,
                                  const Inspected& found, const FileLayer& layer, const BackupFirst& backupFirst) {
  return guarded(utf8(file), [&]() -> Result<Connection> {
    SQLite::Database database = openDatabase(file, SQLite::OPEN_READWRITE, busyTimeoutMilliseconds, layer);
    keepJournal(database, true);
    // FULL also for the migration. WAL comes after it: switching writes the first page of a new file, and a crash
    // in between would leave a database that nobody knows as ours.
    database.exec("PRAGMA synchronous = FULL");
    if (found.isNew) reserveChecksums(database, layer);
    if (!found.isWhole) check(database, quickCheck);
    if (const auto migrated = migrateFile(database, file, scripts, backupFirst); !migrated) {
      return tl::unexpected(migrated.error());
    }
    checkSchema(database, scripts);
    writeAhead(database);
    database.exec("PRAGMA foreign_keys = ON");
    addChecksumsIfPossible(database);
    keepJournal(database, false);
    return Connection(std::move(database), layer);
  });
}

Result<void> examine(const fs::path& file, const std::vector<MigrationScript>& scripts, const FileLayer& layer) {
  return guarded(utf8(file), [&]() -> Result<void> {
    SQLite::Database database = openDatabase(file, SQLite::OPEN_READWRITE, busyTimeoutMilliseconds, layer);
    keepJournal(database, hasJournal(file));
    check(database, wholeCheck);
    if (database.execAndGet("PRAGMA user_version").getInt() == scripts.back().number) checkSchema(database, scripts);
    return {};
  });
}

/// Why a file that is missing or empty may not simply be begun anew.
Result<void> refuseLost(const fs::path& file, const Inspected& found) {
  if (!found.isNew || BackupStore(file).list().empty()) return {};
  std::error_code error;
  return failure(ErrorCode::databaseDamaged, utf8(file), fs::exists(file, error) ? "empty_file" : "file_missing");
}

}  // namespace

Result<Connection> openWorkspaceFile(const fs::path& file, const fs::path& migrationsFolder, const std::string& now,
                                     const FileLayer& layer) {
  const auto scripts = loadMigrations(migrationsFolder);
  if (!scripts) return tl::unexpected(scripts.error());
  const auto found = inspect(file, *scripts, layer);
  if (!found) return tl::unexpected(found.error());
  if (const auto lost = refuseLost(file, *found); !lost) return tl::unexpected(lost.error());
  if (const auto created = createPrivateFile(file); !created) return tl::unexpected(created.error());
  // What cannot be closed to others is told where the folder is shown.
  tightenFolder(file.parent_path(), utf8(file.filename()));
  return openAndMigrate(file, *scripts, *found, layer, [&](SQLite::Database& database) -> Result<void> {
    const auto kept = BackupStore(file, layer).keep(database, BackupReason::update, now);
    if (!kept) return tl::unexpected(kept.error());
    return {};
  });
}

Result<Connection> openOwnCopy(const fs::path& file, const fs::path& migrationsFolder, const FileLayer& layer) {
  const auto scripts = loadMigrations(migrationsFolder);
  if (!scripts) return tl::unexpected(scripts.error());
  const auto found = inspect(file, *scripts, layer);
  if (!found) return tl::unexpected(found.error());
  if (const auto created = createPrivateFile(file); !created) return tl::unexpected(created.error());
  return openAndMigrate(file, *scripts, *found, layer, [](SQLite::Database&) { return Result<void>(); });
}

void requireInPlace(SQLite::Database& database) {
  int hasMoved = 0;
  const int known = sqlite3_file_control(database.getHandle(), "main", SQLITE_FCNTL_HAS_MOVED, &hasMoved);
  if (known == SQLITE_OK && hasMoved != 0) throw SQLite::Exception("the file was removed or replaced", SQLITE_READONLY);
}

Result<void> examineWorkspaceFile(const fs::path& file, const fs::path& migrationsFolder, const FileLayer& layer) {
  const auto scripts = loadMigrations(migrationsFolder);
  if (!scripts) return tl::unexpected(scripts.error());
  const auto found = inspect(file, *scripts, layer);
  if (!found) return tl::unexpected(found.error());
  if (found->isNew) return refuseLost(file, *found);
  return examine(file, *scripts, layer);
}

}  // namespace jindan::storage
