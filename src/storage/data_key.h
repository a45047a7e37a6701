// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <memory>
#include <span>

namespace jindan::storage {

/// Thirty-two bytes in memory that is not swapped out, lies between guard pages, and is overwritten when they are no
/// longer used.
class DataKey {
 public:
  static constexpr std::size_t size = 32;

  DataKey();
  /// A new key.
  [[nodiscard]] static DataKey random();

  [[nodiscard]] std::span<unsigned char> bytes() { return {bytes_.get(), size}; }
  [[nodiscard]] std::span<const unsigned char> bytes() const { return {bytes_.get(), size}; }
  [[nodiscard]] const unsigned char* data() const { return bytes_.get(); }

 private:
  struct Free {
    void operator()(unsigned char* bytes) const;
  };
  std::unique_ptr<unsigned char, Free> bytes_;
};

}  // namespace jindan::storage
