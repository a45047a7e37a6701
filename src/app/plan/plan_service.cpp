// SPDX-License-Identifier: Apache-2.0
#include "app/plan/plan_service.h"

namespace jindan::app {

Result<SupportedPlan> makePlan(const Engine& engine, const DiagnosedVisit& visit, const PlanWish& wish, Date today) {
  const content::Content& content = engine.content();
  auto plan = jindan::makePlan({content.actions, content.questionnaire, content.method}, visit.assessment,
                               visit.segment.size, wish);
  if (!plan) return tl::unexpected(plan.error());
  auto support = findSupport(
      content.programmes, content.actions, plan->plan, visit.diagnosis.verified, content.questionnaire,
      {visit.segment.size, visit.segment.capitalRegion, today, visit.company.industry, visit.company.region});
  return SupportedPlan{std::move(*plan), std::move(support), today};
}

}  // namespace jindan::app
