// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "datacheck/source/byte_source.h"

namespace jindan::datacheck {

/// A file as UTF-8 text, unpacked and decoded, with a look at its front.
struct TextSource {
  std::unique_ptr<ByteSource> bytes;  ///< delivers the front too
  std::string encoding;
  std::uint64_t size = 0;  ///< on disk
};

/// What kind of file the first bytes announce.
/// How the kinds of files that can be read end.
inline constexpr const char* readableKinds = "csv, tsv, txt, gz, xlsx";

enum class FileKind { text, gzip, zip, oldWorkbook, foreign };
FileKind kindOf(std::string_view front);

/// Gives bytes that were looked at back before the rest follows.
class ReplayedSource final : public ByteSource {
 public:
  ReplayedSource(std::string front, std::unique_ptr<ByteSource> rest)
      : front_(std::move(front)), rest_(std::move(rest)) {}
  Result<std::size_t> read(char* to, std::size_t room) override;
  [[nodiscard]] std::uint64_t consumed() const override { return rest_->consumed(); }
  Result<void> verify() override { return rest_->verify(); }

 private:
  std::string front_;
  std::size_t used_ = 0;
  std::unique_ptr<ByteSource> rest_;
};

/// Opens a text file, packed by gzip or not.
Result<TextSource> openText(const std::string& path);

}  // namespace jindan::datacheck
