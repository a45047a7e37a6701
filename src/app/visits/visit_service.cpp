// SPDX-License-Identifier: Apache-2.0
#include "app/visits/visit_service.h"

#include "app/exchange/case_import.h"
#include "app/visits/visit_records.h"

namespace jindan::app {

Result<VisitRecord> VisitService::startVisit(const Uuid& company, Mode mode) const {
  const Questionnaire& questionnaire = engine_.content().questionnaire;
  const WeightProfile equal{std::vector<double>(questionnaire.scoredPillars().size(), 1.0)};
  return workspace_.addVisit(company, {clock_.today(), questionnaire.reference(), mode, false, {}, {}, equal, {}}, {},
                             std::nullopt);
}

Result<std::optional<Date>> VisitService::laterVisit(const Uuid& company, const Uuid& visit) const {
  const auto visits = workspace_.visitsOf(company);
  if (!visits) return tl::unexpected(visits.error());
  std::optional<Date> later;
  if (visits->empty() || visits->front().id != visit) return later;
  for (const VisitSummary& other : *visits) {
    if (other.date > later.value_or(visits->front().date)) later = other.date;
  }
  return later;
}

Result<std::optional<Uuid>> VisitService::finishedBefore(const Uuid& company, const Uuid& visit) const {
  const auto visits = workspace_.visitsOf(company);
  if (!visits) return tl::unexpected(visits.error());
  bool isBefore = false;
  for (const VisitSummary& each : *visits) {
    if (isBefore && each.finished) return each.id;
    isBefore = isBefore || each.id == visit;
  }
  return std::nullopt;
}

Assessment VisitService::assessmentOf(const VisitRecord& visit) const {
  return app::assessmentOf(visit, engine_.content().questionnaire);
}

Result<FileCheck> VisitService::addCheck(const Uuid& visit, const FileCheck& check) const {
  const auto stored = workspace_.addCheck(visit, storedCheck(check));
  if (!stored) return tl::unexpected(stored.error());
  FileCheck kept = check;
  kept.id = stored->id;
  kept.checkedAt = stored->savedAt;
  return kept;
}

Result<void> VisitService::removeCheck(const Uuid& visit, const Uuid& check) const {
  return workspace_.removeCheck(visit, check);
}

Result<void> VisitService::restoreCheck(const Uuid& visit, const Uuid& check) const {
  return workspace_.restoreCheck(visit, check);
}

Result<DiagnosedVisit> VisitService::diagnose(const Uuid& visit) const {
  const auto record = workspace_.visit(visit);
  if (!record) return tl::unexpected(record.error());
  const auto company = workspace_.company(record->company);
  if (!company) return tl::unexpected(company.error());
  auto diagnosed = engine_.diagnose(company->company, assessmentOf(*record));
  if (!diagnosed) return diagnosed;
  const auto saved = workspace_.saveScores(visit, summaryOf(diagnosed->diagnosis), true, engine_.versions().benchmarks);
  if (!saved) return tl::unexpected(saved.error());
  return diagnosed;
}

Result<VisitView> VisitService::view(const Uuid& visit) const {
  const auto record = workspace_.visit(visit);
  if (!record) return tl::unexpected(record.error());
  const auto company = workspace_.company(record->company);
  if (!company) return tl::unexpected(company.error());
  auto diagnosed = engine_.diagnose(company->company, assessmentOf(*record), WithRobustness::no);
  if (!diagnosed) return tl::unexpected(diagnosed.error());
  return VisitView{std::move(*diagnosed), record->benchmarks};
}

Result<ImportedCase> VisitService::import(const Case& theCase) const {
  return importOne(theCase, engine_, workspace_);
}

Result<Case> VisitService::caseOf(const Uuid& company) const {
  const auto record = workspace_.company(company);
  if (!record) return tl::unexpected(record.error());
  const auto visits = workspace_.visitsOf(company);
  if (!visits) return tl::unexpected(visits.error());
  Case result{record->company, {}, {}};
  result.company.id = record->id;
  for (auto visit = visits->rbegin(); visit != visits->rend(); ++visit) {
    const auto full = workspace_.visit(visit->id);
    if (!full) return tl::unexpected(full.error());
    result.assessments.push_back(assessmentOf(*full));
  }
  return result;
}

Result<Case> VisitService::caseOfVisit(const Uuid& visit) const {
  const auto record = workspace_.visit(visit);
  if (!record) return tl::unexpected(record.error());
  const auto company = workspace_.company(record->company);
  if (!company) return tl::unexpected(company.error());
  Case result{company->company, {assessmentOf(*record)}, {}};
  result.company.id = company->id;
  return result;
}

}  // namespace jindan::app
