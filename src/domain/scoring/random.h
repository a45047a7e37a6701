// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace jindan {

/// xoshiro256++ 1.0 (Blackman & Vigna 2019), seeded through SplitMix64. The standard library's distributions differ
/// from one implementation to the next; these are spelled out so that every platform draws the same numbers.
class RandomSource {
 public:
  explicit RandomSource(std::uint64_t seed);

  std::uint64_t next();
  /// Uniform on (0, 1), 53 bits.
  double uniform();
  /// Standard normal by the ziggurat method with 128 layers (Marsaglia & Tsang 2000, in the form of Doornik 2005).
  double normal();
  /// Gamma with the given shape > 0 and scale 1 (Marsaglia & Tsang 2000, "A simple method for generating gamma
  /// variables").
  double gamma(double shape);

 private:
  double normalTail(bool negative);

  std::array<std::uint64_t, 4> state_{};
};

}  // namespace jindan
