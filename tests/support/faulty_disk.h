// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>

namespace jindan::test {

enum class DiskFault {
  full,    ///< from now on nothing more can be written
  broken,  ///< from now on every change fails
  hiccup,  ///< one change fails
};

/// While it lives it is SQLite's default file layer, below the one with the checksums. It knows of every database and
/// journal in the folder what was synced and what was only written. The files that are in the folder at its beginning
/// count as synced; those that come in past SQLite do not until somebody syncs them. One at a time.
///
/// Every write, truncation, sync, deletion and creation is an operation, counted from 1.
class FaultyDisk {
 public:
  explicit FaultyDisk(std::filesystem::path folder);
  ~FaultyDisk();
  FaultyDisk(const FaultyDisk&) = delete;
  FaultyDisk& operator=(const FaultyDisk&) = delete;

  /// At this operation the power goes: `left` gets the files as they are found afterwards, and from then on every
  /// operation and every read fails.
  void cutPowerAt(std::uint64_t operation, unsigned seed, const std::filesystem::path& left);
  /// The same at once, if the power is still on.
  void cutPower();
  /// That operation is the first to fail.
  void failAt(std::uint64_t operation, DiskFault fault);
  /// Room again, or another cable.
  void mend();

  [[nodiscard]] std::uint64_t operations() const;
  [[nodiscard]] bool hasFailed() const;
  /// SQLITE_OPEN_MAIN_DB, _WAL or _MAIN_JOURNAL: the file at which the power went.
  [[nodiscard]] int kindAtCut() const;

  class State;

 private:
  std::unique_ptr<State> state_;
};

}  // namespace jindan::test
