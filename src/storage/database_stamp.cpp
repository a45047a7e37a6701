// SPDX-License-Identifier: Apache-2.0
#include "storage/database_stamp.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <vector>

#include "storage/checked_pages.h"
#include "storage/database_header.h"
#include "storage/errors.h"
#include "storage/raw_file.h"
#include "storage/utf8.h"

namespace jindan::storage {

namespace {

namespace fs = std::filesystem;

bool hasLeftover(const fs::path& file, const char* suffix) {
  fs::path journal = file;
  journal += suffix;
  std::error_code error;
  const auto size = fs::file_size(journal, error);
  return !error && size > 0;
}

Result<DatabaseStamp> askSqlite(const fs::path& file) {
  return guarded(utf8(file), [&]() -> Result<DatabaseStamp> {
    SQLite::Database database(utf8(file), SQLite::OPEN_READONLY, 0, checkedPages());
    DatabaseStamp stamp;
    stamp.applicationId = database.execAndGet("PRAGMA application_id").getUInt();
    stamp.version = database.execAndGet("PRAGMA user_version").getInt64();
    return stamp;
  });
}

}  // namespace

bool hasJournal(const fs::path& file) {
  return hasLeftover(file, "-wal") || hasLeftover(file, "-journal");
}

Result<DatabaseStamp> readStamp(const fs::path& path) {
  std::error_code error;
  const fs::file_status status = fs::status(path, error);
  if (!fs::exists(status)) return DatabaseStamp{true, 0, 0};
  if (!fs::is_regular_file(status)) return failure(ErrorCode::cannotRead, utf8(path), "not a file");
  const RawFile file(path);
  if (const auto ready = file.ready(); !ready) return tl::unexpected(ready.error());
  if (file.size() == 0) return DatabaseStamp{true, 0, 0};
  std::vector<unsigned char> first(static_cast<std::size_t>(std::min<std::uint64_t>(file.size(), largestPage)));
  if (!file.read(first, 0)) return failure(ErrorCode::cannotRead, utf8(path));
  const auto header = headerOf(first);
  if (!header) return failure(ErrorCode::databaseDamaged, utf8(path), "not a database");
  if (hasLeftover(path, "-wal")) return askSqlite(path);
  const bool isShort = header->hasChecksums && first.size() < header->pageSize;
  // A changed number could pass for a newer program's.
  const bool isProven = !hasLeftover(path, "-journal");  // else the page may be taken back
  if (isProven && (isShort || (header->hasChecksums && !isWholePage(Bytes(first).first(header->pageSize), 1)))) {
    return failure(ErrorCode::databaseDamaged, utf8(path), "first page");
  }
  return DatabaseStamp{false, header->applicationId, header->version};
}

}  // namespace jindan::storage
