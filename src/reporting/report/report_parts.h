// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "domain/findings/visit_change.h"
#include "domain/planning/support.h"

namespace jindan::reporting {

/// A plan with the packs it was made from, which must outlive the building of the report.
struct PlanPart {
  SupportedPlan plan;
  std::optional<ActionPlan> earlier;  ///< of the visit before, where that had one
  const ActionCatalogue& catalogue;
  const std::vector<Programme>& programmes;
};

/// What a report has only when the case has it.
struct ReportParts {
  std::optional<VisitChange> change = {};  ///< since an earlier visit
  std::optional<PlanPart> plan = {};
};

}  // namespace jindan::reporting
