// SPDX-License-Identifier: Apache-2.0
#include "storage/database_stamp.h"

#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <vector>

#include "storage/database_header.h"
#include "storage/errors.h"
#include "storage/front_file.h"
#include "storage/key_block.h"
#include "storage/open_database.h"
#include "storage/page_seal.h"
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
Result<DatabaseStamp> askSqlite(const fs::path& file, bool takesBack, const FileLayer& layer) {
  return guarded(utf8(file), [&]() -> Result<DatabaseStamp> {
    constexpr int busyTimeoutMilliseconds = 5000;
    SQLite::Database database =
        openDatabase(file, takesBack ? SQLite::OPEN_READWRITE : SQLite::OPEN_READONLY, busyTimeoutMilliseconds, layer);
    DatabaseStamp stamp;
    stamp.empty = database.execAndGet("PRAGMA page_count").getInt64() == 0;
    // SQLite takes what is shorter than a page for nothing; it may be all that is left of a workspace.
    std::error_code error;
    const bool isBegunAnew = takesBack && fs::file_size(file, error) <= layer.front();
    if (stamp.empty && !isBegunAnew) return failure(ErrorCode::databaseDamaged, utf8(file), "beginning_damaged");
    stamp.applicationId = database.execAndGet("PRAGMA application_id").getUInt();
    stamp.version = database.execAndGet("PRAGMA user_version").getInt64();
    return stamp;
  });
}

/// As many as the key block and the largest page have; the file is closed again, so that SQLite may write to it.
Result<std::vector<unsigned char>> firstBytes(const fs::path& path) {
  const RawFile file(path);
  if (const auto ready = file.ready(); !ready) return tl::unexpected(ready.error());
  std::vector<unsigned char> first(
      static_cast<std::size_t>(std::min<std::uint64_t>(file.size(), frontBytes + largestPage)));
  if (!file.read(first, 0)) return failure(ErrorCode::cannotRead, utf8(path));
  return first;
}

Result<void> requireKindIn(Bytes first, const std::string& subject, const FileLayer& layer) {
  const bool isLocked = isLockedFront(first);
  if (isLocked && !layer.isEncrypted()) return failure(ErrorCode::passwordNeeded, subject);
  if (!isLocked && layer.isEncrypted()) return failure(ErrorCode::databaseDamaged, subject, "beginning_damaged");
  if (!isLocked) return {};
  const auto block = newestIn(first);
  if (block && block->identity() != layer.block().identity()) return failure(ErrorCode::passwordWrong, subject);
  return {};
}

Result<DatabaseStamp> stampIn(std::span<unsigned char> first, const std::string& subject, const FileLayer& layer) {
  if (layer.isEncrypted() && (first.size() < sealedPage || !openPage(first.first<sealedPage>(), 1, layer.key()))) {
    return failure(ErrorCode::databaseDamaged, subject, "beginning_damaged");
  }
  const auto header = headerOf(first);
  if (!header) return failure(ErrorCode::databaseDamaged, subject, "not_a_database");
  const bool isChecked = header->hasChecksums && !layer.isEncrypted();
  const bool isShort = isChecked && first.size() < header->pageSize;
  // A changed number could pass for a newer program's.
  if (isShort || (isChecked && !isWholePage(Bytes(first).first(header->pageSize), 1))) {
    return failure(ErrorCode::databaseDamaged, subject, "beginning_damaged");
  }
  return DatabaseStamp{false, header->applicationId, header->version};
}

}  // namespace

Result<void> requireKind(const fs::path& file, const FileLayer& layer) {
  const auto front = readFront(file);
  if (!front) return tl::unexpected(front.error());
  return front->empty() ? Result<void>() : requireKindIn(*front, utf8(file), layer);
}

bool hasJournal(const fs::path& file) {
  return hasLeftover(file, "-wal") || hasLeftover(file, "-journal");
}

Result<DatabaseStamp> readStamp(const fs::path& path, const FileLayer& layer) {
  std::error_code error;
  const fs::file_status status = fs::status(path, error);
  if (!fs::exists(status)) return DatabaseStamp{true, 0, 0};
  if (!fs::is_regular_file(status)) return failure(ErrorCode::cannotRead, utf8(path), "not_a_file");
  auto first = firstBytes(path);
  if (!first) return tl::unexpected(first.error());
  if (first->empty()) return DatabaseStamp{true, 0, 0};
  if (const auto kind = requireKindIn(*first, utf8(path), layer); !kind) return tl::unexpected(kind.error());
  if (hasJournal(path)) return askSqlite(path, hasLeftover(path, "-journal"), layer);
  if (first->size() <= layer.front()) return failure(ErrorCode::databaseDamaged, utf8(path), "beginning_damaged");
  return stampIn(std::span(*first).subspan(layer.front()), utf8(path), layer);
}

}  // namespace jindan::storage
