// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

#include "domain/workspace/safekeeping.h"
#include "storage/file_layer.h"

namespace jindan::storage {

/// The safekeeping of a workspace file. All it makes is of the kind of `layer`. The clock must outlive it.
class SqliteSafekeeping final : public Safekeeping {
 public:
  SqliteSafekeeping(std::filesystem::path file, std::filesystem::path migrationsFolder, const Clock& clock,
                    FileLayer layer = {});

  [[nodiscard]] std::string file() const override;
  [[nodiscard]] bool isPrivate() const override;
  [[nodiscard]] Result<void> examine() const override;
  [[nodiscard]] std::vector<Backup> backups() const override;
  [[nodiscard]] Result<BackupContent> check(const std::string& name) const override;
  [[nodiscard]] Result<BackupOutcome> backUp(BackupReason reason) const override;
  [[nodiscard]] Result<Replaced> restore(const std::string& name) const override;
  [[nodiscard]] Result<Replaced> startEmpty() const override;
  [[nodiscard]] Result<Rescued> rescue() const override;
  [[nodiscard]] Result<Rescued> rescueTo(const std::string& target) const override;

 private:
  [[nodiscard]] std::filesystem::path draft() const;
  [[nodiscard]] Result<void> prepare(const std::string& name, const std::filesystem::path& draft) const;
  [[nodiscard]] Result<std::string> pourInto(const std::filesystem::path& draft) const;
  [[nodiscard]] Result<std::string> putInPlace(const std::filesystem::path& draft) const;

  std::filesystem::path file_;
  std::filesystem::path migrations_;
  const Clock& clock_;
  FileLayer layer_;
};

}  // namespace jindan::storage
