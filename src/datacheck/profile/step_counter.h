// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <vector>

namespace jindan::datacheck {

/// How often each length of step occurs. The first 4,096 different lengths are counted exactly; lengths that first
/// occur later are counted by their magnitude alone, to within one part in 32.
class StepCounter {
 public:
  void add(std::int64_t step) {
    ++count_;
    if (step == last_) {
      ++slots_[lastSlot_].count;
    } else {
      addOther(step);
    }
  }
  /// The most frequent step; of equally frequent ones the shorter. 0 when there is none.
  [[nodiscard]] std::int64_t usual() const;
  /// Steps from `from` to `to`, both included.
  [[nodiscard]] std::uint64_t between(std::int64_t from, std::int64_t to) const;
  [[nodiscard]] std::uint64_t count() const { return count_; }

 private:
  struct Step {
    std::int64_t length = 0;  ///< 0 marks a free slot: only forward steps are counted
    std::uint64_t count = 0;
  };
  Step* find(std::int64_t step);
  void addOther(std::int64_t step);
  void grow();

  static constexpr std::size_t most = 4096;
  std::vector<Step> slots_ = std::vector<Step>(64);
  std::size_t used_ = 0;
  std::uint64_t count_ = 0;
  std::vector<std::uint64_t> byMagnitude_;
  std::int64_t last_ = 0;
  std::size_t lastSlot_ = 0;
};

}  // namespace jindan::datacheck
