// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/case_import.h"

#include <algorithm>

#include "app/exchange/case_states.h"
#include "app/exchange/case_taker.h"
#include "app/visits/visit_records.h"

namespace jindan::app {

namespace {

CaseFinding findingOf(const ComparedCase& compared, const Questionnaire& questionnaire) {
  const Case& theirs = compared.theirs;
  CaseFinding finding;
  finding.company = *theirs.company.id;
  finding.name = theirs.company.name;
  finding.relation = compared.relation;
  finding.removedHere = compared.stored && compared.stored->removed;
  finding.visits = theirs.assessments.size();
  for (const Assessment& visit : theirs.assessments) {
    const auto known = std::find_if(compared.mine.assessments.begin(), compared.mine.assessments.end(),
                                    [&](const Assessment& mine) { return mine.id == visit.id; });
    if (known == compared.mine.assessments.end()) {
      ++finding.newVisits;
    } else if (!(*known == visit)) {
      ++finding.changedVisits;
    }
  }
  if (compared.relation == Relation::forked) {
    finding.differences = differences(compared.mine, theirs, questionnaire);
  }
  return finding;
}

/// Every case of the source, until one cannot be read or the step fails.
template <class Step>
Result<void> forEach(const CaseSource& source, const Step& step) {
  while (true) {
    auto next = source();
    if (!next) return tl::unexpected(next.error());
    if (!*next) return {};
    if (auto done = step(std::move(**next)); !done) return done;
  }
}

const VisitRecord* visitIn(const StoredCase& stored, const Uuid& id) {
  const auto found = std::find_if(stored.visits.begin(), stored.visits.end(),
                                  [&](const VisitRecord& visit) { return visit.id == id; });
  return found == stored.visits.end() ? nullptr : &*found;
}

/// What a visit was, as something that can be stored again.
VisitContent formerVisit(const VisitRecord& before, const Engine& engine) {
  VisitContent content{before.id, before.head, before.finished, {}, before.benchmarks, before.answers, before.checks};
  if (!before.finished) return content;
  const content::Content& packs = engine.content();
  const Assessment assessment = assessmentOf(before, packs.questionnaire);
  content.scores = summaryOf(diagnose(packs.questionnaire, packs.method, assessment, WithRobustness::no));
  return content;
}

Result<StoredCase> unchangedSince(CaseStore& store, const Uuid& company, const std::string& hash,
                                  const Questionnaire& questionnaire) {
  auto stored = store.find(company);
  if (!stored || stored->removed) return failure(ErrorCode::notFound, company.value());
  if (contentHash(caseFrom(*stored, questionnaire), questionnaire) != hash) {
    return failure(ErrorCode::changedElsewhere, stored->record.company.name);
  }
  return std::move(*stored);
}

Result<void> undoChange(CaseStore& store, const ImportUndo::Change& change, const Engine& engine) {
  const auto stored = unchangedSince(store, change.company, change.hashAfter, engine.content().questionnaire);
  if (!stored) return tl::unexpected(stored.error());
  store.replaceCompany(stored->record, change.before);
  for (const VisitRecord& before : change.visits) {
    if (const VisitRecord* now = visitIn(*stored, before.id)) store.replaceVisit(*now, formerVisit(before, engine));
  }
  for (const Uuid& visit : change.addedVisits)
    store.eraseVisit(visit);
  store.setMark(change.company, change.mark);
  return {};
}

/// Where the case is now.
ImportedCase placeOf(CaseStore& store, const Case& theirs) {
  const auto stored = store.find(*theirs.company.id);
  const Assessment* latest = theirs.latest();
  ImportedCase place{stored->record.id, {}};
  if (latest != nullptr && visitIn(*stored, *latest->id) != nullptr) place.latestVisit = *latest->id;
  return place;
}

/// What the import made of the changed companies, by which a later change is noticed.
void noteStates(CaseStore& store, ImportUndo& undo, const Questionnaire& questionnaire) {
  for (ImportUndo::Change& change : undo.changes) {
    if (const auto stored = store.find(change.company)) {
      change.hashAfter = contentHash(caseFrom(*stored, questionnaire), questionnaire);
    }
  }
}

/// A company that was added and has been worked on since does not simply go.
Result<void> undoAdded(CaseStore& store, const Uuid& company, const Questionnaire& questionnaire) {
  const auto stored = store.find(company);
  if (!stored || stored->removed) return {};
  const auto history = historyUpTo(stored->mark.history, contentHash(caseFrom(*stored, questionnaire), questionnaire));
  if (history != stored->mark.history) return failure(ErrorCode::changedElsewhere, stored->record.company.name);
  store.setRemoved(company, true);
  return {};
}

}  // namespace

ForkChoice ForkChoices::choice(const Uuid& company) const {
  const auto found = of.find(company);
  return found == of.end() ? usual : found->second;
}

Case caseFrom(const StoredCase& stored, const Questionnaire& questionnaire) {
  Case result{stored.record.company, {}, stored.mark.extra, {}};
  result.company.id = stored.record.id;
  for (const VisitRecord& visit : stored.visits)
    result.assessments.push_back(assessmentOf(visit, questionnaire));
  result.history = historyUpTo(stored.mark.history, contentHash(result, questionnaire));
  return result;
}

Result<std::vector<CaseFinding>> CaseImport::preview(const CaseSource& source) const {
  std::vector<CaseFinding> findings;
  const auto read = workspace_.readCases([&](CaseStore& store) {
    const CaseTaker taker(engine_, store);
    return forEach(source, [&](Case theirs) -> Result<void> {
      findings.push_back(findingOf(taker.compare(std::move(theirs)), engine_.content().questionnaire));
      return {};
    });
  });
  if (!read) return tl::unexpected(read.error());
  return findings;
}

Result<ImportReport> CaseImport::run(const CaseSource& source, const ForkChoices& choices) const {
  ImportReport report;
  const auto done = workspace_.changeCases([&](CaseStore& store) {
    CaseTaker taker(engine_, store);
    auto taken = forEach(source, [&](Case theirs) -> Result<void> {
      const ComparedCase compared = taker.compare(std::move(theirs));
      if (!taker.take(compared, choices, report)) {
        return failure(ErrorCode::caseForked, compared.theirs.company.name);
      }
      if (report.first.company.empty()) report.first = placeOf(store, compared.theirs);
      return {};
    });
    if (taken) noteStates(store, report.undo, engine_.content().questionnaire);
    return taken;
  });
  if (!done) return tl::unexpected(done.error());
  return report;
}

Result<void> CaseImport::undo(const ImportUndo& undo) const {
  const Questionnaire& questionnaire = engine_.content().questionnaire;
  return workspace_.changeCases([&](CaseStore& store) -> Result<void> {
    for (const ImportUndo::Change& change : undo.changes) {
      if (auto undone = undoChange(store, change, engine_); !undone) return undone;
    }
    for (const Uuid& company : undo.added) {
      if (auto undone = undoAdded(store, company, questionnaire); !undone) return undone;
    }
    for (const Uuid& company : undo.restored)
      store.setRemoved(company, true);
    return {};
  });
}

Result<ImportedCase> importOne(const Case& theCase, const Engine& engine, Workspace& workspace) {
  Case given = theCase;
  giveIds(given, engine.content().questionnaire);
  ImportedCase imported;
  const auto done = workspace.changeCases([&](CaseStore& store) -> Result<void> {
    CaseTaker taker(engine, store);
    ImportReport report;
    const ComparedCase compared = taker.compare(given);
    static_cast<void>(taker.take(compared, {ForkChoice::nothing, {}}, report));
    imported = placeOf(store, compared.theirs);
    return {};
  });
  if (!done) return tl::unexpected(done.error());
  return imported;
}

}  // namespace jindan::app
