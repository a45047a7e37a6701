// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "domain/planning/plan.h"
#include "domain/planning/programme.h"
#include "domain/types/date.h"

namespace jindan {

/// A programme that may help this company. Never certain money: it has to be applied for and won.
struct SupportMatch {
  Index programme = 0;
  std::vector<Index> actions;    ///< steps of the plan it may help to pay, in the plan's order
  std::vector<Index> pillars;    ///< weakest scored pillars it is meant for
  bool regionPreferred = false;  ///< it prefers companies outside the capital region, as this one is
  bool stale = false;            ///< what is known of it is older than a year, or its date is not known
};

/// A plan and the support that may help with it.
struct SupportedPlan {
  PlanResult result;
  std::vector<SupportMatch> support;
  Date today;  ///< the day by which the support's dates were judged
};

/// The plan of a visit, and what the visit before had planned.
struct VisitPlan {
  SupportedPlan plan;
  std::optional<EarlierPlan> earlier;  ///< absent when that visit, if there is one, asked for no plan
};

/// Whom support is looked for.
struct SupportSeeker {
  SizeClass size = SizeClass::small;
  bool capitalRegion = false;
  Date today;
  IndustryCode industry = {};
  RegionCode region = {};
};

/// Is the source older than a year? Of a date that is only known by its month or year the first day counts; one that
/// is not known is stale.
[[nodiscard]] bool isStale(const Programme& programme, Date today);

/// The programmes that fit size, industry and region of the company and either a step of the plan or its weakest
/// pillar: first those that help with most steps, then those for the weakest pillar, then the fresh ones, then as in
/// the pack.
[[nodiscard]] std::vector<SupportMatch> findSupport(const std::vector<Programme>& programmes,
                                                    const ActionCatalogue& catalogue, const ActionPlan& plan,
                                                    const ViewScores& scores, const Questionnaire& questionnaire,
                                                    const SupportSeeker& seeker);

}  // namespace jindan
