// SPDX-License-Identifier: Apache-2.0
#include "app/visits/visit_service.h"

#include <algorithm>

#include "app/filecheck/check_json.h"
#include "app/money/money_json.h"

namespace jindan::app {

namespace {

VisitHead headOf(const Assessment& assessment) {
  return {assessment.date,       assessment.questionnaire, assessment.mode,
          assessment.consultant, assessment.assessor,      assessment.respondent,
          assessment.weights,    assessment.extra,         storedMoney(assessment.money),
          assessment.plan};
}

std::vector<StoredAnswer> storedAnswers(const Assessment& assessment, const Questionnaire& questionnaire) {
  std::vector<StoredAnswer> answers;
  for (Index q = 0; q < assessment.answers.size(); ++q) {
    if (!assessment.answers[q].isEmpty()) {
      answers.push_back({questionnaire.question(q).id, 1, {}, assessment.answers[q]});
    }
  }
  return answers;
}

/// Id and time have columns of their own.
StoredCheck storedCheck(const FileCheck& check) {
  FileCheck summary = check;
  summary.id = {};
  summary.checkedAt.clear();
  return {check.id, check.checkedAt, checkJson(summary).dump()};
}

std::vector<StoredCheck> storedChecks(const Assessment& assessment) {
  std::vector<StoredCheck> checks;
  for (const FileCheck& check : assessment.checks)
    checks.push_back(storedCheck(check));
  return checks;
}

}  // namespace

ScoreSummary summaryOf(const Diagnosis& diagnosis) {
  const ViewScores& scores = diagnosis.verified;
  ScoreSummary summary;
  if (scores.overall.level) summary.overall = scores.overall.level->value();
  summary.stage = scores.overall.stage;
  for (std::size_t i = 0; i < std::min(summary.pillars.size(), scores.pillars.size()); ++i) {
    if (scores.pillars[i].level) summary.pillars[i] = scores.pillars[i].level->value();
  }
  return summary;
}

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
  const Questionnaire& questionnaire = engine_.content().questionnaire;
  const VisitHead& head = visit.head;
  Assessment assessment{visit.id,     head.date, head.questionnaire, head.mode,      head.assessor, head.respondent,
                        head.weights, {},        head.extra,         head.consultant};
  // Entries of another program that this one cannot read stay stored as they are.
  assessment.money = moneyFromStored(head.money);
  assessment.plan = head.plan;
  assessment.answers.resize(questionnaire.questions().size());
  for (const StoredAnswer& stored : visit.answers) {
    if (const auto place = questionnaire.find(stored.question)) assessment.answers[*place] = stored.answer;
  }
  for (const StoredCheck& stored : visit.checks) {
    auto check = readCheck(stored.summary, stored.id.value(), questionnaire);
    if (!check) continue;
    check->id = stored.id;
    check->checkedAt = stored.savedAt;
    assessment.checks.push_back(std::move(*check));
  }
  return assessment;
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

Result<Uuid> VisitService::importVisit(const Uuid& company, const Assessment& assessment) const {
  const auto visit =
      workspace_.addVisit(company, headOf(assessment), storedAnswers(assessment, engine_.content().questionnaire),
                          assessment.id, storedChecks(assessment));
  if (!visit) return tl::unexpected(visit.error());
  const auto diagnosed = diagnose(visit->id);
  if (!diagnosed) return tl::unexpected(diagnosed.error());
  return visit->id;
}

Result<CompanyRecord> VisitService::companyFor(const Company& company) const {
  if (company.id) {
    auto known = workspace_.company(*company.id);
    if (known) return known;
  }
  return workspace_.addCompany(company);
}

Result<ImportedCase> VisitService::import(const Case& theCase) const {
  const auto company = companyFor(theCase.company);
  if (!company) return tl::unexpected(company.error());
  const auto known = workspace_.visitsOf(company->id);
  if (!known) return tl::unexpected(known.error());
  ImportedCase imported{company->id, {}};
  const Assessment* latest = theCase.latest();
  for (const Assessment& assessment : theCase.assessments) {
    const bool isKnown = assessment.id && std::any_of(known->begin(), known->end(), [&](const VisitSummary& visit) {
                           return visit.id == *assessment.id;
                         });
    const Result<Uuid> visit = isKnown ? Result<Uuid>(*assessment.id) : importVisit(company->id, assessment);
    if (!visit) return tl::unexpected(visit.error());
    if (&assessment == latest) imported.latestVisit = *visit;
  }
  return imported;
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
