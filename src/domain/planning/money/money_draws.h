// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "domain/planning/money/money_inputs.h"

namespace jindan {

struct MoneyDrawSettings {
  int count = 10'000;
  std::uint64_t seed = 0;
};

/// The value that one, five or nine of ten draws do not exceed: the smallest drawn value with at least that share of
/// the draws at or below it.
struct Deciles {
  double p10 = 0.0;
  double p50 = 0.0;
  double p90 = 0.0;
};

struct DrawnYear {
  int year = 0;
  Deciles net;
  Deciles cumulative;
};

/// How it can go when every range is drawn from its triangle, each independently of the others.
struct MoneyDraws {
  int count = 0;
  std::vector<DrawnYear> years;
  Deciles netPresentValue;
  /// P10, P50 and P90 of the payback year. "Never within the horizon" counts as later than every year, so that P90 is
  /// absent when more than one draw in ten never pays back.
  std::array<std::optional<int>, 3> payback;
  double paybackShare = 0.0;   ///< of the draws that pay back within the horizon
  double positiveShare = 0.0;  ///< of the draws whose net present value is above zero
};

/// The same inputs and settings give the same numbers on every platform. Every draw takes five numbers of the
/// generator: investment, upkeep, staff, benefit, ramp.
[[nodiscard]] MoneyDraws drawMoney(const MoneyInputs& inputs, const MoneyDrawSettings& settings);

}  // namespace jindan
