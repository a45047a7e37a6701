// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "domain/planning/money/money_rules.h"

namespace jindan::viewmodels {

/// What is entered together on the money page and has one origin.
enum class MoneyGroup { investment, grant, upkeep, staff, benefit, sales, ramp, delay, discount, horizon };
inline constexpr std::array moneyGroups{
    MoneyGroup::investment, MoneyGroup::grant, MoneyGroup::upkeep, MoneyGroup::staff,    MoneyGroup::benefit,
    MoneyGroup::sales,      MoneyGroup::ramp,  MoneyGroup::delay,  MoneyGroup::discount, MoneyGroup::horizon};

/// The numbers of a group as they stand in its fields: won, years, or percent. The grant has share, cap and years; the
/// upkeep the lower and the upper share and the amount; every other group has one.
using MoneyNumbers = std::vector<std::optional<double>>;

/// The input of the calculation that the group stands for; the delay has none, it is 0 until it is entered.
[[nodiscard]] std::optional<MoneyField> fieldOf(MoneyGroup group);
[[nodiscard]] MoneyNumbers numbersIn(const MoneyEntries& entries, MoneyGroup group);
[[nodiscard]] bool isEntered(const MoneyEntries& entries, MoneyGroup group);
void clear(MoneyEntries& entries, MoneyGroup group);

/// Why numbers cannot be taken.
enum class MoneyRefusal { none, bandReversed };

/// Enters the numbers; without any the group is cleared. Where the grant lacks a part, the terms of `usual` fill it;
/// where the upkeep lacks an end of its band, the one it would have without entries.
[[nodiscard]] MoneyRefusal enter(MoneyEntries& entries, MoneyGroup group, const MoneyNumbers& numbers,
                                 const MoneyEntries& usual);

}  // namespace jindan::viewmodels
