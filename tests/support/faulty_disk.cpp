// SPDX-License-Identifier: Apache-2.0
#include "support/faulty_disk.h"

#include <sqlite3.h>

#include <new>
#include <stdexcept>

#include "support/faulty_disk_state.h"

namespace jindan::test {

namespace {

using State = FaultyDisk::State;
using Operation = State::Operation;

State* present = nullptr;
sqlite3_vfs* below = nullptr;

/// SQLite's own file lies behind it, in the same memory.
struct FaultyFile {
  sqlite3_file face;
  KeptFile* kept;  ///< nothing for a temporary file
  int kind;
};

FaultyFile& of(sqlite3_file* file) {
  return *reinterpret_cast<FaultyFile*>(file);
}

sqlite3_file* real(sqlite3_file* file) {
  return reinterpret_cast<sqlite3_file*>(&of(file) + 1);
}

bool isWatched(sqlite3_file* file) {
  return present != nullptr && of(file).kept != nullptr;
}

int begin(sqlite3_file* file, Operation operation) {
  return isWatched(file) ? present->begin(operation, of(file).kind) : SQLITE_OK;
}

int closeFile(sqlite3_file* file) {
  if (isWatched(file)) --of(file).kept->handles;
  return real(file)->pMethods->xClose(real(file));
}

int readFile(sqlite3_file* file, void* buffer, int amount, sqlite3_int64 at) {
  if (isWatched(file) && present->isOut()) return SQLITE_IOERR;
  return real(file)->pMethods->xRead(real(file), buffer, amount, at);
}

int writeFile(sqlite3_file* file, const void* buffer, int amount, sqlite3_int64 at) {
  const std::string_view bytes(static_cast<const char*>(buffer), static_cast<std::size_t>(amount));
  // When the power goes at it, it may have been done or not.
  if (isWatched(file) && !present->isOut()) of(file).kept->bytes.write(bytes, static_cast<std::uint64_t>(at));
  const int allowed = begin(file, Operation::write);
  // A disk that becomes full takes the first half.
  const int written = allowed == SQLITE_OK ? amount : amount / 2;
  if (allowed != SQLITE_OK && isWatched(file) && present->isOut()) return allowed;
  const int result = real(file)->pMethods->xWrite(real(file), buffer, written, at);
  return allowed == SQLITE_OK ? result : allowed;
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size) {
  if (const int allowed = begin(file, Operation::truncate); allowed != SQLITE_OK) return allowed;
  if (isWatched(file)) of(file).kept->bytes.truncate(static_cast<std::uint64_t>(size));
  return real(file)->pMethods->xTruncate(real(file), size);
}

int syncFile(sqlite3_file* file, int flags) {
  if (!isWatched(file)) return real(file)->pMethods->xSync(real(file), flags);
  if (const int allowed = begin(file, Operation::sync); allowed != SQLITE_OK) return allowed;
  present->synced(*of(file).kept);
  return SQLITE_OK;  // the real disk may take its time: nobody cuts its power
}

const sqlite3_io_methods methods = {
    2,
    closeFile,
    readFile,
    writeFile,
    truncateFile,
    syncFile,
    [](sqlite3_file* f, sqlite3_int64* size) { return real(f)->pMethods->xFileSize(real(f), size); },
    [](sqlite3_file* f, int lock) { return real(f)->pMethods->xLock(real(f), lock); },
    [](sqlite3_file* f, int lock) { return real(f)->pMethods->xUnlock(real(f), lock); },
    [](sqlite3_file* f, int* result) { return real(f)->pMethods->xCheckReservedLock(real(f), result); },
    [](sqlite3_file* f, int operation, void* argument) {
      return real(f)->pMethods->xFileControl(real(f), operation, argument);
    },
    [](sqlite3_file* f) { return real(f)->pMethods->xSectorSize(real(f)); },
    [](sqlite3_file* f) { return real(f)->pMethods->xDeviceCharacteristics(real(f)); },
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
  constexpr int kinds = SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL;
  const bool isOurs = (flags & kinds) != 0 && present->isOurs(name);
  const bool isNew = isOurs && !std::filesystem::exists(name);
  new (file) FaultyFile{{nullptr}, nullptr, flags & kinds};
  if (isOurs && present->isOut()) return SQLITE_CANTOPEN;
  if (isNew && (flags & SQLITE_OPEN_CREATE) != 0) {
    if (const int allowed = present->begin(Operation::create, flags & kinds); allowed != SQLITE_OK)
      return SQLITE_CANTOPEN;
  }
  const int result = below->xOpen(below, name, real(file), flags, outFlags);
  if (result != SQLITE_OK) return result;
  if (isOurs) of(file).kept = present->opened(name, isNew);
  file->pMethods = &methods;
  return SQLITE_OK;
}

int removeFile(sqlite3_vfs* /*vfs*/, const char* name, int syncsFolder) {
  const bool isOurs = present->isOurs(name) && std::filesystem::exists(name);
  if (isOurs) {
    if (const int allowed = present->begin(Operation::remove, 0); allowed != SQLITE_OK) return allowed;
    present->removed(name, syncsFolder != 0);
  }
  return below->xDelete(below, name, 0);
}

sqlite3_vfs layer() {
  sqlite3_vfs vfs = *below;
  vfs.iVersion = 2;
  vfs.szOsFile = static_cast<int>(sizeof(FaultyFile)) + below->szOsFile;
  vfs.pNext = nullptr;
  vfs.zName = "jindan-faulty-disk";
  vfs.xOpen = openFile;
  vfs.xDelete = removeFile;
  return vfs;
}

sqlite3_vfs& registered() {
  static sqlite3_vfs vfs = layer();
  return vfs;
}

}  // namespace

FaultyDisk::FaultyDisk(std::filesystem::path folder) : state_(std::make_unique<State>(std::move(folder))) {
  if (present != nullptr) throw std::logic_error("one faulty disk at a time");
  sqlite3_initialize();
  if (below == nullptr) below = sqlite3_vfs_find(nullptr);
  present = state_.get();
  sqlite3_vfs_register(&registered(), 1);
}

FaultyDisk::~FaultyDisk() {
  // The default first, or else the next in SQLite's list would become it.
  sqlite3_vfs_register(below, 1);
  sqlite3_vfs_unregister(&registered());
  present = nullptr;
}

void FaultyDisk::cutPowerAt(std::uint64_t operation, unsigned seed, const std::filesystem::path& left) {
  state_->cutAt = operation;
  state_->seed = seed;
  state_->left = left;
}

void FaultyDisk::cutPower() {
  state_->cut(0);
}

void FaultyDisk::failAt(std::uint64_t operation, DiskFault fault) {
  state_->failsAt = operation;
  state_->fault = fault;
  state_->hasFailed = false;
}

void FaultyDisk::mend() {
  state_->failsAt.reset();
}

std::uint64_t FaultyDisk::operations() const {
  return state_->operations;
}

bool FaultyDisk::hasFailed() const {
  return state_->hasFailed;
}

int FaultyDisk::kindAtCut() const {
  return state_->kindAtCut;
}

}  // namespace jindan::test
