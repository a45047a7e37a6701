// SPDX-License-Identifier: Apache-2.0
#include "datacheck/profile/spikes.h"

#include <algorithm>
#include <array>

namespace jindan::datacheck {

Fences Fences::of(const QuantileSketch& sketch) {
  constexpr std::array ranks{0.05, 0.25, 0.75, 0.95};
  constexpr double reach = 6;
  constexpr double shareOfWideRange =
      0.4;  // of a normal distribution, 0.4 × (p95 − p05) is close to its quartile range
  const std::vector<double> q = sketch.quantiles(ranks);
  const double spread = std::max(q[2] - q[1], shareOfWideRange * (q[3] - q[0]));
  if (!(spread > 0)) return {};
  return {q[1] - reach * spread, q[2] + reach * spread};
}

void SpikeCounter::redraw(const QuantileSketch& sketch) {
  fences_ = Fences::of(sketch);
  nextDraw_ *= 2;
  std::erase_if(candidates_, [this](const Candidate& one) { return fences_.hold(one.value); });
}

void SpikeCounter::thin() {
  // The later half is settled; the earliest wait, since what was seen first is judged by the fewest values.
  while (candidates_.size() > most_ / 2) {
    note(settled_, candidates_.back().line);
    candidates_.pop_back();
  }
}

Occurrences SpikeCounter::spikes(const QuantileSketch& sketch) const {
  const Fences all = Fences::of(sketch);
  Occurrences found;
  for (const Candidate& one : candidates_) {
    if (!all.hold(one.value)) note(found, one.line);
  }
  join(found, settled_);
  return found;
}

}  // namespace jindan::datacheck
