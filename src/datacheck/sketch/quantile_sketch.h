// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace jindan::datacheck {

/// Quantiles of a stream in little memory: the sketch of Z. Karnin, K. Lang and E. Liberty, "Optimal quantile
/// approximation in streams" (FOCS 2016), with the sampler of its section 4. Up to `k` values the answer is exact.
/// Every value counts: after the first 2^15 values one of each 2, 4, 8 … consecutive values, drawn inside its group,
/// stands for the group. Rank error with the default k = 512: at most 1 % of the count, exceeded less than once in a
/// hundred (measured by the tests on sorted, reversed, constant, two-valued and zigzag orders). The draws follow from
/// the position in the stream alone, so the same stream gives the same answer.
class QuantileSketch {
 public:
  explicit QuantileSketch(std::uint32_t k = 512);

  /// Adds values in their order; how they are cut into calls does not matter.
  void add(std::span<const double> values);
  /// Adds one value that occurred `weight` times.
  void addRepeated(double value, std::uint64_t weight);
  [[nodiscard]] std::uint64_t count() const { return count_; }

  /// The values whose share of smaller or equal values first reaches each of the ascending `ranks` (0 to 1).
  [[nodiscard]] std::vector<double> quantiles(std::span<const double> ranks) const;

 private:
  struct Weighted {
    double value;
    std::uint64_t weight;
  };

  /// Values of one weight: the first ones in order, those that came since as they came.
  struct Level {
    std::vector<double> values;
    std::size_t sorted = 0;
    std::size_t capacity = 0;
  };

  void insert(double value, unsigned level);
  std::size_t insertFront(std::span<const double> values);
  void compressFrom(unsigned level);
  void planNextPick();
  void compress(unsigned level);
  void addLevel();
  [[nodiscard]] std::vector<Weighted> weighted() const;

  std::uint32_t k_;
  std::uint64_t count_ = 0;       ///< values of the stream, without repeated ones
  std::uint64_t repeated_ = 0;    ///< weight of the repeated ones
  unsigned sampleLevel_ = 0;      ///< one value of 2^sampleLevel_ enters, at that level
  std::uint64_t groupStart_ = 0;  ///< position where the current group of the sampler begins
  std::uint64_t nextPick_ = 0;    ///< position of the value that stands for it
  std::uint64_t compactions_ = 0;
  std::vector<Level> levels_;
  std::size_t held_ = 0;
};

}  // namespace jindan::datacheck
