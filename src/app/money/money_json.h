// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>

#include "content/json/node.h"
#include "domain/planning/money/money_inputs.h"

namespace jindan::app {

/// Reads what was entered about an AI investment, the `inputs` of "jindan-money". Absent and null fields are not known,
/// except that `"grant": null` says that no support is expected. An uncertain field is a number or an object with low,
/// likely and high. Unknown fields are kept. Everything out of its limits becomes a fault.
[[nodiscard]] MoneyEntries readMoneyEntries(const content::Node& node);

/// The same fields the way they were entered; unknown fields come back after ours.
[[nodiscard]] nlohmann::ordered_json moneyEntriesJson(const MoneyEntries& entries);

/// As stored with a visit: the JSON text, empty for none.
[[nodiscard]] std::string storedMoney(const std::optional<MoneyEntries>& entries);
/// And back; nothing when the text is not what this program writes.
[[nodiscard]] std::optional<MoneyEntries> moneyFromStored(const std::string& text);

}  // namespace jindan::app
