// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

#include "domain/types/clock.h"
#include "domain/workspace/workspace_lock.h"
#include "storage/file_layer.h"
#include "storage/key_block.h"

namespace jindan::storage {

/// The password of a workspace file and of the backups and former files beside it. For one thread at a time. The clock
/// must outlive it.
class SqliteWorkspaceLock final : public WorkspaceLock {
 public:
  /// `cost` is that of a password that is set.
  SqliteWorkspaceLock(std::filesystem::path file, const Clock& clock, PasswordCost cost = workspaceCost);

  [[nodiscard]] Result<State> state() const override;
  [[nodiscard]] Result<void> unlock(std::string_view password) override;
  [[nodiscard]] Result<LockChange> recover(std::string_view code, std::string_view password) override;
  [[nodiscard]] Result<LockChange> set(std::string_view password) override;
  [[nodiscard]] Result<LockChange> change(std::string_view present, std::string_view password) override;
  [[nodiscard]] Result<LockChange> renewCode(std::string_view present) override;
  [[nodiscard]] Result<LockChange> remove(std::string_view present) override;
  void forget() override { layer_ = {}; }

  /// Through which the workspace and its backups are opened: plain unless it is unlocked.
  [[nodiscard]] const FileLayer& layer() const { return layer_; }

 private:
  [[nodiscard]] Result<FileLayer> open(KeyBlock::Slot slot, std::string_view secret) const;
  /// Wraps the key of the pages under another secret and writes that down everywhere.
  [[nodiscard]] Result<LockChange> wrapAnew(const FileLayer& layer, KeyBlock::Slot slot, std::string_view secret);
  [[nodiscard]] std::vector<std::string> encryptRest(const FileLayer& layer) const;
  [[nodiscard]] bool hasNewBackup(const FileLayer& layer) const;
  void mendFront(const FileLayer& layer) const;

  std::filesystem::path file_;
  const Clock& clock_;
  PasswordCost cost_;
  FileLayer layer_;
};

}  // namespace jindan::storage
