// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cmath>
#include <optional>

namespace jindan {

/// What is not known exactly: the lowest, the likely and the highest value, finite and in this order. As a
/// distribution it is triangular.
class Range {
 public:
  /// A value that is known exactly.
  static std::optional<Range> exactly(double value) { return from(value, value, value); }
  static std::optional<Range> from(double low, double likely, double high) {
    const bool finite = std::isfinite(low) && std::isfinite(likely) && std::isfinite(high);
    if (!finite || low > likely || likely > high) return std::nullopt;
    return Range(low, likely, high);
  }

  [[nodiscard]] double low() const { return low_; }
  [[nodiscard]] double likely() const { return likely_; }
  [[nodiscard]] double high() const { return high_; }
  [[nodiscard]] bool isExact() const { return low_ == high_; }
  /// The value below which the share `u` of the triangle lies, for u from 0 to 1. Only +, −, ×, ÷ and the square root
  /// are used, which every machine computes alike.
  [[nodiscard]] double at(double u) const {
    const double width = high_ - low_;
    if (width <= 0.0) return likely_;
    const double rising = (likely_ - low_) / width;
    if (u < rising) return low_ + std::sqrt(u * width * (likely_ - low_));
    return high_ - std::sqrt((1.0 - u) * width * (high_ - likely_));
  }
  /// Every end times a factor of at least 0.
  [[nodiscard]] Range times(double factor) const { return {low_ * factor, likely_ * factor, high_ * factor}; }
  bool operator==(const Range&) const = default;

 private:
  Range(double low, double likely, double high) : low_(low), likely_(likely), high_(high) {}
  double low_;
  double likely_;
  double high_;
};

}  // namespace jindan
