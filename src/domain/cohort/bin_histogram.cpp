// SPDX-License-Identifier: Apache-2.0
#include "domain/cohort/bin_histogram.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace jindan {

void BinHistogram::add(int bin) {
  if (counts_.empty()) counts_.resize(static_cast<std::size_t>(highest_ - lowest_) + 1);
  ++counts_[static_cast<std::size_t>(bin - lowest_)];
  ++count_;
}

std::optional<double> BinHistogram::percentileOf(int bin) const {
  if (count_ == 0) return std::nullopt;
  const auto at = counts_.begin() + (std::clamp(bin, lowest_, highest_) - lowest_);
  const auto below = std::accumulate(counts_.begin(), at, std::int64_t{0});
  const double equal = bin >= lowest_ && bin <= highest_ ? *at : 0.0;
  const double all = bin > highest_ ? static_cast<double>(count_) : static_cast<double>(below);
  return 100.0 * (all + equal / 2.0) / static_cast<double>(count_);
}

std::optional<int> BinHistogram::quantile(double share) const {
  if (count_ == 0) return std::nullopt;
  const auto wanted = std::max<std::int64_t>(1, std::llround(std::ceil(share * static_cast<double>(count_))));
  std::int64_t reached = 0;
  for (std::size_t place = 0; place < counts_.size(); ++place) {
    reached += counts_[place];
    if (reached >= wanted) return lowest_ + static_cast<int>(place);
  }
  return highest_;
}

}  // namespace jindan
