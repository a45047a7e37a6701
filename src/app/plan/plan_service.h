// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/engine/engine.h"
#include "domain/planning/support.h"

namespace jindan::app {

/// The best plan for a diagnosed visit, with the support that may help with it as known on `today`.
[[nodiscard]] Result<SupportedPlan> makePlan(const Engine& engine, const DiagnosedVisit& visit, const PlanWish& wish,
                                             Date today);

}  // namespace jindan::app
