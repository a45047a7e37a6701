// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/workspace/backup.h"

namespace jindan {

/// What was done to put another workspace in the place of the present one.
struct Replaced {
  std::string aside;  ///< the file in which the former one is kept; empty: there was none
  BackupContent content;
};

/// What could be read from a damaged workspace.
struct Rescued {
  std::string aside;  ///< the file in which the damaged one is kept; empty: it lies where it was
  std::int64_t companies = 0;
  std::int64_t visits = 0;
  std::int64_t answers = 0;
  std::int64_t unreadable = 0;  ///< rows that are known to be lost; there may be others nobody knows of
};

/// Keeps the workspace from being lost: backups, finding damage, the ways back from it. The present file is never
/// overwritten or erased; what is replaced is put aside under a name with its date. Each call opens the files by
/// itself, so that it may run in any thread beside an open workspace.
class Safekeeping {
 public:
  virtual ~Safekeeping() = default;

  /// The file of the workspace.
  [[nodiscard]] virtual std::string file() const = 0;
  /// May nobody but this user look into the folder of the workspace?
  [[nodiscard]] virtual bool isPrivate() const = 0;
  /// Looks at every page, index and rule. `databaseDamaged` when something is wrong.
  [[nodiscard]] virtual Result<void> examine() const = 0;

  /// Newest first, none of them opened.
  [[nodiscard]] virtual std::vector<Backup> backups() const = 0;
  [[nodiscard]] virtual Result<BackupContent> check(const std::string& name) const = 0;
  /// The newest one that is whole; nothing when there is none.
  [[nodiscard]] std::optional<CheckedBackup> lastGood() const {
    for (const Backup& backup : backups()) {
      if (auto content = check(backup.name)) return CheckedBackup{backup, std::move(content)};
    }
    return std::nullopt;
  }
  [[nodiscard]] virtual Result<BackupOutcome> backUp(BackupReason reason) const = 0;

  /// Puts the content of a backup in place of the present workspace, which is kept aside. Other windows and programs
  /// that have it open go on with the restored one. A damaged or missing workspace is replaced by the backup; that
  /// is `databaseBusy` while another program has it open.
  [[nodiscard]] virtual Result<Replaced> restore(const std::string& name) const = 0;
  /// Puts the present file aside and begins a new workspace.
  [[nodiscard]] virtual Result<Replaced> startEmpty() const = 0;
  /// Puts a workspace made of the readable rows in place of the damaged one.
  [[nodiscard]] virtual Result<Rescued> rescue() const = 0;
  /// Writes the readable rows into a new workspace file; the present one is left as it is.
  [[nodiscard]] virtual Result<Rescued> rescueTo(const std::string& target) const = 0;
};

}  // namespace jindan
