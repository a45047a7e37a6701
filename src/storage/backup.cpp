// SPDX-License-Identifier: Apache-2.0
#include "storage/backup.h"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Column.h>
#include <sqlite3.h>

#include <limits>

#include "storage/checked_pages.h"
#include "storage/database_stamp.h"
#include "storage/durable_move.h"
#include "storage/errors.h"
#include "storage/migrations.h"
#include "storage/open_database.h"
#include "storage/private_file.h"
#include "storage/utf8.h"
#include "storage/uuid.h"

namespace jindan::storage {

namespace {

namespace fs = std::filesystem;

void copy(SQLite::Database& source, const fs::path& target, const FileLayer& layer) {
  SQLite::Database copied = openDatabase(target, SQLite::OPEN_READWRITE, 0, layer);
  if (hasChecksums(source)) reserveChecksums(copied, layer);
  // Busy and locked are told by the return value alone: an unfinished copy must never pass for one.
  if (const int code = SQLite::Backup(copied, source).executeStep(); code != SQLITE_DONE) {
    throw SQLite::Exception("backup", code);
  }
  // A copy of a WAL database would otherwise need a journal beside it merely to be read.
  copied.exec("PRAGMA journal_mode = DELETE");
}

/// What is in it, as far as its version has such tables.
BackupContent contentOf(SQLite::Database& database) {
  BackupContent content;
  content.version = database.execAndGet("PRAGMA user_version").getInt64();
  const auto count = [&database](const char* sql) { return database.execAndGet(sql).getInt64(); };
  content.companies = count("SELECT count(*) FROM company WHERE removed_at IS NULL");
  content.visits = count("SELECT count(*) FROM visit");
  content.answers = count("SELECT count(*) FROM answer");
  return content;
}

Result<void> prove(const fs::path& copy, const FileLayer& layer) {
  const auto content = checkDatabase(copy, std::numeric_limits<std::int64_t>::max(), layer);
  if (!content) return tl::unexpected(content.error());
  return {};
}

}  // namespace

Result<void> backUp(SQLite::Database& source, const fs::path& target, const IsWanted& isWanted,
                    const FileLayer& layer) {
  fs::path part = target;
  part += "." + newUuid().value() + ".part";  // two programs may back up to one place at once
  std::error_code error;
  auto result = createPrivateFile(part);
  if (result) {
    result = guarded(utf8(target), [&]() -> Result<void> {
      copy(source, part, layer);
      return prove(part, layer);
    });
  }
  const bool isKept = result && (!isWanted || isWanted(part));
  if (isKept) result = moveDurably(part, target);
  if (!result || !isKept) {
    fs::remove(part, error);
    fs::remove(fs::path(part) += "-journal", error);
  }
  return result;
}

Result<BackupContent> checkDatabase(const fs::path& file, std::int64_t latest, const FileLayer& layer) {
  const auto stamp = readStamp(file, layer);
  if (!stamp) return tl::unexpected(stamp.error());
  if (stamp->empty || stamp->applicationId != workspaceApplicationId) {
    return failure(ErrorCode::databaseDamaged, utf8(file), stamp->empty ? "empty_file" : "other_database");
  }
  const auto state = readEveryPage(file, layer);
  if (!state) return tl::unexpected(state.error());
  if (*state == FileState::damaged) return failure(ErrorCode::databaseDamaged, utf8(file), "not_as_written");
  if (stamp->version > latest) return failure(ErrorCode::databaseNewer, utf8(file));
  return guarded(utf8(file), [&]() -> Result<BackupContent> {
    SQLite::Database database = openDatabase(file, SQLite::OPEN_READONLY, 0, layer);
    if (database.execAndGet("PRAGMA integrity_check(1)").getString() != "ok") throwDamaged("integrity_check");
    return contentOf(database);
  });
}

}  // namespace jindan::storage
