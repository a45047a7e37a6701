// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <tl/expected.hpp>
#include <vector>

#include "domain/planning/money/range.h"
#include "domain/types/result.h"

namespace jindan {

/// Public support: a share of each year's costs, for some years from year 0 on, until the cap is used up.
struct GrantTerms {
  double share = 0.0;      ///< 0 to 1
  double cap = 0.0;        ///< won, over all years
  std::int64_t years = 0;  ///< 0: no support
  bool operator==(const GrantTerms&) const = default;
};

/// What somebody entered about an AI investment; whatever is absent is not known. Amounts in won.
struct MoneyEntries {
  std::optional<Range> investment;  ///< once, in year 0
  std::optional<GrantTerms> grant;  ///< present with 0 years: none is expected
  std::optional<double> annualSales;
  std::optional<Range> upkeepShare;   ///< of sales, a year: 0.008 is 0.8 %
  std::optional<Range> upkeepAmount;  ///< a year, instead of the share
  std::optional<Range> staff;         ///< a year
  std::optional<Range> benefit;       ///< a year, once the system works fully
  std::optional<Range> rampYears;     ///< until it works fully; 0: from the first year
  std::optional<double> discountRate;
  std::optional<std::int64_t> horizonYears;
  std::optional<std::int64_t> benefitDelayYears;  ///< years that go by before the benefit begins to grow
  std::string extra;                              ///< unknown fields of the file, kept as JSON
  bool operator==(const MoneyEntries&) const = default;
};

/// The limits between which an entry makes sense.
namespace money_limits {
inline constexpr double mostWon = 1e15;  ///< beyond any company
inline constexpr double mostRampYears = 30.0;
inline constexpr double mostDiscountRate = 1.0;
inline constexpr std::int64_t mostYears = 30;
}  // namespace money_limits

/// What is wrong with the entries, each with the JSON pointer of its place; absent ones are not missed.
[[nodiscard]] std::vector<Fault> faultsOf(const MoneyEntries& entries);

/// A complete and possible set of entries: whatever is computed from it is a number.
class MoneyInputs {
 public:
  /// Why not, if it cannot be: every fault of the entries and every one that is missing. Support, staff and delay may
  /// be absent and then are none.
  [[nodiscard]] static tl::expected<MoneyInputs, std::vector<Fault>> from(const MoneyEntries& entries);

  [[nodiscard]] const Range& investment() const { return *entries_.investment; }
  [[nodiscard]] GrantTerms grant() const { return entries_.grant.value_or(GrantTerms{}); }
  /// In won a year, whichever way it was entered.
  [[nodiscard]] Range upkeep() const;
  [[nodiscard]] Range staff() const { return entries_.staff.value_or(*Range::exactly(0.0)); }
  [[nodiscard]] const Range& benefit() const { return *entries_.benefit; }
  [[nodiscard]] const Range& rampYears() const { return *entries_.rampYears; }
  [[nodiscard]] double discountRate() const { return *entries_.discountRate; }
  [[nodiscard]] int horizonYears() const { return static_cast<int>(*entries_.horizonYears); }
  [[nodiscard]] int benefitDelayYears() const { return static_cast<int>(entries_.benefitDelayYears.value_or(0)); }
  [[nodiscard]] std::optional<double> annualSales() const { return entries_.annualSales; }
  [[nodiscard]] const MoneyEntries& entries() const { return entries_; }

 private:
  explicit MoneyInputs(MoneyEntries entries) : entries_(std::move(entries)) {}
  MoneyEntries entries_;
};

}  // namespace jindan
