// SPDX-License-Identifier: Apache-2.0
#include "storage/checked_vfs.h"

#include <cstring>
#include <vector>

#include "storage/checked_pages.h"
#include "storage/database_header.h"
#include "storage/vfs_passing.h"

namespace jindan::storage {

namespace {

constexpr const char* vfsName = "jindan-checked-pages";

struct CheckedFile {
  LayeredFile below;
  bool isDatabase;
  bool checks;
  std::uint32_t pageSize;
};

CheckedFile& of(sqlite3_file* file) {
  return *reinterpret_cast<CheckedFile*>(file);
}

/// The first page says whether the others have checksums.
void learn(CheckedFile& file, Bytes bytes, sqlite3_int64 at) {
  if (!file.isDatabase || at != 0) return;
  const auto header = headerOf(bytes);
  if (!header) return;
  file.checks = header->hasChecksums;
  file.pageSize = header->pageSize;
}

bool isPage(const CheckedFile& file, int amount, sqlite3_int64 at) {
  return file.isDatabase && file.checks && amount == static_cast<int>(file.pageSize) && at % file.pageSize == 0;
}

std::uint64_t pageAt(const CheckedFile& file, sqlite3_int64 at) {
  return static_cast<std::uint64_t>(at) / file.pageSize + 1;
}

int readFile(sqlite3_file* file, void* buffer, int amount, sqlite3_int64 at) {
  const int result = realOf(file)->pMethods->xRead(realOf(file), buffer, amount, at);
  if (result != SQLITE_OK) return result;
  const Bytes bytes(static_cast<const unsigned char*>(buffer), static_cast<std::size_t>(amount));
  learn(of(file), bytes, at);
  if (isPage(of(file), amount, at)) return isWholePage(bytes, pageAt(of(file), at)) ? SQLITE_OK : SQLITE_IOERR_DATA;
  const auto header = of(file).isDatabase && at == 0 ? headerOf(bytes) : std::nullopt;
  return header && isHiddenChecksum(bytes, *header) ? SQLITE_IOERR_DATA : SQLITE_OK;
}

int writeFile(sqlite3_file* file, const void* buffer, int amount, sqlite3_int64 at) {
  const Bytes bytes(static_cast<const unsigned char*>(buffer), static_cast<std::size_t>(amount));
  learn(of(file), bytes, at);
  if (!isPage(of(file), amount, at)) return realOf(file)->pMethods->xWrite(realOf(file), buffer, amount, at);
  // The page itself stays SQLite's: what it holds in memory must not change under it.
  std::vector<unsigned char> page(bytes.begin(), bytes.end());
  const std::uint64_t sum = checksumOf(page, pageAt(of(file), at));
  std::memcpy(page.data() + page.size() - sizeof sum, &sum, sizeof sum);
  return realOf(file)->pMethods->xWrite(realOf(file), page.data(), amount, at);
}

int controlFile(sqlite3_file* file, int operation, void* argument) {
  if (operation == expectChecksums) {
    of(file).pageSize = *static_cast<std::uint32_t*>(argument);
    of(file).checks = true;
    return SQLITE_OK;
  }
  return realOf(file)->pMethods->xFileControl(realOf(file), operation, argument);
}

int openFile(sqlite3_vfs* /*vfs*/, const char* name, sqlite3_file* file, int flags, int* outFlags) {
  static const sqlite3_io_methods methods = [] {
    sqlite3_io_methods checking = passingMethods();
    checking.xRead = readFile;
    checking.xWrite = writeFile;
    checking.xFileControl = controlFile;
    return checking;
  }();
  if (const int result = openBelow(name, file, flags, outFlags); result != SQLITE_OK) return result;
  CheckedFile& opened = of(file);
  opened.isDatabase = (flags & SQLITE_OPEN_MAIN_DB) != 0;
  opened.checks = false;
  opened.pageSize = 0;
  file->pMethods = &methods;
  return SQLITE_OK;
}

sqlite3_vfs layer() {
  sqlite3_vfs vfs = passingLayer(vfsName, sizeof(CheckedFile));
  vfs.xOpen = openFile;
  return vfs;
}

}  // namespace

const char* checkedPages() {
  static sqlite3_vfs vfs = layer();
  static const int registered = sqlite3_vfs_register(&vfs, 0);
  return registered == SQLITE_OK ? vfsName : nullptr;
}

}  // namespace jindan::storage
