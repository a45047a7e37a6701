// SPDX-License-Identifier: Apache-2.0
#include "domain/planning/money/money_inputs.h"

#include <array>
#include <charconv>

namespace jindan {

namespace {

constexpr double mostShare = 1.0;

/// The shortest text that reads back as the same number.
std::string plain(double value) {
  std::array<char, 32> buffer{};
  const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
  return {buffer.data(), end};
}

/// Collects what lies outside its limits.
class LimitCheck {
 public:
  void number(double value, double most, const std::string& pointer) {
    // Written so that a value that is no number fails too.
    if (value >= 0.0 && value <= most) return;
    faults_.push_back({pointer, FaultCode::outOfRange, plain(value), "0 … " + plain(most)});
  }
  void number(const std::optional<double>& value, double most, const std::string& pointer) {
    if (value) number(*value, most, pointer);
  }
  void range(const std::optional<Range>& value, double most, const std::string& pointer) {
    if (!value) return;
    if (value->isExact()) return number(value->likely(), most, pointer);
    if (value->low() < 0.0) number(value->low(), most, pointer + "/low");
    if (value->high() > most) number(value->high(), most, pointer + "/high");
  }
  void years(std::int64_t value, std::int64_t least, std::int64_t most, const std::string& pointer) {
    if (value >= least && value <= most) return;
    faults_.push_back(
        {pointer, FaultCode::outOfRange, std::to_string(value), std::to_string(least) + " … " + std::to_string(most)});
  }
  void add(Fault fault) { faults_.push_back(std::move(fault)); }
  [[nodiscard]] std::vector<Fault> take() { return std::move(faults_); }

 private:
  std::vector<Fault> faults_;
};

void addMissing(const MoneyEntries& entries, std::vector<Fault>& faults) {
  const auto miss = [&](bool present, const char* pointer) {
    if (!present) faults.push_back({pointer, FaultCode::missing, "", ""});
  };
  miss(entries.investment.has_value(), "/investment_krw");
  if (!entries.upkeepAmount) {
    miss(entries.upkeepShare.has_value(), "/upkeep_share_of_sales");
    // A share of sales that nobody knows is no amount.
    miss(entries.annualSales.has_value(), "/annual_sales_krw");
  }
  miss(entries.benefit.has_value(), "/benefit_krw_per_year");
  miss(entries.rampYears.has_value(), "/ramp_years");
  miss(entries.discountRate.has_value(), "/discount_rate");
  miss(entries.horizonYears.has_value(), "/horizon_years");
}

}  // namespace

std::vector<Fault> faultsOf(const MoneyEntries& entries) {
  using namespace money_limits;
  LimitCheck check;
  check.range(entries.investment, mostWon, "/investment_krw");
  if (entries.grant) {
    check.number(entries.grant->share, mostShare, "/grant/share");
    check.number(entries.grant->cap, mostWon, "/grant/cap_krw");
    check.years(entries.grant->years, 0, mostYears, "/grant/years");
  }
  check.number(entries.annualSales, mostWon, "/annual_sales_krw");
  check.range(entries.upkeepShare, mostShare, "/upkeep_share_of_sales");
  check.range(entries.upkeepAmount, mostWon, "/upkeep_krw_per_year");
  if (entries.upkeepShare && entries.upkeepAmount) {
    check.add({"/upkeep_krw_per_year", FaultCode::inconsistent, "upkeep_share_of_sales, upkeep_krw_per_year",
               "upkeep_share_of_sales | upkeep_krw_per_year"});
  }
  check.range(entries.staff, mostWon, "/staff_krw_per_year");
  check.range(entries.benefit, mostWon, "/benefit_krw_per_year");
  check.range(entries.rampYears, mostRampYears, "/ramp_years");
  check.number(entries.discountRate, mostDiscountRate, "/discount_rate");
  if (entries.horizonYears) check.years(*entries.horizonYears, 1, mostYears, "/horizon_years");
  if (entries.benefitDelayYears) check.years(*entries.benefitDelayYears, 0, mostYears, "/benefit_delay_years");
  return check.take();
}

tl::expected<MoneyInputs, std::vector<Fault>> MoneyInputs::from(const MoneyEntries& entries) {
  std::vector<Fault> faults = faultsOf(entries);
  addMissing(entries, faults);
  if (!faults.empty()) return tl::unexpected(std::move(faults));
  return MoneyInputs(entries);
}

Range MoneyInputs::upkeep() const {
  return entries_.upkeepAmount ? *entries_.upkeepAmount : entries_.upkeepShare->times(*entries_.annualSales);
}

}  // namespace jindan
