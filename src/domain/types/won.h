// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstdint>

namespace jindan {

/// Korean won, whole. Never below zero where it states a size; a balance may be negative.
class Won {
 public:
  explicit constexpr Won(std::int64_t value) : value_(value) {}
  [[nodiscard]] constexpr std::int64_t value() const { return value_; }
  constexpr auto operator<=>(const Won&) const = default;

 private:
  std::int64_t value_;
};

}  // namespace jindan
