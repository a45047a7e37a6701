// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>

#include "datacheck/source/byte_source.h"

namespace jindan::datacheck {

/// What a file looked like when it was opened; another look later shows whether someone wrote to it meanwhile.
struct FileState {
  std::uint64_t size = 0;
  std::int64_t changedSeconds = 0, changedNanoseconds = 0;
  std::uint64_t device = 0, number = 0;
  bool operator==(const FileState&) const = default;
};

/// The bytes of a regular file. Refuses folders, pipes and devices, so that nothing hangs.
class FileSource final : public ByteSource {
 public:
  static Result<std::unique_ptr<FileSource>> open(const std::string& path);
  ~FileSource() override;

  Result<std::size_t> read(char* to, std::size_t room) override;
  [[nodiscard]] std::uint64_t consumed() const override { return consumed_; }
  Result<void> verify() override;
  /// The same without asking whether all of it was read.
  Result<void> unchanged() const;
  [[nodiscard]] std::uint64_t size() const { return state_.size; }

 private:
  FileSource(std::string path, int file, FileState state) : path_(std::move(path)), file_(file), state_(state) {}

  std::string path_;
  int file_;
  FileState state_;
  std::uint64_t consumed_ = 0;
};

}  // namespace jindan::datacheck
