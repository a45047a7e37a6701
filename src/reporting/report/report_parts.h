// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <optional>
#include <set>
#include <vector>

#include "domain/findings/visit_change.h"
#include "domain/planning/collection_plan.h"
#include "domain/planning/money_plan.h"
#include "domain/planning/support.h"
#include "reporting/report/issuer.h"

namespace jindan::reporting {

/// The chapters that may be left out, in the report's order. The owner's page, the contents, the surveys behind the
/// figures and what made the report are always in it.
enum class Chapter { pillars, stage, comparisons, reasons, useCases, checks, plan, money, change, answers, method };
inline constexpr std::array optionalChapters{
    Chapter::pillars, Chapter::stage, Chapter::comparisons, Chapter::reasons, Chapter::useCases, Chapter::checks,
    Chapter::plan,    Chapter::money, Chapter::change,      Chapter::answers, Chapter::method};

/// A plan with the packs it was made from, which must outlive the building of the report.
struct PlanPart {
  VisitPlan visit;
  const ActionCatalogue& catalogue;
  const std::vector<Programme>& programmes;
  const ProgrammePackFacts& programmePack;  ///< where the programmes are from
};

/// What a report has only when the case, or who hands it over, has it, and what is not wanted in it.
struct ReportParts {
  std::optional<VisitChange> change = {};        ///< since an earlier visit
  std::optional<UseCaseFindings> useCases = {};  ///< which AI uses fit, and what to collect
  std::optional<PlanPart> plan = {};
  std::optional<MoneyPlan> money = {};  ///< of the visit's own entries
  Issuer issuer = {};                   ///< at the foot of the first page; nothing when empty
  std::set<Chapter> leftOut = {};
};

}  // namespace jindan::reporting
