// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace jindan::test {

/// One file as the disk holds it, and what was written to it since it was last synced.
class UnsyncedBytes {
 public:
  explicit UnsyncedBytes(std::string durable) : durable_(std::move(durable)), size_(durable_.size()) {}

  void write(std::string_view bytes, std::uint64_t at);
  void truncate(std::uint64_t size);
  void sync();
  [[nodiscard]] std::uint64_t size() const { return size_; }
  [[nodiscard]] const std::string& durable() const { return durable_; }

  /// The bytes after a power cut. Each sector of what was not synced is kept, lost or, seldom, rubbish; later writes
  /// may have reached the disk before earlier ones. What was synced stays, and no byte changes that nobody wrote.
  [[nodiscard]] std::string afterPowerCut(std::mt19937& random) const;

 private:
  struct Change {
    bool isTruncation = false;
    std::uint64_t at = 0;  ///< the new size when it is a truncation
    std::string bytes;
  };
  static void apply(const Change& change, std::string& file);
  static void tear(const Change& change, std::string& file, std::mt19937& random);

  std::string durable_;
  std::uint64_t size_ = 0;
  std::vector<Change> changes_;
};

}  // namespace jindan::test
