// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "domain/types/result.h"

namespace jindan::app {

/// A file on its way: written and synced beside its target under a temporary name, put in place by commit(). Until
/// then, and when anything fails, the target stays as it was; an uncommitted file vanishes with its object.
class StagedFile {
 public:
  /// `cannotWrite` when the folder or the disk does not take it. A target that is a device or a pipe is written to
  /// directly at commit, since it cannot be replaced.
  static Result<StagedFile> write(const std::string& target, std::string_view bytes);

  StagedFile(StagedFile&& other) noexcept;
  StagedFile& operator=(StagedFile&& other) noexcept;
  StagedFile(const StagedFile&) = delete;
  StagedFile& operator=(const StagedFile&) = delete;
  ~StagedFile();

  [[nodiscard]] Result<void> commit();

 private:
  StagedFile(std::string target, std::string temporary, std::string direct)
      : target_(std::move(target)), temporary_(std::move(temporary)), direct_(std::move(direct)) {}
  void discard() noexcept;

  std::string target_;
  std::string temporary_;  ///< empty once committed, or when the target is written to directly
  std::string direct_;     ///< bytes for a device or pipe
};

}  // namespace jindan::app
