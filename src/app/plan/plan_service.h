// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>

#include "app/visits/visit_service.h"
#include "domain/planning/support.h"

namespace jindan::app {

/// The best plan for a diagnosed visit, with the support that may help with it as known on `today`. `cancelled` once
/// `stopped` is set.
[[nodiscard]] Result<SupportedPlan> makePlan(const Engine& engine, const DiagnosedVisit& visit, const PlanWish& wish,
                                             Date today, const std::atomic<bool>* stopped = nullptr);

/// What the visit before had planned; nothing when there is no such visit, or it asked for no plan.
[[nodiscard]] Result<std::optional<EarlierPlan>> earlierPlan(const Engine& engine, const Company& company,
                                                             const Assessment* before,
                                                             const std::atomic<bool>* stopped = nullptr);

/// The plan of a visit that asks for one, with what the visit before had planned: what a report tells.
[[nodiscard]] Result<std::optional<VisitPlan>> keptPlan(const Engine& engine, const DiagnosedVisit& visit,
                                                        const Assessment* before, Date today);

/// Keeps with a visit what its plan is asked for; what is ticked off stays as it is stored. Gives what is stored then.
[[nodiscard]] Result<PlanWish> keepWish(const VisitService& service, const Uuid& visit, const PlanWish& wish);

/// Keeps with a visit that an action is ticked off, or no longer. Only once the visit has a plan.
[[nodiscard]] Result<PlanWish> tickAction(const VisitService& service, const Uuid& visit, const std::string& action,
                                          bool isDone);

}  // namespace jindan::app
