// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>

#include "domain/types/result.h"

struct sqlite3_file;

namespace jindan::storage {

/// The bytes of a database file, in most cases read only, with SQLite's shared lock: nobody rewrites a page or deletes
/// a journal meanwhile. Through SQLite's own file layer: POSIX drops all locks of a process on a file as soon as it
/// closes any descriptor of it, and only that layer knows which must stay open.
class RawFile {
 public:
  enum class Access {
    read,
    alone,  ///< holdAlone() or write() will be asked for; the file has to be one that may be written
  };

  explicit RawFile(const std::filesystem::path& file, Access access = Access::read);
  ~RawFile();
  RawFile(const RawFile&) = delete;
  RawFile& operator=(const RawFile&) = delete;

  /// `cannotRead`, or `databaseBusy` when a writer did not let go of it in time.
  [[nodiscard]] Result<void> ready() const;
  /// False while any other connection, of this program or another one, has the file open.
  [[nodiscard]] bool holdAlone();
  /// Everything in it is on the disk; for a file that was opened to be held alone.
  [[nodiscard]] bool sync();
  [[nodiscard]] std::uint64_t size() const { return size_; }
  [[nodiscard]] const std::string& name() const { return name_; }
  /// For a file that was opened to be held alone.
  [[nodiscard]] bool write(std::span<const unsigned char> bytes, std::uint64_t at);
  /// False unless all of `bytes` could be filled.
  [[nodiscard]] bool read(std::span<unsigned char> bytes, std::uint64_t at) const;

 private:
  void lock();

  std::string name_;
  const char* sqliteName_;
  std::unique_ptr<unsigned char[]> storage_;
  sqlite3_file* file_;
  bool isOpen_ = false;
  bool isLocked_ = false;
  std::uint64_t size_ = 0;
};

}  // namespace jindan::storage
