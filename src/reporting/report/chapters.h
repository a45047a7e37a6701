// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>

#include "domain/narrative/change_words.h"
#include "domain/planning/collection_plan.h"
#include "domain/planning/money_plan.h"
#include "reporting/report/flow.h"
#include "reporting/report/report_context.h"
#include "reporting/report/report_parts.h"

namespace jindan::reporting {

/// The chapters of the report in their order.

/// The owner's page, with at most so many sentences about other companies.
void addOwnerPage(Flow& flow, const ReportContext& context, std::size_t comparisonCount);
/// Titles, findings and page numbers of the chapters that follow.
void addContents(Flow& flow, const ReportContext& context, std::span<const ChapterEntry> chapters);
void addPillars(Flow& flow, const ReportContext& context);
/// The stage, the gates before the next one and the first steps.
void addStage(Flow& flow, const ReportContext& context);
void addComparisons(Flow& flow, const ReportContext& context);
void addReasons(Flow& flow, const ReportContext& context);
/// Which AI uses fit, what each lacks, and the plan for collecting it.
void addUseCases(Flow& flow, const ReportContext& context, const UseCaseFindings& findings);
/// The plan as a time line and a list, other ways, and support that may help.
void addPlan(Flow& flow, const ReportContext& context, const PlanPart& part);
/// What changed since an earlier visit.
void addChange(Flow& flow, const ReportContext& context, const VisitChange& change);
/// The money over ten years and the ways to get people.
void addMoney(Flow& flow, const ReportContext& context, const MoneyPlan& plan);

/// The data files checked at the visit. Only with rules of file checks among the narrator's sources.
void addChecks(Flow& flow, const ReportContext& context);

/// The annexes: all answers; the calculation; the surveys with their addresses; what made the report, `programmes` when
/// it tells of support.
void addAnswers(Flow& flow, const ReportContext& context);
void addMethod(Flow& flow, const ReportContext& context);
void addSources(Flow& flow, const ReportContext& context);
void addOrigin(Flow& flow, const ReportContext& context, const ProgrammePackFacts* programmes);

}  // namespace jindan::reporting
