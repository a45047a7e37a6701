// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/budget_scale.h"

#include <algorithm>
#include <cstdint>

namespace jindan::viewmodels {

namespace {

constexpr std::int64_t million = 1'000'000;

/// From an amount on, the distance to the next stop.
std::int64_t stepFrom(std::int64_t won) {
  if (won < 20 * million) return million;
  if (won < 100 * million) return 5 * million;
  if (won < 500 * million) return 10 * million;
  return 50 * million;
}

}  // namespace

BudgetScale::BudgetScale(Won most) {
  std::int64_t won = 0;
  stops_.emplace_back(won);
  while (won < most.value()) {
    won += stepFrom(won);
    stops_.emplace_back(won);
  }
}

int BudgetScale::nearest(Won amount) const {
  const auto above = std::lower_bound(stops_.begin(), stops_.end(), amount);
  if (above == stops_.end()) return last();
  const int place = static_cast<int>(above - stops_.begin());
  if (place == 0) return 0;
  const std::int64_t up = above->value() - amount.value();
  const std::int64_t down = amount.value() - at(place - 1).value();
  return down <= up ? place - 1 : place;
}

}  // namespace jindan::viewmodels
