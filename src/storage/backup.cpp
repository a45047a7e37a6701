// SPDX-License-Identifier: Apache-2.0
#include "storage/backup.h"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>
#include <sqlite3.h>

#include "storage/errors.h"
#include "storage/private_file.h"
#include "storage/utf8.h"
#include "storage/uuid.h"

namespace jindan::storage {

namespace {

namespace fs = std::filesystem;

void copy(SQLite::Database& source, const fs::path& target) {
  SQLite::Database copied(utf8(target), SQLite::OPEN_READWRITE);
  // Busy and locked are told by the return value alone: an unfinished copy must never pass for one.
  if (const int code = SQLite::Backup(copied, source).executeStep(); code != SQLITE_DONE) {
    throw SQLite::Exception("backup", code);
  }
  // A copy of a WAL database would otherwise need a journal beside it merely to be read.
  copied.exec("PRAGMA journal_mode = DELETE");
  if (copied.execAndGet("PRAGMA quick_check(1)").getString() != "ok") throwDamaged("quick_check");
}

}  // namespace

Result<void> backUp(SQLite::Database& source, const fs::path& target) {
  fs::path part = target;
  part += "." + newUuid().value() + ".part";  // two programs may back up to one place at once
  std::error_code error;
  auto result = createPrivateFile(part);
  if (result) {
    result = guarded(utf8(target), [&]() -> Result<void> {
      copy(source, part);
      return {};
    });
  }
  if (result) {
    fs::rename(part, target, error);
    if (error) result = failure(ErrorCode::cannotWrite, utf8(target), error.message());
  }
  if (!result) fs::remove(part, error);
  return result;
}

}  // namespace jindan::storage
