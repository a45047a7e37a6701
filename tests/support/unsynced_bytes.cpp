// SPDX-License-Identifier: Apache-2.0
#include "support/unsynced_bytes.h"

#include <algorithm>

namespace jindan::test {

namespace {

int below(std::mt19937& random, int end) {
  return std::uniform_int_distribution<int>(0, end - 1)(random);
}

void put(std::string_view bytes, std::uint64_t at, std::string& file) {
  if (file.size() < at + bytes.size()) file.resize(at + bytes.size(), '\0');
  file.replace(at, bytes.size(), bytes);
}

}  // namespace

void UnsyncedBytes::write(std::string_view bytes, std::uint64_t at) {
  changes_.push_back({false, at, std::string(bytes)});
  size_ = std::max<std::uint64_t>(size_, at + bytes.size());
}

void UnsyncedBytes::truncate(std::uint64_t size) {
  changes_.push_back({true, size, {}});
  size_ = size;
}

void UnsyncedBytes::sync() {
  for (const Change& change : changes_)
    apply(change, durable_);
  changes_.clear();
}

void UnsyncedBytes::apply(const Change& change, std::string& file) {
  if (change.isTruncation) {
    file.resize(change.at, '\0');
  } else {
    put(change.bytes, change.at, file);
  }
}

void UnsyncedBytes::tear(const Change& change, std::string& file, std::mt19937& random) {
  if (change.isTruncation) {
    if (below(random, 2) == 0) apply(change, file);
    return;
  }
  const std::size_t sector = below(random, 2) == 0 ? 512 : 4096;
  for (std::size_t from = 0; from < change.bytes.size();) {
    const std::size_t next = ((change.at + from) / sector + 1) * sector - change.at;
    const std::size_t end = std::min(next, change.bytes.size());
    std::string part = change.bytes.substr(from, end - from);
    const int fate = below(random, 20);
    if (fate == 0) std::generate(part.begin(), part.end(), [&] { return static_cast<char>(below(random, 256)); });
    if (fate < 11) put(part, change.at + from, file);
    from = end;
  }
}

std::string UnsyncedBytes::afterPowerCut(std::mt19937& random) const {
  std::string left = durable_;
  const int mode = below(random, 4);
  if (mode == 0) return left;
  std::vector<Change> order = changes_;
  const bool hasTruncation = std::any_of(order.begin(), order.end(), [](const Change& c) { return c.isTruncation; });
  if (mode == 3 && !hasTruncation) std::shuffle(order.begin(), order.end(), random);
  for (const Change& change : order) {
    if (mode == 1) {
      apply(change, left);
    } else {
      tear(change, left, random);
    }
  }
  return left;
}

}  // namespace jindan::test
