// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

namespace jindan {

/// How often each whole number between two ends occurs. Nothing is lost that could change a rank or a quantile.
class BinHistogram {
 public:
  BinHistogram(int lowest, int highest) : lowest_(lowest), highest_(highest) {}

  /// `bin` must lie between the ends.
  void add(int bin);
  [[nodiscard]] std::int64_t count() const { return count_; }
  /// Mid-rank share, 0–100: those below and half of those that are equal, of all. Empty: none.
  [[nodiscard]] std::optional<double> percentileOf(int bin) const;
  /// The least bin that at least this share (0–1) of all does not exceed. Empty: none.
  [[nodiscard]] std::optional<int> quantile(double share) const;

 private:
  int lowest_;
  int highest_;
  std::vector<std::uint32_t> counts_;  // empty until something is added: most segments of a small cohort stay so
  std::int64_t count_ = 0;
};

}  // namespace jindan
