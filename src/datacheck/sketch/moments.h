// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <limits>
#include <span>

namespace jindan::datacheck {

/// The least and the greatest of some numbers.
struct Extremes {
  double least = std::numeric_limits<double>::infinity();
  double greatest = -std::numeric_limits<double>::infinity();
  static Extremes of(std::span<const double> values);
};

/// Count, mean, deviation and extremes of a stream of numbers. Sums run in four lanes by position and are merged every
/// 4,096 values by the formula of T. Chan, G. Golub and R. LeVeque ("Updating formulae and a pairwise algorithm for
/// computing sample variances", 1979), so that the result is exact to rounding and how the stream is cut does not
/// matter.
class Moments {
 public:
  void add(std::span<const double> values);
  /// Adds one value that occurred `weight` times.
  void addRepeated(double value, std::uint64_t weight);

  [[nodiscard]] std::uint64_t count() const { return count_ + open_; }
  [[nodiscard]] double min() const { return min_; }
  [[nodiscard]] double max() const { return max_; }
  [[nodiscard]] double mean() const;
  /// Sample standard deviation; 0 for fewer than two values.
  [[nodiscard]] double deviation() const;

 private:
  void addRun(const double* values, std::size_t count);
  void merge(double count, double mean, double squares);
  void closeChunk();

  std::uint64_t count_ = 0;  ///< values of closed chunks
  double mean_ = 0;
  double squares_ = 0;  ///< sum of squared differences from the mean
  std::uint64_t open_ = 0;
  double shift_ = 0;
  std::array<double, 4> sum_{};
  std::array<double, 4> sumOfSquares_{};
  double min_ = std::numeric_limits<double>::infinity();
  double max_ = -std::numeric_limits<double>::infinity();
};

}  // namespace jindan::datacheck
