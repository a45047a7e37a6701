// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/money_group.h"

#include <algorithm>
#include <cmath>

namespace jindan::viewmodels {

namespace {

constexpr double percent = 100.0;
/// Shares are shown in percent with so many decimals; more would be the noise of the computer.
constexpr double shownParts = 1e6;

std::optional<double> inPercent(std::optional<double> share) {
  if (!share) return std::nullopt;
  return std::round(*share * percent * shownParts) / shownParts;
}

std::optional<double> likelyOf(const std::optional<Range>& range) {
  return range ? std::optional(range->likely()) : std::nullopt;
}

std::optional<double> number(const std::optional<std::int64_t>& years) {
  return years ? std::optional(static_cast<double>(*years)) : std::nullopt;
}

std::optional<std::int64_t> whole(const std::optional<double>& years) {
  return years ? std::optional<std::int64_t>(std::llround(*years)) : std::nullopt;
}

std::optional<Range> exactly(const std::optional<double>& value) {
  return value ? Range::exactly(*value) : std::nullopt;
}

MoneyNumbers grantNumbers(const std::optional<GrantTerms>& grant) {
  if (!grant) return {std::nullopt, std::nullopt, std::nullopt};
  // No support has neither share nor cap worth showing.
  if (grant->years == 0) return {std::nullopt, std::nullopt, 0.0};
  return {inPercent(grant->share), grant->cap, static_cast<double>(grant->years)};
}

MoneyNumbers upkeepNumbers(const MoneyEntries& entries) {
  const auto& share = entries.upkeepShare;
  return {share ? inPercent(share->low()) : std::nullopt, share ? inPercent(share->high()) : std::nullopt,
          likelyOf(entries.upkeepAmount)};
}

void enterGrant(MoneyEntries& entries, const MoneyNumbers& numbers, const MoneyEntries& usual) {
  const GrantTerms terms = usual.grant.value_or(GrantTerms{});
  const std::int64_t years = whole(numbers[2]).value_or(terms.years);
  if (years == 0) {
    entries.grant = GrantTerms{};
    return;
  }
  entries.grant = GrantTerms{numbers[0] ? *numbers[0] / percent : terms.share, numbers[1].value_or(terms.cap), years};
}

/// Two ends of a share of sales, the middle as the likely value.
MoneyRefusal enterBand(MoneyEntries& entries, const MoneyNumbers& numbers, const MoneyEntries& usual) {
  const Range before = usual.upkeepShare.value_or(*Range::exactly(0.0));
  double low = numbers[0] ? *numbers[0] / percent : before.low();
  double high = numbers[1] ? *numbers[1] / percent : before.high();
  if (!numbers[0]) low = std::min(low, high);
  if (!numbers[1]) high = std::max(low, high);
  const auto band = Range::from(low, (low + high) / 2.0, high);
  if (!band) return MoneyRefusal::bandReversed;
  entries.upkeepAmount.reset();
  entries.upkeepShare = band;
  return MoneyRefusal::none;
}

MoneyRefusal enterUpkeep(MoneyEntries& entries, const MoneyNumbers& numbers, const MoneyEntries& usual) {
  const bool hasBand = numbers[0] || numbers[1];
  const bool isNewAmount = numbers[2] && numbers[2] != likelyOf(entries.upkeepAmount);
  // An amount and a share contradict each other: what was entered last counts.
  if (hasBand && !isNewAmount) return enterBand(entries, numbers, usual);
  if (isNewAmount) {
    entries.upkeepShare.reset();
    entries.upkeepAmount = Range::exactly(*numbers[2]);
  }
  return MoneyRefusal::none;
}

void enterOne(MoneyEntries& entries, MoneyGroup group, const std::optional<double>& value) {
  switch (group) {
    case MoneyGroup::investment:
      entries.investment = exactly(value);
      return;
    case MoneyGroup::staff:
      entries.staff = exactly(value);
      return;
    case MoneyGroup::benefit:
      entries.benefit = exactly(value);
      return;
    case MoneyGroup::sales:
      entries.annualSales = value;
      return;
    case MoneyGroup::ramp:
      entries.rampYears = exactly(value);
      return;
    case MoneyGroup::delay:
      entries.benefitDelayYears = whole(value);
      return;
    case MoneyGroup::discount:
      entries.discountRate = value ? std::optional(*value / percent) : std::nullopt;
      return;
    case MoneyGroup::horizon:
      entries.horizonYears = whole(value);
      return;
    case MoneyGroup::grant:
    case MoneyGroup::upkeep:
      return;
  }
}

}  // namespace

std::optional<MoneyField> fieldOf(MoneyGroup group) {
  switch (group) {
    case MoneyGroup::investment:
      return MoneyField::investment;
    case MoneyGroup::grant:
      return MoneyField::grant;
    case MoneyGroup::upkeep:
      return MoneyField::upkeep;
    case MoneyGroup::staff:
      return MoneyField::staff;
    case MoneyGroup::benefit:
      return MoneyField::benefit;
    case MoneyGroup::sales:
      return MoneyField::annualSales;
    case MoneyGroup::ramp:
      return MoneyField::rampYears;
    case MoneyGroup::discount:
      return MoneyField::discountRate;
    case MoneyGroup::horizon:
      return MoneyField::horizonYears;
    case MoneyGroup::delay:
      return std::nullopt;
  }
  return std::nullopt;
}

MoneyNumbers numbersIn(const MoneyEntries& entries, MoneyGroup group) {
  switch (group) {
    case MoneyGroup::investment:
      return {likelyOf(entries.investment)};
    case MoneyGroup::grant:
      return grantNumbers(entries.grant);
    case MoneyGroup::upkeep:
      return upkeepNumbers(entries);
    case MoneyGroup::staff:
      return {likelyOf(entries.staff)};
    case MoneyGroup::benefit:
      return {likelyOf(entries.benefit)};
    case MoneyGroup::sales:
      return {entries.annualSales};
    case MoneyGroup::ramp:
      return {likelyOf(entries.rampYears)};
    case MoneyGroup::delay:
      return {number(entries.benefitDelayYears)};
    case MoneyGroup::discount:
      return {inPercent(entries.discountRate)};
    case MoneyGroup::horizon:
      return {number(entries.horizonYears)};
  }
  return {};
}

bool isEntered(const MoneyEntries& entries, MoneyGroup group) {
  const MoneyNumbers numbers = numbersIn(entries, group);
  return std::any_of(numbers.begin(), numbers.end(), [](const auto& each) { return each.has_value(); });
}

void clear(MoneyEntries& entries, MoneyGroup group) {
  if (group == MoneyGroup::grant) entries.grant.reset();
  if (group == MoneyGroup::upkeep) {
    entries.upkeepShare.reset();
    entries.upkeepAmount.reset();
  }
  enterOne(entries, group, std::nullopt);
}

MoneyRefusal enter(MoneyEntries& entries, MoneyGroup group, const MoneyNumbers& numbers, const MoneyEntries& usual) {
  const bool isEmpty = std::none_of(numbers.begin(), numbers.end(), [](const auto& each) { return each.has_value(); });
  if (isEmpty) {
    clear(entries, group);
  } else if (group == MoneyGroup::grant) {
    enterGrant(entries, numbers, usual);
  } else if (group == MoneyGroup::upkeep) {
    return enterUpkeep(entries, numbers, usual);
  } else {
    enterOne(entries, group, numbers.front());
  }
  return MoneyRefusal::none;
}

}  // namespace jindan::viewmodels
