// SPDX-License-Identifier: Apache-2.0
#include "app/plan/plan_service.h"

#include <algorithm>
#include <functional>

namespace jindan::app {

namespace {

/// Reads the wish as it is stored now: another window may have changed it.
Result<PlanWish> changeWish(const VisitService& service, const Uuid& visit,
                            const std::function<void(PlanWish&)>& change) {
  const auto record = service.workspace().visit(visit);
  if (!record) return tl::unexpected(record.error());
  VisitHead head = record->head;
  PlanWish wish = head.plan.value_or(PlanWish{});
  change(wish);
  if (head.plan == wish) return wish;
  head.plan = wish;
  const auto updated = service.workspace().updateVisit(visit, head);
  if (!updated) return tl::unexpected(updated.error());
  return wish;
}

}  // namespace

Result<SupportedPlan> makePlan(const Engine& engine, const DiagnosedVisit& visit, const PlanWish& wish, Date today,
                               const std::atomic<bool>* stopped) {
  const content::Content& content = engine.content();
  auto plan = jindan::makePlan({content.actions, content.questionnaire, content.method}, visit.assessment,
                               visit.segment.size, wish, stopped);
  if (!plan) return tl::unexpected(plan.error());
  auto support = findSupport(
      content.programmes, content.actions, plan->plan, visit.diagnosis.verified, content.questionnaire,
      {visit.segment.size, visit.segment.capitalRegion, today, visit.company.industry, visit.company.region});
  return SupportedPlan{std::move(*plan), std::move(support), today};
}

Result<std::optional<EarlierPlan>> earlierPlan(const Engine& engine, const Company& company, const Assessment* before,
                                               const std::atomic<bool>* stopped) {
  if (before == nullptr || !before->plan) return std::optional<EarlierPlan>();
  const content::Content& content = engine.content();
  auto back = lookBack({content.actions, content.questionnaire, content.method}, *before,
                       content.reference.segmentOf(company).size, stopped);
  if (!back) return tl::unexpected(back.error());
  return std::optional(std::move(*back));
}

Result<std::optional<VisitPlan>> keptPlan(const Engine& engine, const DiagnosedVisit& visit, const Assessment* before,
                                          Date today) {
  if (!visit.assessment.plan) return std::optional<VisitPlan>();
  auto plan = makePlan(engine, visit, *visit.assessment.plan, today);
  if (!plan) return tl::unexpected(plan.error());
  auto earlier = earlierPlan(engine, visit.company, before);
  if (!earlier) return tl::unexpected(earlier.error());
  return std::optional(VisitPlan{std::move(*plan), std::move(*earlier)});
}

Result<PlanWish> keepWish(const VisitService& service, const Uuid& visit, const PlanWish& wish) {
  return changeWish(service, visit, [&wish](PlanWish& stored) {
    stored.budget = wish.budget;
    stored.months = wish.months;
    stored.aim = wish.aim;
  });
}

Result<PlanWish> tickAction(const VisitService& service, const Uuid& visit, const std::string& action, bool isDone) {
  return changeWish(service, visit, [&](PlanWish& stored) {
    std::erase(stored.done, action);
    if (isDone) stored.done.push_back(action);
  });
}

}  // namespace jindan::app
