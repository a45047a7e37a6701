// SPDX-License-Identifier: Apache-2.0
#include "storage/raw_file.h"

#include <sqlite3.h>

#include "storage/utf8.h"

namespace jindan::storage {

RawFile::RawFile(const std::filesystem::path& file, Access access)
    : name_(utf8(std::filesystem::absolute(file))),
      sqliteName_(sqlite3_create_filename(name_.c_str(), "", "", 0, nullptr)) {
  sqlite3_initialize();
  sqlite3_vfs* vfs = sqlite3_vfs_find(nullptr);
  storage_ = std::make_unique<unsigned char[]>(static_cast<std::size_t>(vfs->szOsFile));
  file_ = reinterpret_cast<sqlite3_file*>(storage_.get());
  if (sqliteName_ == nullptr) return;
  const int flags = (access == Access::alone ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY) | SQLITE_OPEN_MAIN_DB;
  isOpen_ = vfs->xOpen(vfs, sqliteName_, file_, flags, nullptr) == SQLITE_OK;
  if (isOpen_) lock();
  // SQLite reports a file of one byte as empty.
  std::error_code error;
  if (isOpen_) size_ = std::filesystem::file_size(file, error);
}

void RawFile::lock() {
  constexpr int attempts = 250;
  constexpr int waitMicroseconds = 20'000;
  sqlite3_vfs* vfs = sqlite3_vfs_find(nullptr);
  for (int i = 0; i < attempts && !isLocked_; ++i) {
    if (i > 0) vfs->xSleep(vfs, waitMicroseconds);
    isLocked_ = file_->pMethods->xLock(file_, SQLITE_LOCK_SHARED) == SQLITE_OK;
  }
}

Result<void> RawFile::ready() const {
  if (!isOpen_) return failure(ErrorCode::cannotRead, name_);
  if (!isLocked_) return failure(ErrorCode::databaseBusy, name_);
  return {};
}

bool RawFile::holdAlone() {
  return isLocked_ && file_->pMethods->xLock(file_, SQLITE_LOCK_EXCLUSIVE) == SQLITE_OK;
}

bool RawFile::sync() {
  return isOpen_ && file_->pMethods->xSync(file_, SQLITE_SYNC_FULL) == SQLITE_OK;
}

RawFile::~RawFile() {
  if (isLocked_) file_->pMethods->xUnlock(file_, SQLITE_LOCK_NONE);
  if (isOpen_) file_->pMethods->xClose(file_);
  sqlite3_free_filename(const_cast<char*>(sqliteName_));
}

bool RawFile::write(std::span<const unsigned char> bytes, std::uint64_t at) {
  return isLocked_ && file_->pMethods->xWrite(file_, bytes.data(), static_cast<int>(bytes.size()),
                                              static_cast<sqlite3_int64>(at)) == SQLITE_OK;
}

bool RawFile::read(std::span<unsigned char> bytes, std::uint64_t at) const {
  return bytes.empty() || file_->pMethods->xRead(file_, bytes.data(), static_cast<int>(bytes.size()),
                                                 static_cast<sqlite3_int64>(at)) == SQLITE_OK;
}

}  // namespace jindan::storage
