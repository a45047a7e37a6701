// SPDX-License-Identifier: Apache-2.0
#include "storage/checked_vfs.h"

#include <sqlite3.h>

#include <cstring>
#include <new>
#include <vector>

#include "storage/checked_pages.h"
#include "storage/database_header.h"

namespace jindan::storage {

namespace {

constexpr const char* vfsName = "jindan-checked-pages";

sqlite3_vfs* below() {
  return sqlite3_vfs_find(nullptr);
}

/// SQLite allocates it by its size and knows its first member alone.
struct CheckedFile {
  sqlite3_file face;
  sqlite3_file* real;
  bool isDatabase;
  bool checks;
  std::uint32_t pageSize;
};

CheckedFile& of(sqlite3_file* file) {
  return *reinterpret_cast<CheckedFile*>(file);
}

sqlite3_file* real(sqlite3_file* file) {
  return of(file).real;
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

int closeFile(sqlite3_file* file) {
  const int result = real(file)->pMethods->xClose(real(file));
  sqlite3_free(real(file));
  return result;
}

int readFile(sqlite3_file* file, void* buffer, int amount, sqlite3_int64 at) {
  const int result = real(file)->pMethods->xRead(real(file), buffer, amount, at);
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
  if (!isPage(of(file), amount, at)) return real(file)->pMethods->xWrite(real(file), buffer, amount, at);
  // The page itself stays SQLite's: what it holds in memory must not change under it.
  std::vector<unsigned char> page(bytes.begin(), bytes.end());
  const std::uint64_t sum = checksumOf(page, pageAt(of(file), at));
  std::memcpy(page.data() + page.size() - sizeof sum, &sum, sizeof sum);
  return real(file)->pMethods->xWrite(real(file), page.data(), amount, at);
}

int controlFile(sqlite3_file* file, int operation, void* argument) {
  if (operation == expectChecksums) {
    of(file).pageSize = *static_cast<std::uint32_t*>(argument);
    of(file).checks = true;
    return SQLITE_OK;
  }
  return real(file)->pMethods->xFileControl(real(file), operation, argument);
}

int characteristics(sqlite3_file* file) {
  int known = real(file)->pMethods->xDeviceCharacteristics(real(file));
#ifdef SQLITE_IOCAP_SUBPAGE_READ
  known &= ~SQLITE_IOCAP_SUBPAGE_READ;  // a part of a page cannot be held against its checksum
#endif
  return known;
}

/// What passes through as it is. Version 2: without version 3 SQLite does not map the file past us.
const sqlite3_io_methods methods = {
    2,
    closeFile,
    readFile,
    writeFile,
    [](sqlite3_file* f, sqlite3_int64 size) { return real(f)->pMethods->xTruncate(real(f), size); },
    [](sqlite3_file* f, int flags) { return real(f)->pMethods->xSync(real(f), flags); },
    [](sqlite3_file* f, sqlite3_int64* size) { return real(f)->pMethods->xFileSize(real(f), size); },
    [](sqlite3_file* f, int lock) { return real(f)->pMethods->xLock(real(f), lock); },
    [](sqlite3_file* f, int lock) { return real(f)->pMethods->xUnlock(real(f), lock); },
    [](sqlite3_file* f, int* result) { return real(f)->pMethods->xCheckReservedLock(real(f), result); },
    controlFile,
    [](sqlite3_file* f) { return real(f)->pMethods->xSectorSize(real(f)); },
    characteristics,
    [](sqlite3_file* f, int page, int size, int extend, void volatile** map) {
      return real(f)->pMethods->xShmMap(real(f), page, size, extend, map);
    },
    [](sqlite3_file* f, int offset, int count, int flags) {
      return real(f)->pMethods->xShmLock(real(f), offset, count, flags);
    },
    [](sqlite3_file* f) { real(f)->pMethods->xShmBarrier(real(f)); },
    [](sqlite3_file* f, int remove) { return real(f)->pMethods->xShmUnmap(real(f), remove); },
    nullptr,
    nullptr,
};

int openFile(sqlite3_vfs* /*vfs*/, const char* name, sqlite3_file* file, int flags, int* outFlags) {
  sqlite3_vfs* vfs = below();
  file->pMethods = nullptr;  // SQLite closes only what has methods
  auto* opened = static_cast<sqlite3_file*>(sqlite3_malloc(vfs->szOsFile));
  if (opened == nullptr) return SQLITE_NOMEM;
  std::memset(opened, 0, static_cast<std::size_t>(vfs->szOsFile));
  const int result = vfs->xOpen(vfs, name, opened, flags, outFlags);
  if (result != SQLITE_OK) {
    if (opened->pMethods != nullptr) opened->pMethods->xClose(opened);
    sqlite3_free(opened);
    return result;
  }
  const bool isDatabase = (flags & SQLITE_OPEN_MAIN_DB) != 0;
  new (file) CheckedFile{{&methods}, opened, isDatabase, false, 0};
  return SQLITE_OK;
}

sqlite3_vfs layer() {
  constexpr int longestPath = 4096;
  sqlite3_vfs vfs{};
  vfs.iVersion = 2;
  vfs.szOsFile = sizeof(CheckedFile);
  vfs.mxPathname = longestPath;
  vfs.zName = vfsName;
  vfs.xOpen = openFile;
  vfs.xDelete = [](sqlite3_vfs*, const char* name, int sync) { return below()->xDelete(below(), name, sync); };
  vfs.xAccess = [](sqlite3_vfs*, const char* name, int flags, int* result) {
    return below()->xAccess(below(), name, flags, result);
  };
  vfs.xFullPathname = [](sqlite3_vfs*, const char* name, int size, char* full) {
    return below()->xFullPathname(below(), name, size, full);
  };
  vfs.xRandomness = [](sqlite3_vfs*, int size, char* bytes) { return below()->xRandomness(below(), size, bytes); };
  vfs.xSleep = [](sqlite3_vfs*, int microseconds) { return below()->xSleep(below(), microseconds); };
  vfs.xCurrentTime = [](sqlite3_vfs*, double* time) { return below()->xCurrentTime(below(), time); };
  vfs.xGetLastError = [](sqlite3_vfs*, int size, char* text) { return below()->xGetLastError(below(), size, text); };
  vfs.xCurrentTimeInt64 = [](sqlite3_vfs*, sqlite3_int64* time) { return below()->xCurrentTimeInt64(below(), time); };
  return vfs;
}

}  // namespace

const char* checkedPages() {
  static sqlite3_vfs vfs = layer();
  static const int registered = sqlite3_vfs_register(&vfs, 0);
  return registered == SQLITE_OK ? vfsName : nullptr;
}

}  // namespace jindan::storage
