// SPDX-License-Identifier: Apache-2.0
// What failing disks, interrupted copies and other hands do to the file of a workspace.
#pragma once

#include <algorithm>
#include <cstdlib>
#include <random>
#include <string>

namespace jindan::test {

inline constexpr std::size_t pageSize = 4096;

/// How many workspaces are harmed; JINDAN_MUTATED_WORKSPACES asks for more.
inline int harms(int usual) {
  const char* wanted = std::getenv("JINDAN_MUTATED_WORKSPACES");
  return wanted == nullptr ? usual : std::atoi(wanted);
}

/// One harm done to the bytes; always to other bytes than before.
class Harm {
 public:
  explicit Harm(std::mt19937& random) : random_(&random) {}

  [[nodiscard]] std::string doneTo(const std::string& whole) const {
    std::string bytes = whole;
    while (bytes == whole)
      doOne(bytes);
    return bytes;
  }

 private:
  [[nodiscard]] std::size_t below(std::size_t end) const {
    return std::uniform_int_distribution<std::size_t>(0, end - 1)(*random_);
  }
  void doOne(std::string& bytes) const {
    switch (below(6)) {
      case 0:
        return flipBit(bytes);
      case 1:
        return bytes.resize(below(bytes.size()));
      case 2:
        return swapPages(bytes);
      case 3:
        return fill(bytes, below(bytes.size() / pageSize) * pageSize, pageSize, [] { return '\0'; });
      case 4:
        return fill(bytes, below(bytes.size()), 64, [this] { return static_cast<char>(below(256)); });
      // One byte in the header of the file, where versions and sizes stand.
      default:
        bytes[below(100)] = static_cast<char>(below(256));
    }
  }
  void flipBit(std::string& bytes) const {
    char& byte = bytes[below(bytes.size())];
    byte = static_cast<char>(byte ^ (1 << below(8)));
  }
  void swapPages(std::string& bytes) const {
    const auto page = [&](std::size_t number) {
      return bytes.begin() + static_cast<std::ptrdiff_t>(number * pageSize);
    };
    const std::size_t one = below(bytes.size() / pageSize);
    const std::size_t other = below(bytes.size() / pageSize);
    if (one != other) std::swap_ranges(page(one), page(one + 1), page(other));
  }
  template <class Byte>
  static void fill(std::string& bytes, std::size_t from, std::size_t length, const Byte& byte) {
    std::generate(bytes.begin() + static_cast<std::ptrdiff_t>(from),
                  bytes.begin() + static_cast<std::ptrdiff_t>(std::min(bytes.size(), from + length)), byte);
  }

  std::mt19937* random_;
};

}  // namespace jindan::test
