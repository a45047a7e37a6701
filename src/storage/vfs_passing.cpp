// SPDX-License-Identifier: Apache-2.0
#include "storage/vfs_passing.h"

#include <cstring>

namespace jindan::storage {

namespace {

int closeFile(sqlite3_file* file) {
  const int result = realOf(file)->pMethods->xClose(realOf(file));
  sqlite3_free(realOf(file));
  return result;
}

int deviceCharacteristics(sqlite3_file* file) {
  int known = realOf(file)->pMethods->xDeviceCharacteristics(realOf(file));
#ifdef SQLITE_IOCAP_SUBPAGE_READ
  known &= ~SQLITE_IOCAP_SUBPAGE_READ;  // a part of a page cannot be proven
#endif
  return known;
}

}  // namespace

sqlite3_vfs* layerBelow() {
  return sqlite3_vfs_find(nullptr);
}

int openBelow(const char* name, sqlite3_file* file, int flags, int* outFlags) {
  sqlite3_vfs* vfs = layerBelow();
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
  reinterpret_cast<LayeredFile*>(file)->real = opened;
  return SQLITE_OK;
}

sqlite3_io_methods passingMethods() {
  return {
      2,
      closeFile,
      [](sqlite3_file* f, void* to, int n, sqlite3_int64 at) {
        return realOf(f)->pMethods->xRead(realOf(f), to, n, at);
      },
      [](sqlite3_file* f, const void* from, int n, sqlite3_int64 at) {
        return realOf(f)->pMethods->xWrite(realOf(f), from, n, at);
      },
      [](sqlite3_file* f, sqlite3_int64 size) { return realOf(f)->pMethods->xTruncate(realOf(f), size); },
      [](sqlite3_file* f, int flags) { return realOf(f)->pMethods->xSync(realOf(f), flags); },
      [](sqlite3_file* f, sqlite3_int64* size) { return realOf(f)->pMethods->xFileSize(realOf(f), size); },
      [](sqlite3_file* f, int lock) { return realOf(f)->pMethods->xLock(realOf(f), lock); },
      [](sqlite3_file* f, int lock) { return realOf(f)->pMethods->xUnlock(realOf(f), lock); },
      [](sqlite3_file* f, int* result) { return realOf(f)->pMethods->xCheckReservedLock(realOf(f), result); },
      [](sqlite3_file* f, int op, void* argument) {
        return realOf(f)->pMethods->xFileControl(realOf(f), op, argument);
      },
      [](sqlite3_file* f) { return realOf(f)->pMethods->xSectorSize(realOf(f)); },
      deviceCharacteristics,
      [](sqlite3_file* f, int page, int size, int extend, void volatile** map) {
        return realOf(f)->pMethods->xShmMap(realOf(f), page, size, extend, map);
      },
      [](sqlite3_file* f, int offset, int count, int flags) {
        return realOf(f)->pMethods->xShmLock(realOf(f), offset, count, flags);
      },
      [](sqlite3_file* f) { realOf(f)->pMethods->xShmBarrier(realOf(f)); },
      [](sqlite3_file* f, int remove) { return realOf(f)->pMethods->xShmUnmap(realOf(f), remove); },
      nullptr,
      nullptr,
  };
}

sqlite3_vfs passingLayer(const char* name, int fileBytes) {
  constexpr int longestPath = 4096;
  sqlite3_vfs vfs{};
  vfs.iVersion = 2;
  vfs.szOsFile = fileBytes;
  vfs.mxPathname = longestPath;
  vfs.zName = name;
  vfs.xDelete = [](sqlite3_vfs*, const char* file, int sync) {
    return layerBelow()->xDelete(layerBelow(), file, sync);
  };
  vfs.xAccess = [](sqlite3_vfs*, const char* file, int flags, int* result) {
    return layerBelow()->xAccess(layerBelow(), file, flags, result);
  };
  vfs.xFullPathname = [](sqlite3_vfs*, const char* file, int size, char* full) {
    return layerBelow()->xFullPathname(layerBelow(), file, size, full);
  };
  vfs.xRandomness = [](sqlite3_vfs*, int size, char* to) { return layerBelow()->xRandomness(layerBelow(), size, to); };
  vfs.xSleep = [](sqlite3_vfs*, int microseconds) { return layerBelow()->xSleep(layerBelow(), microseconds); };
  vfs.xCurrentTime = [](sqlite3_vfs*, double* time) { return layerBelow()->xCurrentTime(layerBelow(), time); };
  vfs.xGetLastError = [](sqlite3_vfs*, int size, char* text) {
    return layerBelow()->xGetLastError(layerBelow(), size, text);
  };
  vfs.xCurrentTimeInt64 = [](sqlite3_vfs*, sqlite3_int64* time) {
    return layerBelow()->xCurrentTimeInt64(layerBelow(), time);
  };
  return vfs;
}

}  // namespace jindan::storage
