// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>

#include "domain/types/result.h"

namespace jindan::datacheck {

/// Bytes that come one after another.
class ByteSource {
 public:
  virtual ~ByteSource() = default;
  ByteSource() = default;
  ByteSource(const ByteSource&) = delete;
  ByteSource& operator=(const ByteSource&) = delete;

  /// Puts up to `room` bytes at `to` and says how many; 0 only at the end.
  virtual Result<std::size_t> read(char* to, std::size_t room) = 0;
  /// How much of the file on disk has been used up.
  [[nodiscard]] virtual std::uint64_t consumed() const = 0;
  /// Looks, after the last byte, whether the file is still the one that was opened.
  virtual Result<void> verify() = 0;
};

/// Reads until `room` bytes are there or the source ends.
Result<std::size_t> readFully(ByteSource& source, char* to, std::size_t room);

}  // namespace jindan::datacheck
