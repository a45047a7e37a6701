// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "datacheck/source/byte_source.h"

struct UConverter;

namespace jindan::datacheck {

/// Turns UTF-16, CP949 or windows-1252 into UTF-8 by ICU. What cannot be decoded becomes U+FFFD.
class DecodingSource final : public ByteSource {
 public:
  static Result<std::unique_ptr<ByteSource>> make(const std::string& path, std::unique_ptr<ByteSource> encoded,
                                                  const std::string& encoding);
  ~DecodingSource() override;

  Result<std::size_t> read(char* to, std::size_t room) override;
  [[nodiscard]] std::uint64_t consumed() const override { return encoded_->consumed(); }
  Result<void> verify() override { return encoded_->verify(); }

 private:
  DecodingSource(std::string path, std::unique_ptr<ByteSource> encoded, UConverter* from, UConverter* to);

  std::string path_;
  std::unique_ptr<ByteSource> encoded_;
  UConverter* from_;
  UConverter* to_;
  std::vector<char> buffer_;
  std::vector<char16_t> pivot_;
  char16_t* pivotBegin_;
  char16_t* pivotEnd_;
  const char* next_ = nullptr;
  const char* end_ = nullptr;
  bool sourceEnded_ = false;
  bool done_ = false;
  bool fresh_ = true;
};

}  // namespace jindan::datacheck
