// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <limits>
#include <span>
#include <vector>

#include "datacheck/profile/occurrences.h"
#include "datacheck/sketch/quantile_sketch.h"

namespace jindan::datacheck {

/// Bounds beyond which a number is a spike: six spreads below the lower and above the upper quartile, where the spread
/// is the larger of the interquartile range and 0.4 of the range from the 5th to the 95th percentile. Both are robust:
/// a twentieth of wild values does not move them. Without a spread nothing is a spike, so that a signal that is nearly
/// always the same may switch.
struct Fences {
  double low = -std::numeric_limits<double>::infinity();
  double high = std::numeric_limits<double>::infinity();
  [[nodiscard]] bool hold(double value) const { return value >= low && value <= high; }
  static Fences of(const QuantileSketch& sketch);
};

/// Counts spikes in one pass. A number is a candidate when it lies beyond the fences of all numbers before it (drawn
/// anew whenever their count has doubled), and a spike when it also lies beyond those of the whole column.
class SpikeCounter {
 public:
  explicit SpikeCounter(std::uint32_t mostCandidates) : most_(mostCandidates), nextDraw_(mostCandidates / 4) {}

  /// Whether look() would find nothing new in numbers between these two.
  [[nodiscard]] bool hold(double least, double greatest) const { return fences_.hold(least) && fences_.hold(greatest); }
  /// Numbers in order that the sketch holds not yet; `lineOf(i)` is the line of the i-th.
  template <class LineOf>
  void look(std::span<const double> numbers, const LineOf& lineOf) {
    for (std::size_t i = 0; i < numbers.size(); ++i) {
      if (fences_.hold(numbers[i])) continue;
      candidates_.push_back({numbers[i], lineOf(i)});
      if (candidates_.size() > most_) thin();
    }
  }
  /// How many numbers may be looked at before the fences are to be drawn again.
  [[nodiscard]] std::uint64_t untilRedraw(std::uint64_t seen) const { return nextDraw_ - seen; }
  void redraw(const QuantileSketch& sketch);

  /// The spikes, given the sketch of the whole column.
  [[nodiscard]] Occurrences spikes(const QuantileSketch& sketch) const;

 private:
  struct Candidate {
    double value;
    std::uint64_t line;
  };
  void thin();

  std::uint32_t most_;
  /// Before the first drawing every number is a candidate.
  Fences fences_{std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity()};
  std::uint64_t nextDraw_;
  std::vector<Candidate> candidates_;
  Occurrences settled_;  ///< candidates that were counted because too many waited
};

}  // namespace jindan::datacheck
