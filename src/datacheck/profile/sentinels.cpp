// SPDX-License-Identifier: Apache-2.0
#include "datacheck/profile/sentinels.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "datacheck/sketch/hash.h"

namespace jindan::datacheck {

namespace {

// By distance from zero.
constexpr auto values = std::to_array<double>({-99,
                                               99,
                                               -99.9,
                                               -99.99,
                                               -200,
                                               -888,
                                               888,
                                               -999,
                                               999,
                                               -999.9,
                                               999.9,
                                               -999.99,
                                               -999.25,
                                               -8888,
                                               8888,
                                               -9999,
                                               9999,
                                               -9999.9,
                                               9999.9,
                                               -9999.99,
                                               32767,
                                               -32768,
                                               65535,
                                               -88888,
                                               88888,
                                               -99999,
                                               99999,
                                               -999999,
                                               999999,
                                               -9999999,
                                               9999999,
                                               2147483647,
                                               -2147483648.0,
                                               1e30,
                                               3.4028235e38,
                                               -3.4028235e38,
                                               9.969209968386869e36});

constexpr std::size_t slots = 256;

struct Slot {
  std::uint64_t hash = 0;
  int number = 0;  ///< index plus one; 0 in a free slot
};

constexpr auto table = [] {
  std::array<Slot, slots> filled{};
  for (std::size_t i = 0; i < values.size(); ++i) {
    const std::uint64_t hash = hashOfNumber(values[i]);
    std::size_t at = hash % slots;
    while (filled[at].number > 0)
      at = (at + 1) % slots;
    filled[at] = {hash, static_cast<int>(i) + 1};
  }
  return filled;
}();

}  // namespace

constexpr std::array<std::uint64_t, (1U << sentinelFilterBits) / 64> sentinelFilter = [] {
  std::array<std::uint64_t, (1U << sentinelFilterBits) / 64> filter{};
  for (const double value : values) {
    const std::uint64_t top = hashOfNumber(value) >> (64 - sentinelFilterBits);
    filter[top / 64] |= std::uint64_t{1} << (top % 64);
  }
  return filter;
}();

int sentinelIndex(std::uint64_t hash) {
  for (std::size_t at = hash % slots; table[at].number > 0; at = (at + 1) % slots) {
    if (table[at].hash == hash) return table[at].number - 1;
  }
  return -1;
}

double sentinelValue(int index) {
  return values[static_cast<std::size_t>(index)];
}

bool sentinelBetween(double least, double greatest) {
  static const auto ascending = [] {
    auto sorted = values;
    std::sort(sorted.begin(), sorted.end());
    return sorted;
  }();
  const auto next = std::lower_bound(ascending.begin(), ascending.end(), least);
  return next != ascending.end() && *next <= greatest;
}

int sentinelCount() {
  return static_cast<int>(values.size());
}

bool isSentinel(double value, std::uint64_t count, const RestOfColumn& rest) {
  if (rest.count == 0 || (value >= rest.min && value <= rest.max)) return false;
  if (value < 0 && rest.min >= 0 && count > 1) return true;
  const double nearest = value < rest.min ? rest.min : rest.max;
  const double apart = std::abs(value - nearest);
  return apart > rest.max - rest.min && apart > std::abs(nearest);
}

}  // namespace jindan::datacheck
