// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

namespace jindan::datacheck {

/// Open-addressing set of non-zero hashes that keeps at most `capacity` of them: when it is full, only the hashes below
/// half the former limit stay. Adaptive sampling (M. Wegman; analysed in P. Flajolet, "On adaptive sampling", Computing
/// 43, 1990): exact up to `capacity`, afterwards unbiased with a relative standard error of about 1.2 / √capacity. What
/// stays depends on the set of hashes alone, not on their order; so two samples can be held against each other.
class HashSample {
 public:
  explicit HashSample(std::uint32_t capacity) : capacity_(capacity), slots_(firstSlots, 0) {}

  /// Whether a hash this large is sampled at all.
  [[nodiscard]] bool covers(std::uint64_t hash) const { return hash <= limit_; }
  /// Puts a covered hash in; true when it was not there yet.
  bool insert(std::uint64_t hash) { return slots_[hash & mask_] != hash && insertNew(hash); }
  [[nodiscard]] bool contains(std::uint64_t hash) const;

  /// Memory is fetched ahead for a hash that comes soon.
  void prefetch(std::uint64_t hash) const { __builtin_prefetch(&slots_[hash & mask_]); }

  [[nodiscard]] bool exact() const { return level_ == 0; }
  /// Hashes seen so far, estimated as kept × 2^level.
  [[nodiscard]] std::uint64_t estimate() const { return static_cast<std::uint64_t>(size_) << level_; }
  [[nodiscard]] unsigned level() const { return level_; }
  [[nodiscard]] std::uint64_t limit() const { return limit_; }
  [[nodiscard]] std::uint32_t size() const { return size_; }
  [[nodiscard]] std::uint32_t capacity() const { return capacity_; }
  void raiseCapacity(std::uint32_t capacity) { capacity_ = capacity; }
  /// All kept hashes, ascending.
  [[nodiscard]] std::vector<std::uint64_t> sorted() const;

 private:
  static constexpr std::size_t firstSlots = 16;

  bool insertNew(std::uint64_t hash);
  void rebuild(std::size_t slots);
  bool place(std::uint64_t hash);

  std::uint32_t capacity_;
  std::uint32_t size_ = 0;
  unsigned level_ = 0;
  std::uint64_t limit_ = ~std::uint64_t{0};
  std::uint64_t mask_ = firstSlots - 1;
  std::vector<std::uint64_t> slots_;
};

}  // namespace jindan::datacheck
