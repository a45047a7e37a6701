// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "datacheck/dialect/dialect.h"
#include "datacheck/source/byte_source.h"

namespace jindan::datacheck {

/// A piece of a file that consists of whole records.
class TextBlock {
 public:
  [[nodiscard]] std::string_view text() const { return {bytes_.data(), size_}; }

 private:
  friend class BlockReader;
  std::vector<char> bytes_;  ///< with room for wide loads behind the text
  std::size_t size_ = 0;
};

/// Cuts a source into blocks of whole records. Where it cuts has no influence on what is read.
class BlockReader {
 public:
  BlockReader(std::string path, std::unique_ptr<ByteSource> source, Separators separators, std::size_t blockBytes)
      : path_(std::move(path)), source_(std::move(source)), separators_(separators), blockBytes_(blockBytes) {}

  /// Passes over what stands before the data.
  Result<void> skip(std::size_t bytes);
  /// The next block; false when there is none.
  Result<bool> next(TextBlock& block);
  [[nodiscard]] ByteSource& source() { return *source_; }

 private:
  Result<std::size_t> fill(TextBlock& block, std::size_t have);
  void keepRest(TextBlock& block, std::size_t from, std::size_t size);

  std::string path_;
  std::unique_ptr<ByteSource> source_;
  Separators separators_;
  std::size_t blockBytes_;
  std::vector<char> rest_;  ///< begin of a record that the last block did not hold whole
  bool ended_ = false;
};

}  // namespace jindan::datacheck
