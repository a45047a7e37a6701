// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <compare>

namespace jindan {

/// What people read: 0–100.
class Score {
 public:
  explicit constexpr Score(double value) : value_(std::clamp(value, 0.0, 100.0)) {}
  [[nodiscard]] constexpr double value() const { return value_; }
  constexpr auto operator<=>(const Score&) const = default;

 private:
  double value_;
};

/// A mean of levels on the 1–5 scale, full precision.
class MeanLevel {
 public:
  explicit constexpr MeanLevel(double value) : value_(std::clamp(value, 1.0, 5.0)) {}
  [[nodiscard]] constexpr double value() const { return value_; }
  /// (x − 1) / 4 × 100.
  [[nodiscard]] constexpr Score score() const { return Score((value_ - 1.0) / 4.0 * 100.0); }
  constexpr auto operator<=>(const MeanLevel&) const = default;

 private:
  double value_;
};

/// Where a mean level can lie when every unknown answer is at its worst (low) or best (high).
struct LevelInterval {
  MeanLevel low;
  MeanLevel high;
};

}  // namespace jindan
