// SPDX-License-Identifier: Apache-2.0
#include "datacheck/sketch/hash_sample.h"

#include <algorithm>

namespace jindan::datacheck {

bool HashSample::place(std::uint64_t hash) {
  // The high bits decide what is sampled, the low ones where it lies.
  std::uint64_t at = hash & mask_;
  while (slots_[at] != 0) {
    if (slots_[at] == hash) return false;
    at = (at + 1) & mask_;
  }
  slots_[at] = hash;
  ++size_;
  return true;
}

bool HashSample::contains(std::uint64_t hash) const {
  for (std::uint64_t at = hash & mask_; slots_[at] != 0; at = (at + 1) & mask_) {
    if (slots_[at] == hash) return true;
  }
  return false;
}

void HashSample::rebuild(std::size_t slots) {
  std::vector<std::uint64_t> old(slots, 0);
  old.swap(slots_);
  mask_ = slots - 1;
  size_ = 0;
  // Which hashes stay is a coin's toss that no processor foresees: gathered without a branch.
  std::size_t kept = 0;
  for (const std::uint64_t hash : old) {
    old[kept] = hash;
    kept += hash - 1 < limit_ ? 1U : 0U;  // neither a free slot's 0 nor above the limit
  }
  for (std::size_t i = 0; i < kept; ++i)
    place(old[i]);
}

bool HashSample::insertNew(std::uint64_t hash) {
  if (!place(hash)) return false;
  while (size_ > capacity_) {
    ++level_;
    limit_ >>= 1;
    rebuild(slots_.size());
  }
  if (2 * static_cast<std::size_t>(size_) > slots_.size()) rebuild(2 * slots_.size());
  return true;
}

std::vector<std::uint64_t> HashSample::sorted() const {
  std::vector<std::uint64_t> kept;
  kept.reserve(size_);
  for (const std::uint64_t hash : slots_) {
    if (hash != 0) kept.push_back(hash);
  }
  std::sort(kept.begin(), kept.end());
  return kept;
}

}  // namespace jindan::datacheck
