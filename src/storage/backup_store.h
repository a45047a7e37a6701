// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

#include "domain/types/date.h"
#include "domain/workspace/backup.h"
#include "storage/file_layer.h"

namespace SQLite {
class Database;
}

namespace jindan::storage {

/// The backups of one workspace, in the folder "backups" beside it. The names say when and why each was made:
/// 2026-11-21T143205Z-session.sqlite. Other files in the folder are left alone.
class BackupStore {
 public:
  /// Backups are of the kind of `layer`, as the workspace is.
  explicit BackupStore(const std::filesystem::path& workspaceFile, FileLayer layer = {});

  [[nodiscard]] const std::filesystem::path& folder() const { return folder_; }
  [[nodiscard]] std::filesystem::path pathOf(const std::string& name) const;
  /// Newest first, none of them opened. Without the folder there are none.
  [[nodiscard]] std::vector<Backup> list() const;
  /// Opens the backup and checks every page. `notFound` when there is none of that name.
  [[nodiscard]] Result<BackupContent> check(const std::string& name, std::int64_t latestVersion) const;

  /// Copies the database, checks the copy and keeps it unless the last backup holds the same; then drops what is
  /// superfluous by age, each only after the one that stands for it was opened and found whole. When the copy fails,
  /// every older one stays.
  [[nodiscard]] Result<BackupOutcome> keep(SQLite::Database& source, BackupReason reason, const Timestamp& now) const;

 private:
  [[nodiscard]] std::string freeName(BackupReason reason, const Timestamp& now) const;
  void dropSuperfluous(const Timestamp& now, BackupOutcome& outcome) const;

  std::filesystem::path folder_;
  FileLayer layer_;
};

}  // namespace jindan::storage
