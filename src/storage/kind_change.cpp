// SPDX-License-Identifier: Apache-2.0
#include "storage/kind_change.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

#include <limits>

#include "storage/backup.h"
#include "storage/checked_pages.h"
#include "storage/database_header.h"
#include "storage/durable_move.h"
#include "storage/errors.h"
#include "storage/open_database.h"
#include "storage/private_file.h"
#include "storage/utf8.h"
#include "storage/uuid.h"

namespace jindan::storage {

namespace {

namespace fs = std::filesystem;

constexpr std::int64_t anyVersion = std::numeric_limits<std::int64_t>::max();

void removeWithJournals(const fs::path& file, bool isFileToo) {
  for (const char* suffix : {"-wal", "-shm", "-journal", ""}) {
    if (*suffix == '\0' && !isFileToo) continue;
    std::error_code error;
    fs::remove(fs::path(file) += suffix, error);
  }
}

/// Nobody else may have it open until it is closed again, and closing it leaves its journals alone: by then they are
/// gone, and those of their names belong to the new file.
SQLite::Database holdAlone(const fs::path& file, const FileLayer& layer) {
  SQLite::Database database = openDatabase(file, SQLite::OPEN_READWRITE | SQLite::OPEN_URI, 0, layer);
  sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
  database.exec("PRAGMA locking_mode = EXCLUSIVE");
  database.exec("BEGIN EXCLUSIVE");
  database.exec("COMMIT");
  return database;
}

/// A path may hold what means something in a URI.
std::string uriOf(const fs::path& file, const char* layer) {
  constexpr std::string_view hex = "0123456789ABCDEF";
  std::string uri = "file:";
  for (const char c : utf8(fs::absolute(file))) {
    const auto byte = static_cast<unsigned char>(c);
    const bool isPlain = c != '%' && c != '?' && c != '#';
    if (isPlain) uri += c;
    if (!isPlain) uri += {'%', hex[byte >> 4U], hex[byte & 0xFU]};
  }
  return uri + "?vfs=" + layer;
}

/// Row by row: the new pages have more room at their ends than the old ones.
void buildEncrypted(SQLite::Database& source, const fs::path& draft, const FileLayer& to) {
  source.exec("PRAGMA page_size = 4096");  // first: it forgets what room was asked for
  int room = to.reservedBytes();
  sqlite3_file_control(source.getHandle(), "main", SQLITE_FCNTL_RESERVE_BYTES, &room);
  SQLite::Statement build(source, "VACUUM INTO ?");
  build.bind(1, uriOf(draft, to.name()));
  build.exec();
}

Result<void> build(SQLite::Database& source, const fs::path& draft, const FileLayer& to) {
  if (!to.isEncrypted()) return backUp(source, draft, {}, to);
  if (const auto made = createPrivateFile(draft); !made) return made;
  buildEncrypted(source, draft, to);
  return {};
}

Result<void> prove(SQLite::Database& source, const fs::path& draft, const FileLayer& to) {
  const auto content = checkDatabase(draft, anyVersion, to);
  if (!content) return tl::unexpected(content.error());
  const auto count = [&source](const char* sql) { return source.execAndGet(sql).getInt64(); };
  const bool isSame = content->version == count("PRAGMA user_version") &&
                      content->visits == count("SELECT count(*) FROM visit") &&
                      content->answers == count("SELECT count(*) FROM answer");
  if (!isSame) return failure(ErrorCode::notProven, utf8(draft));
  return {};
}

}  // namespace

Result<void> changeKind(const fs::path& file, const FileLayer& from, const FileLayer& to) {
  const auto state = readEveryPage(file, from);
  if (!state) return tl::unexpected(state.error());
  if (*state == FileState::damaged) return failure(ErrorCode::databaseDamaged, utf8(file), "not_as_written");
  fs::path draft = file;
  draft += "." + newUuid().value() + ".part";
  auto result = guarded(utf8(file), [&]() -> Result<void> {
    SQLite::Database source = holdAlone(file, from);
    if (const auto built = build(source, draft, to); !built) return built;
    if (const auto proven = prove(source, draft, to); !proven) return proven;
    static_cast<void>(source.execAndGet("PRAGMA wal_checkpoint(TRUNCATE)"));
    // From here the file is all there is of it: its journals are empty.
    removeWithJournals(file, false);
    return moveDurably(draft, file);
  });
  if (result) return result;
  removeWithJournals(draft, true);
  Error problem = result.error();
  problem.subject = utf8(file);  // nobody knows the draft
  return tl::unexpected(std::move(problem));
}

}  // namespace jindan::storage
