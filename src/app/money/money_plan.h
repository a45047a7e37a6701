// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "app/engine/engine.h"
#include "domain/planning/money_plan.h"

namespace jindan::app {

/// The plan of a case's latest visit: what was entered there, filled in from its answers and the defaults. Fails with
/// a fault for each input that nobody gave.
[[nodiscard]] Result<MoneyPlan> planMoney(const Engine& engine, const Case& theCase, const std::string& subject);

/// The plan of one visit that has entries of its own; nothing when it has none or they are not enough.
[[nodiscard]] std::optional<MoneyPlan> enteredPlan(const content::Content& content, const Company& company,
                                                   const Assessment& assessment);

/// The plan of a file that `jindan-cli money` takes: a case, a report, a file with the inputs alone, or an earlier
/// result. `password` opens a locked report.
[[nodiscard]] Result<MoneyPlan> planMoneyFile(const Engine& engine, const std::string& path,
                                              const std::string& password);

/// The plan as "jindan-money" version 1; the same plan gives the same bytes.
[[nodiscard]] std::string writeMoneyPlan(const MoneyPlan& plan, const Engine& engine);

}  // namespace jindan::app
