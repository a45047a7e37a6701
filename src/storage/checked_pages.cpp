// SPDX-License-Identifier: Apache-2.0
#include "storage/checked_pages.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>
#include <sqlite3.h>

#include <algorithm>
#include <atomic>
#include <future>
#include <thread>
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

/// The pages of a file, counted from 0, a few at a time for whoever has time.
class PageTurns {
 public:
  static constexpr std::uint64_t most = 64;
  struct Turn {
    std::uint64_t from = 0;
    std::uint64_t count = 0;  ///< 0: there are no more
  };

  explicit PageTurns(std::uint64_t pages) : pages_(pages) {}
  Turn next() {
    const std::uint64_t from = next_.fetch_add(most);
    return {from, from < pages_ ? std::min(most, pages_ - from) : 0};
  }

 private:
  std::uint64_t pages_;
  std::atomic<std::uint64_t> next_ = 0;
};

Result<FileState> scan(const RawFile& file, PageTurns& turns, std::uint32_t pageSize, const FileLayer& layer) {
  std::vector<unsigned char> bytes(PageTurns::most * pageSize);
  for (auto turn = turns.next(); turn.count > 0; turn = turns.next()) {
    const auto part = std::span(bytes).first(turn.count * pageSize);
    if (!file.read(part, layer.front() + turn.from * pageSize)) return failure(ErrorCode::cannotRead, file.name());
    for (std::size_t i = 0; i < part.size(); i += pageSize) {
      if (!isWhole(Bytes(part).subspan(i, pageSize), turn.from + i / pageSize + 1, layer)) return FileState::damaged;
    }
  }
  return FileState::whole;
}

/// Proving a seal takes longer than a checksum: with a large file other threads help, each with a handle of its own.
Result<FileState> scanAll(const fs::path& path, const RawFile& file, const DatabaseHeader& header,
                          const FileLayer& layer) {
  constexpr std::uint64_t largeFile = 8U << 20U;
  constexpr unsigned mostThreads = 4;
  PageTurns turns((file.size() - layer.front()) / header.pageSize);
  const bool isLarge = layer.isEncrypted() && file.size() >= largeFile;
  const unsigned threads = isLarge ? std::clamp(std::thread::hardware_concurrency(), 1U, mostThreads) : 1;
  const auto help = [&]() -> Result<FileState> {
    const RawFile own(path);
    if (const auto ready = own.ready(); !ready) return tl::unexpected(ready.error());
    return scan(own, turns, header.pageSize, layer);
  };
  std::vector<std::future<Result<FileState>>> others;
  for (unsigned i = 1; i < threads; ++i)
    others.push_back(std::async(help));  // where no thread can be had, nothing is left for it in the end
  auto found = scan(file, turns, header.pageSize, layer);
  for (auto& other : others) {
    auto part = other.get();
    if (found && *found == FileState::whole) found = std::move(part);
  }
  return found;
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
  const auto found = scanAll(path, file, *header, layer);
  return found && *found == FileState::damaged ? wrong : found;
}

}  // namespace jindan::storage
