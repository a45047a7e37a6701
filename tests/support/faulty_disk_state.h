// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "support/faulty_disk.h"
#include "support/unsynced_bytes.h"

namespace jindan::test {

/// A file of the disk, whatever it is called.
struct KeptFile {
  UnsyncedBytes bytes;
  bool isNamed = true;  ///< its name is on the disk too
  int handles = 0;
};

/// What the disk knows and when it fails.
class FaultyDisk::State {
 public:
  explicit State(std::filesystem::path folder);

  enum class Operation { write, truncate, sync, remove, create };
  /// Counts it; SQLITE_OK when it may be done.
  [[nodiscard]] int begin(Operation operation, int kind);
  [[nodiscard]] bool isOut() const { return isOut_; }
  [[nodiscard]] bool isOurs(const char* name) const;
  /// Nothing when the file is not there.
  [[nodiscard]] KeptFile* opened(const std::string& name, bool isNew);
  /// Bytes and name are on the disk. SQLite syncs the folder with the first sync of a new journal, and with it whatever
  /// was removed there before.
  void synced(KeptFile& file);
  void removed(const std::string& name, bool isSynced);
  void cut(int kind);

  std::uint64_t operations = 0;
  std::optional<std::uint64_t> cutAt;
  unsigned seed = 0;
  std::filesystem::path left;
  std::optional<std::uint64_t> failsAt;
  DiskFault fault = DiskFault::full;
  bool hasFailed = false;
  int kindAtCut = 0;

 private:
  using Identity = std::pair<std::uint64_t, std::uint64_t>;
  [[nodiscard]] static std::optional<Identity> identityOf(const std::filesystem::path& file);
  [[nodiscard]] bool fails(Operation operation);
  void leave(const std::filesystem::path& file, std::mt19937& random) const;

  std::filesystem::path folder_;
  std::map<Identity, KeptFile> files_;
  std::map<std::string, std::string> removed_;  ///< names whose removal is not on the disk, and what they held
  bool isOut_ = false;
};

}  // namespace jindan::test
