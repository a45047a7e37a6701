// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>

#include "domain/types/result.h"

namespace jindan::datacheck {

/// One file of a zip archive, unpacked piece by piece. What unpacks to far more than any table does is refused.
class ZipEntry {
 public:
  static Result<std::unique_ptr<ZipEntry>> open(const std::string& archive, const std::string& name);
  ~ZipEntry();
  ZipEntry(const ZipEntry&) = delete;
  ZipEntry& operator=(const ZipEntry&) = delete;

  /// Puts up to `room` bytes at `to`; 0 only at the end, where the checksum has been compared.
  Result<std::size_t> read(char* to, std::size_t room);
  /// How many packed bytes have been used up, about.
  [[nodiscard]] std::uint64_t consumed() const;

 private:
  struct Handle;
  ZipEntry(std::string archive, std::unique_ptr<Handle> handle);
  [[nodiscard]] tl::unexpected<Error> damaged() const;

  std::string archive_;
  std::unique_ptr<Handle> handle_;
  std::uint64_t packed_ = 0, unpacked_ = 0, read_ = 0;
};

}  // namespace jindan::datacheck
