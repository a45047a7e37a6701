// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "domain/types/result.h"

namespace jindan::app {

/// Looks at what was read back from the disk; the error it gives keeps the file from being put in place.
using FileProof = std::function<Result<void>(std::string_view bytes)>;

/// What an error number of the system means for someone who wants to save a file.
[[nodiscard]] FileObstacle obstacleOf(int reason);

/// A file on its way: written and synced beside its target under a temporary name, put in place by commit(). Until
/// then, and when anything fails, the target stays as it was; an uncommitted file vanishes with its object.
class StagedFile {
 public:
  /// `cannotWrite` when the folder or the disk does not take it, or when the target is a file that this user may not
  /// change or that another program has locked. A target that is a device or a pipe is written to
  /// directly at commit, since it cannot be replaced.
  static Result<StagedFile> write(const std::string& target, std::string_view bytes);

  StagedFile(StagedFile&& other) noexcept;
  StagedFile& operator=(StagedFile&& other) noexcept;
  StagedFile(const StagedFile&) = delete;
  StagedFile& operator=(const StagedFile&) = delete;
  ~StagedFile();

  /// Reads the file again from where it lies: `notProven` when that is not `bytes`, and whatever `check` says. Of a
  /// device or pipe, which cannot be read again, only what will be written is checked.
  [[nodiscard]] Result<void> prove(std::string_view bytes, const FileProof& check = {}) const;
  /// Where the file lies until it is put in place; empty for a device or pipe.
  [[nodiscard]] const std::string& temporary() const { return temporary_; }
  [[nodiscard]] Result<void> commit();

 private:
  StagedFile(std::string target, std::string temporary, std::string direct)
      : target_(std::move(target)), temporary_(std::move(temporary)), direct_(std::move(direct)) {}
  void discard() noexcept;

  std::string target_;
  std::string temporary_;  ///< empty once committed, or when the target is written to directly
  std::string direct_;     ///< bytes for a device or pipe
};

/// Written, synced, read again and found right; only to be put in place. With an error nothing is left behind.
[[nodiscard]] Result<StagedFile> stageProven(const std::string& target, std::string_view bytes,
                                             const FileProof& check = {});

}  // namespace jindan::app
