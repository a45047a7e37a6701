// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>

#include "app/exchange/byte_stream.h"
#include "app/files/staged_file.h"

namespace jindan::app {

/// A file that is written piece by piece and put in place whole, as StagedFile is; memory does not grow with it.
class StreamedFile final : public ByteWriter {
 public:
  [[nodiscard]] static Result<std::unique_ptr<StreamedFile>> create(const std::string& target);
  ~StreamedFile() override;
  StreamedFile(const StreamedFile&) = delete;
  StreamedFile& operator=(const StreamedFile&) = delete;

  [[nodiscard]] Result<void> write(std::string_view bytes) override;
  /// Syncs and reads everything again: `notProven` when that is not what was written.
  [[nodiscard]] Result<void> finish() override;
  /// After `finish`; without it nothing is left behind.
  [[nodiscard]] Result<void> commit();

 private:
  struct Open;
  StreamedFile(std::string target, StagedFile staged, std::unique_ptr<Open> open);

  std::string target_;
  StagedFile staged_;
  std::unique_ptr<Open> open_;
};

}  // namespace jindan::app
