// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <vector>

namespace jindan {

/// A yearly rate at which the net present value is zero.
struct ReturnRate {
  double rate = 0.0;     ///< 0.12 is 12 %
  bool touches = false;  ///< the value touches zero there without changing its sign
};

/// Every rate above −100 % at which `flows`, one a year from year 0, have a net present value of zero, from low to
/// high. Nothing is guessed: between the turning points of the value there is at most one such rate. A turning point
/// whose value is zero but for rounding counts as touching. Empty when there is none, and when all flows are zero.
[[nodiscard]] std::vector<ReturnRate> ratesOfReturn(std::span<const double> flows);

}  // namespace jindan
