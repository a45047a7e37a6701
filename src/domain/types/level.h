// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <optional>

namespace jindan {

/// An answer's level: a whole number from 1 ("not at all") to 5 ("fully"). No other value can exist.
class Level {
 public:
  static constexpr int lowest = 1;
  static constexpr int highest = 5;

  static constexpr std::optional<Level> from(long long value) {
    if (value < lowest || value > highest) return std::nullopt;
    return Level(static_cast<int>(value));
  }

  [[nodiscard]] constexpr int value() const { return value_; }
  constexpr auto operator<=>(const Level&) const = default;

 private:
  explicit constexpr Level(int value) : value_(value) {}
  int value_;
};

}  // namespace jindan
