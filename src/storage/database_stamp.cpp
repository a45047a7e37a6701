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

/// The file alone does not say what is in it: a power cut may have left any of its pages half written, the first one
/// too, and its journal makes it whole. Taking a change back writes to the file.
Result<DatabaseStamp> askSqlite(const fs::path& file, bool takesBack) {
  return guarded(utf8(file), [&]() -> Result<DatabaseStamp> {
    constexpr int busyTimeoutMilliseconds = 5000;
    SQLite::Database database(utf8(file), takesBack ? SQLite::OPEN_READWRITE : SQLite::OPEN_READONLY,
                              busyTimeoutMilliseconds, checkedPages());
    DatabaseStamp stamp;
    stamp.empty = database.execAndGet("PRAGMA page_count").getInt64() == 0;
    stamp.applicationId = database.execAndGet("PRAGMA application_id").getUInt();
    stamp.version = database.execAndGet("PRAGMA user_version").getInt64();
    return stamp;
  });
}

/// As many as the largest page has; the file is closed again, so that SQLite may write to it.
Result<std::vector<unsigned char>> firstBytes(const fs::path& path) {
  const RawFile file(path);
  if (const auto ready = file.ready(); !ready) return tl::unexpected(ready.error());
  std::vector<unsigned char> first(static_cast<std::size_t>(std::min<std::uint64_t>(file.size(), largestPage)));
  if (!file.read(first, 0)) return failure(ErrorCode::cannotRead, utf8(path));
  return first;
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
  const auto first = firstBytes(path);
  if (!first) return tl::unexpected(first.error());
  if (first->empty()) return DatabaseStamp{true, 0, 0};
  if (hasJournal(path)) return askSqlite(path, hasLeftover(path, "-journal"));
  const auto header = headerOf(*first);
  if (!header) return failure(ErrorCode::databaseDamaged, utf8(path), "not a database");
  const bool isShort = header->hasChecksums && first->size() < header->pageSize;
  // A changed number could pass for a newer program's.
  if (isShort || (header->hasChecksums && !isWholePage(Bytes(*first).first(header->pageSize), 1))) {
    return failure(ErrorCode::databaseDamaged, utf8(path), "first page");
  }
  return DatabaseStamp{false, header->applicationId, header->version};
}

}  // namespace jindan::storage
