// SPDX-License-Identifier: Apache-2.0
#include "storage/checked_pages.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>
#include <sqlite3.h>

#include <algorithm>
#include <vector>

#include "storage/checked_vfs.h"
#include "storage/database_header.h"
#include "storage/database_stamp.h"
#include "storage/key_block.h"
#include "storage/page_seal.h"
#include "storage/raw_file.h"
#include "storage/utf8.h"

namespace jindan::storage {

namespace {

namespace fs = std::filesystem;

/// Held against what the first page says: how many pages there should be.
bool isWholeLength(const DatabaseHeader& header, std::uint64_t size) {
  if (size % header.pageSize != 0) return false;
  return !header.countIsKnown || size / header.pageSize >= header.pages;
}

bool isWhole(Bytes page, std::uint64_t number, const FileLayer& layer) {
  if (!layer.isEncrypted()) return isWholePage(page, number);
  return isSealed(page.first<sealedPage>(), static_cast<std::uint32_t>(number), layer.key());
}

Result<FileState> scan(const RawFile& file, const DatabaseHeader& header, const FileLayer& layer) {
  constexpr std::size_t pagesAtOnce = 64;
  std::vector<unsigned char> bytes(pagesAtOnce * header.pageSize);
  const std::uint64_t size = file.size() - layer.front();
  for (std::uint64_t at = 0; at < size; at += bytes.size()) {
    const auto part = std::span(bytes).first(std::min<std::uint64_t>(bytes.size(), size - at));
    if (!file.read(part, layer.front() + at)) return failure(ErrorCode::cannotRead, file.name());
    for (std::size_t i = 0; i < part.size(); i += header.pageSize) {
      const std::uint64_t number = (at + i) / header.pageSize + 1;
      if (!isWhole(part.subspan(i, header.pageSize), number, layer)) return FileState::damaged;
    }
  }
  return FileState::whole;
}

/// Pages that are not those of a plain or of an encrypted database are no header either.
std::optional<DatabaseHeader> headerIn(std::span<unsigned char> first, const FileLayer& layer) {
  if (!layer.isEncrypted()) return headerOf(first);
  if (first.size() < sealedPage || !openPage(first.first<sealedPage>(), 1, layer.key())) return std::nullopt;
  const auto header = headerOf(first);
  return header && header->pageSize == sealedPage && header->hasChecksums ? header : std::nullopt;
}

}  // namespace

void reserveChecksums(SQLite::Database& database, const FileLayer& layer) {
  int bytes = layer.reservedBytes();
  sqlite3_file_control(database.getHandle(), "main", SQLITE_FCNTL_RESERVE_BYTES, &bytes);
  if (layer.isEncrypted()) return;
  std::uint32_t pageSize = database.execAndGet("PRAGMA page_size").getUInt();
  sqlite3_file_control(database.getHandle(), "main", expectChecksums, &pageSize);
}

bool hasChecksums(SQLite::Database& database) {
  // The number is known once the file has been read; one out of range asks without changing anything.
  static_cast<void>(database.execAndGet("SELECT count(*) FROM sqlite_schema"));
  int bytes = -1;
  sqlite3_file_control(database.getHandle(), "main", SQLITE_FCNTL_RESERVE_BYTES, &bytes);
  return bytes == checksumBytes || bytes == sealBytes;
}

void addChecksums(SQLite::Database& database) {
  int bytes = checksumBytes;
  sqlite3_file_control(database.getHandle(), "main", SQLITE_FCNTL_RESERVE_BYTES, &bytes);
  database.exec("VACUUM");
}

Result<FileState> readEveryPage(const fs::path& path, const FileLayer& layer) {
  const RawFile file(path);
  if (const auto ready = file.ready(); !ready) return tl::unexpected(ready.error());
  if (file.size() < layer.front()) return FileState::damaged;
  const std::uint64_t size = file.size() - layer.front();
  std::vector<unsigned char> first(static_cast<std::size_t>(std::min<std::uint64_t>(size, largestPage)));
  if (!file.read(first, layer.front())) return failure(ErrorCode::cannotRead, utf8(path));
  const auto header = headerIn(first, layer);
  const FileState wrong = hasJournal(path) ? FileState::unproven : FileState::damaged;
  if (!header || !isWholeLength(*header, size) || isHiddenChecksum(first, *header)) return wrong;
  if (!header->hasChecksums) return FileState::unproven;
  const auto found = scan(file, *header, layer);
  return found && *found == FileState::damaged ? wrong : found;
}

}  // namespace jindan::storage
