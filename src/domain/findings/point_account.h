// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "domain/scoring/diagnosis.h"

namespace jindan {

/// What one question takes away from the full score, in tenths of a point as it is written.
struct LostPoints {
  Index question = 0;
  int tenths = 0;
};

/// 100 points, the losses and what is left, all as they are written: score + losses = 1000 tenths, exactly.
struct PointAccount {
  int scoreTenths = 0;
  std::vector<LostPoints> losses;  ///< largest first, those that round to nothing left out

  [[nodiscard]] int lostTenths() const { return 1000 - scoreTenths; }
};

/// Rounds the drops to tenths so that they add up (largest remainder): each stays within a tenth of its exact value,
/// and a larger drop never reads smaller. Nothing without an overall level.
[[nodiscard]] std::optional<PointAccount> accountForPoints(const Diagnosis& diagnosis);

}  // namespace jindan
