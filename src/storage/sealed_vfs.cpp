// SPDX-License-Identifier: Apache-2.0
#include "storage/sealed_vfs.h"

#include <algorithm>
#include <cstring>

#include "storage/page_seal.h"
#include "storage/vfs_passing.h"

namespace jindan::storage {

namespace {

constexpr int pageBytes = sealedPage;
using Page = std::array<unsigned char, sealedPage>;

struct SealedFile {
  LayeredFile below;
  const PageKey* key;
};

const DataKey& keyOf(sqlite3_file* file) {
  return reinterpret_cast<SealedFile*>(file)->key->key();
}

int readReal(sqlite3_file* file, void* to, int amount, sqlite3_int64 at) {
  return realOf(file)->pMethods->xRead(realOf(file), to, amount, at);
}

int writeReal(sqlite3_file* file, const void* from, int amount, sqlite3_int64 at) {
  return realOf(file)->pMethods->xWrite(realOf(file), from, amount, at);
}

sqlite3_int64 realSize(sqlite3_file* file) {
  sqlite3_int64 size = 0;
  return realOf(file)->pMethods->xFileSize(realOf(file), &size) == SQLITE_OK ? size : 0;
}

std::uint32_t numberIn(const unsigned char* bytes) {
  std::uint32_t number = 0;
  for (std::size_t i = 0; i < 4; ++i)
    number = number << 8U | bytes[i];
  return number;
}

/// Journals say in the four bytes at `at` to which page the next one belongs.
int readNumber(sqlite3_file* file, sqlite3_int64 at, std::uint32_t& number) {
  std::array<unsigned char, 4> bytes{};
  const int result = readReal(file, bytes.data(), bytes.size(), at);
  number = numberIn(bytes.data());
  return result;
}

// The database: pages behind the key block. SQLite reads whole pages, and parts of the first one.

int readDatabase(sqlite3_file* file, void* buffer, int amount, sqlite3_int64 at) {
  const sqlite3_int64 inside = at % pageBytes;
  const sqlite3_int64 start = at - inside;
  if (inside + amount > pageBytes) return SQLITE_IOERR_READ;
  Page part;
  // A whole page is opened where SQLite wants it.
  const bool isPart = amount < pageBytes;
  const SealedPage page(isPart ? part.data() : static_cast<unsigned char*>(buffer), sealedPage);
  const int result = readReal(file, page.data(), pageBytes, static_cast<sqlite3_int64>(frontBytes) + start);
  if (result == SQLITE_IOERR_SHORT_READ) {
    std::memset(buffer, 0, static_cast<std::size_t>(amount));
    return realSize(file) > static_cast<sqlite3_int64>(frontBytes) + start ? SQLITE_IOERR_DATA : result;
  }
  if (result != SQLITE_OK) return result;
  if (!openPage(page, static_cast<std::uint32_t>(start / pageBytes + 1), keyOf(file))) {
    // A power cut may have left the first page half written, and whole in the log: SQLite looks at its head before it
    // finds the log. Zeros say nothing; whoever wants the page itself is told.
    if (start != 0 || !isPart) return SQLITE_IOERR_DATA;
  }
  if (isPart) std::memcpy(buffer, page.data() + inside, static_cast<std::size_t>(amount));
  return SQLITE_OK;
}

int writeDatabase(sqlite3_file* file, const void* buffer, int amount, sqlite3_int64 at) {
  constexpr std::size_t reservedAt = 20;
  if (amount != pageBytes || at % pageBytes != 0) return SQLITE_IOERR_WRITE;
  Page page;
  std::memcpy(page.data(), buffer, page.size());
  // The seal would overwrite content.
  if (at == 0 && page[reservedAt] != sealBytes) return SQLITE_IOERR_WRITE;
  sealPage(page, static_cast<std::uint32_t>(at / pageBytes + 1), keyOf(file));
  return writeReal(file, page.data(), pageBytes, static_cast<sqlite3_int64>(frontBytes) + at);
}

int controlDatabase(sqlite3_file* file, int operation, void* argument) {
  if (operation != SQLITE_FCNTL_SIZE_HINT)
    return realOf(file)->pMethods->xFileControl(realOf(file), operation, argument);
  sqlite3_int64 size = *static_cast<sqlite3_int64*>(argument) + static_cast<sqlite3_int64>(frontBytes);
  return realOf(file)->pMethods->xFileControl(realOf(file), operation, &size);
}

/// A journal's page is never written in two parts.
int characteristics(sqlite3_file* file) {
  static const auto passing = passingMethods().xDeviceCharacteristics;
  return passing(file) | SQLITE_IOCAP_POWERSAFE_OVERWRITE;
}

sqlite3_io_methods databaseMethods() {
  sqlite3_io_methods methods = passingMethods();
  methods.xRead = readDatabase;
  methods.xWrite = writeDatabase;
  methods.xTruncate = [](sqlite3_file* f, sqlite3_int64 size) {
    return realOf(f)->pMethods->xTruncate(realOf(f), size + static_cast<sqlite3_int64>(frontBytes));
  };
  methods.xFileSize = [](sqlite3_file* f, sqlite3_int64* size) {
    const int result = realOf(f)->pMethods->xFileSize(realOf(f), size);
    *size = std::max<sqlite3_int64>(*size - static_cast<sqlite3_int64>(frontBytes), 0);
    return result;
  };
  methods.xFileControl = controlDatabase;
  methods.xDeviceCharacteristics = characteristics;
  return methods;
}

// The write-ahead log: a head, then frames of 24 bytes and a page. SQLite's checksums there are of the plain page with
// all its bytes, so the seal stands behind each frame, and places in the file are not those SQLite thinks of.
// https://www.sqlite.org/fileformat2.html#the_write_ahead_log

constexpr sqlite3_int64 logHead = 32;
constexpr sqlite3_int64 frameHead = 24;
constexpr sqlite3_int64 frameBytes = frameHead + pageBytes;
constexpr sqlite3_int64 storedFrame = frameBytes + sealBytes;

sqlite3_int64 insideFrame(sqlite3_int64 at) {
  return (at - logHead) % frameBytes;
}

sqlite3_int64 storedAt(sqlite3_int64 at) {
  if (at <= logHead) return at;
  return logHead + (at - logHead) / frameBytes * storedFrame + insideFrame(at);
}

int readLog(sqlite3_file* file, void* buffer, int amount, sqlite3_int64 at) {
  if (at < logHead) return at + amount > logHead ? SQLITE_IOERR_READ : readReal(file, buffer, amount, at);
  const sqlite3_int64 inside = insideFrame(at);
  if (inside + amount > frameBytes) return SQLITE_IOERR_READ;
  if (inside + amount <= frameHead) return readReal(file, buffer, amount, storedAt(at));
  std::array<unsigned char, storedFrame> frame;
  if (const int result = readReal(file, frame.data(), storedFrame, storedAt(at) - inside); result != SQLITE_OK) {
    if (result == SQLITE_IOERR_SHORT_READ) std::memset(buffer, 0, static_cast<std::size_t>(amount));
    return result;
  }
  Seal seal;
  std::copy_n(frame.begin() + frameBytes, sealBytes, seal.begin());
  const SealedPage page(frame.data() + frameHead, sealedPage);
  const bool isRight = decryptPage(page, seal, numberIn(frame.data()), keyOf(file));
  // Whole frames are read after a power cut, to see by their checksums where the log ends.
  if (!isRight && inside >= frameHead) return SQLITE_IOERR_DATA;
  std::memcpy(buffer, frame.data() + inside, static_cast<std::size_t>(amount));
  return SQLITE_OK;
}

int writeLog(sqlite3_file* file, const void* buffer, int amount, sqlite3_int64 at) {
  if (at + amount <= logHead) return writeReal(file, buffer, amount, at);
  const sqlite3_int64 inside = at < logHead ? -1 : insideFrame(at);
  if (inside == 0 && amount == frameHead) return writeReal(file, buffer, amount, storedAt(at));
  if (inside != frameHead || amount != pageBytes) return SQLITE_IOERR_WRITE;
  std::uint32_t number = 0;
  if (const int result = readNumber(file, storedAt(at) - frameHead, number); result != SQLITE_OK) return result;
  std::array<unsigned char, sealedPage + sealBytes> stored;
  std::memcpy(stored.data(), buffer, sealedPage);
  const Seal seal = encryptPage(std::span(stored).first<sealedPage>(), number, keyOf(file));
  std::copy(seal.begin(), seal.end(), stored.begin() + sealedPage);
  return writeReal(file, stored.data(), static_cast<int>(stored.size()), storedAt(at));
}

sqlite3_io_methods logMethods() {
  sqlite3_io_methods methods = passingMethods();
  methods.xRead = readLog;
  methods.xWrite = writeLog;
  methods.xTruncate = [](sqlite3_file* f, sqlite3_int64 size) {
    return realOf(f)->pMethods->xTruncate(realOf(f), storedAt(size));
  };
  methods.xFileSize = [](sqlite3_file* f, sqlite3_int64* size) {
    const int result = realOf(f)->pMethods->xFileSize(realOf(f), size);
    if (*size > logHead) *size = logHead + (*size - logHead) / storedFrame * frameBytes;
    return result;
  };
  return methods;
}

// The rollback journal: heads at whole sectors, records of a number, a page and a checksum between them. No record's
// page lies at a multiple of a page's size. https://www.sqlite.org/fileformat2.html#the_rollback_journal

bool isRecord(int amount, sqlite3_int64 at) {
  return amount == pageBytes && at % pageBytes != 0;
}

int readJournal(sqlite3_file* file, void* buffer, int amount, sqlite3_int64 at) {
  const int result = readReal(file, buffer, amount, at);
  if (result != SQLITE_OK || !isRecord(amount, at)) return result;
  std::uint32_t number = 0;
  if (const int read = readNumber(file, at - 4, number); read != SQLITE_OK) return read;
  const SealedPage page(static_cast<unsigned char*>(buffer), sealedPage);
  return openPage(page, number, keyOf(file)) ? SQLITE_OK : SQLITE_IOERR_DATA;
}

int writeJournal(sqlite3_file* file, const void* buffer, int amount, sqlite3_int64 at) {
  if (!isRecord(amount, at)) return writeReal(file, buffer, amount, at);
  std::uint32_t number = 0;
  if (const int read = readNumber(file, at - 4, number); read != SQLITE_OK) return read;
  Page page;
  std::memcpy(page.data(), buffer, page.size());
  sealPage(page, number, keyOf(file));
  return writeReal(file, page.data(), pageBytes, at);
}

sqlite3_io_methods journalMethods() {
  sqlite3_io_methods methods = passingMethods();
  methods.xRead = readJournal;
  methods.xWrite = writeJournal;
  return methods;
}

/// Nothing for a file that is not opened at all.
const sqlite3_io_methods* methodsFor(int flags) {
  static const sqlite3_io_methods database = databaseMethods();
  static const sqlite3_io_methods log = logMethods();
  static const sqlite3_io_methods journal = journalMethods();
  if ((flags & SQLITE_OPEN_MAIN_DB) != 0) return &database;
  if ((flags & SQLITE_OPEN_WAL) != 0) return &log;
  return (flags & SQLITE_OPEN_MAIN_JOURNAL) != 0 ? &journal : nullptr;
}

/// A new file gets its front; one without is not ours to change.
int prepareFront(sqlite3_file* file, int flags) {
  Front front{};
  if (realSize(file) == 0) {
    if ((flags & SQLITE_OPEN_READWRITE) == 0) return SQLITE_OK;
    front = reinterpret_cast<SealedFile*>(file)->key->front();
    return writeReal(file, front.data(), static_cast<int>(front.size()), 0);
  }
  const int result = readReal(file, front.data(), static_cast<int>(front.size()), 0);
  return result == SQLITE_OK && isLockedFront(front) ? SQLITE_OK : SQLITE_CANTOPEN;
}

int openFile(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* outFlags) {
  file->pMethods = nullptr;
  const sqlite3_io_methods* methods = methodsFor(flags);
  if (methods == nullptr) return SQLITE_CANTOPEN;
  if (const int result = openBelow(name, file, flags, outFlags); result != SQLITE_OK) return result;
  reinterpret_cast<SealedFile*>(file)->key = static_cast<const PageKey*>(vfs->pAppData);
  const int result = (flags & SQLITE_OPEN_MAIN_DB) != 0 ? prepareFront(file, flags) : SQLITE_OK;
  if (result == SQLITE_OK) {
    file->pMethods = methods;
  } else {
    methods->xClose(file);
  }
  return result;
}

}  // namespace

sqlite3_vfs sealedLayer(const char* name, const PageKey& key) {
  sqlite3_vfs vfs = passingLayer(name, sizeof(SealedFile));
  vfs.xOpen = openFile;
  vfs.pAppData = const_cast<PageKey*>(&key);
  return vfs;
}

}  // namespace jindan::storage
