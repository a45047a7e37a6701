// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace jindan {

/// A calendar day that exists.
class Date {
 public:
  /// Reads "2026-11-21"; anything else, also 2026-02-30, gives nothing.
  static std::optional<Date> fromIso(std::string_view text);
  static std::optional<Date> from(int year, int month, int day);

  [[nodiscard]] std::string iso() const;
  [[nodiscard]] int year() const { return static_cast<int>(ymd_.year()); }
  [[nodiscard]] int month() const { return static_cast<int>(static_cast<unsigned>(ymd_.month())); }
  [[nodiscard]] int day() const { return static_cast<int>(static_cast<unsigned>(ymd_.day())); }
  auto operator<=>(const Date&) const = default;

 private:
  explicit Date(std::chrono::year_month_day ymd) : ymd_(ymd) {}
  std::chrono::year_month_day ymd_;
};

}  // namespace jindan
