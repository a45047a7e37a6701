// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/case_taker.h"

#include <algorithm>

#include "app/exchange/case_states.h"
#include "app/visits/visit_records.h"

namespace jindan::app {

namespace {

/// UUIDs are the same in either case of letters.
bool isSame(const Uuid& a, const Uuid& b) {
  const auto lower = [](char c) { return c >= 'A' && c <= 'F' ? static_cast<char>(c - 'A' + 'a') : c; };
  return std::equal(a.value().begin(), a.value().end(), b.value().begin(), b.value().end(),
                    [&](char x, char y) { return lower(x) == lower(y); });
}

const VisitRecord* recordOf(const StoredCase& stored, const Uuid& visit) {
  const auto found = std::find_if(stored.visits.begin(), stored.visits.end(),
                                  [&](const VisitRecord& record) { return isSame(record.id, visit); });
  return found == stored.visits.end() ? nullptr : &*found;
}

bool isContained(const std::vector<std::string>& part, const std::vector<std::string>& whole) {
  return std::all_of(part.begin(), part.end(), [&](const std::string& state) {
    return std::find(whole.begin(), whole.end(), state) != whole.end();
  });
}

}  // namespace

/// Ids written in other letters are the stored ones; ids that belong to something else give way to ones that follow
/// from them, so that the same file read again means the same records.
void CaseTaker::adoptIds(Case& theirs, const std::optional<StoredCase>& stored) const {
  if (stored) theirs.company.id = stored->record.id;
  const Uuid& company = *theirs.company.id;
  for (Assessment& visit : theirs.assessments) {
    if (const auto owner = store_.companyOfVisit(*visit.id); owner && !isSame(*owner, company)) {
      visit.id = derivedId(company, visit.id->value());
    }
    if (const VisitRecord* record = stored ? recordOf(*stored, *visit.id) : nullptr) visit.id = record->id;
    for (FileCheck& check : visit.checks) {
      const auto owner = store_.visitOfCheck(check.id);
      if (owner && !isSame(*owner, *visit.id)) check.id = derivedId(*visit.id, check.id.value());
    }
  }
}

ComparedCase CaseTaker::compare(Case theirs) const {
  const Questionnaire& questionnaire = engine_.content().questionnaire;
  ComparedCase compared{std::move(theirs), {}, {}, Relation::added};
  compared.stored = store_.find(*compared.theirs.company.id);
  adoptIds(compared.theirs, compared.stored);
  if (!compared.stored) return compared;
  compared.mine = caseFrom(*compared.stored, questionnaire);
  compared.relation = relate(compared.mine, compared.theirs, questionnaire);
  return compared;
}

bool CaseTaker::take(const ComparedCase& compared, const ForkChoices& choices, ImportReport& report) {
  switch (compared.relation) {
    case Relation::added:
      add(compared.theirs, report);
      ++report.added;
      return true;
    case Relation::extended:
      extend(compared, report);
      ++report.extended;
      return true;
    case Relation::present:
      ++report.present;
      keep(compared, report);
      restore(compared, report);
      return true;
    case Relation::forked:
      return settle(compared, choices.choice(*compared.theirs.company.id), report);
  }
  return false;
}

bool CaseTaker::settle(const ComparedCase& compared, ForkChoice choice, ImportReport& report) {
  switch (choice) {
    case ForkChoice::stop:
      return false;
    case ForkChoice::nothing:
      ++report.leftForked;
      return true;
    case ForkChoice::keepMine:
      ++report.keptMine;
      keep(compared, report);
      restore(compared, report);
      return true;
    case ForkChoice::takeTheirs:
      ++report.tookTheirs;
      extend(compared, report);
      return true;
    case ForkChoice::keepBoth:
      ++report.keptBoth;
      keep(compared, report);
      restore(compared, report);
      addCopy(compared, report);
      return true;
  }
  return false;
}

VisitContent CaseTaker::contentOf(const Assessment& visit) const {
  const content::Content& content = engine_.content();
  VisitContent result{
      *visit.id,          headOf(visit), visit.finished, {}, {}, storedAnswers(visit, content.questionnaire),
      storedChecks(visit)};
  if (!visit.finished) return result;
  result.scores = summaryOf(diagnose(content.questionnaire, content.method, visit, WithRobustness::no));
  result.benchmarks = engine_.versions().benchmarks;
  return result;
}

std::vector<std::string> CaseTaker::statesOf(const Case& theirs) const {
  return historyUpTo(theirs.history, contentHash(theirs, engine_.content().questionnaire));
}

void CaseTaker::add(const Case& theirs, ImportReport& report) {
  const Uuid& company = *theirs.company.id;
  store_.addCompany(theirs.company);
  store_.setMark(company, {statesOf(theirs), theirs.extra});
  for (const Assessment& visit : theirs.assessments)
    store_.addVisit(company, contentOf(visit));
  report.undo.added.push_back(company);
}

void CaseTaker::extendVisits(const ComparedCase& compared, ImportUndo::Change& change) {
  for (const Assessment& visit : compared.theirs.assessments) {
    const VisitRecord* record = recordOf(*compared.stored, *visit.id);
    if (record == nullptr) {
      store_.addVisit(change.company, contentOf(visit));
      change.addedVisits.push_back(*visit.id);
    } else if (!(assessmentOf(*record, engine_.content().questionnaire) == visit)) {
      store_.replaceVisit(*record, contentOf(visit));
      change.visits.push_back(*record);
    }
  }
}

/// A visit that only this workspace has stays: importing never takes one away.
void CaseTaker::extend(const ComparedCase& compared, ImportReport& report) {
  restore(compared, report);
  const StoredCase& stored = *compared.stored;
  ImportUndo::Change change{stored.record.id, stored.record.company, stored.mark, {}, {}, {}};
  store_.replaceCompany(stored.record, compared.theirs.company);
  extendVisits(compared, change);
  const bool hasExtra = !compared.theirs.extra.empty() || !compared.theirs.history.empty();
  store_.setMark(change.company, {joined(compared.mine.history, statesOf(compared.theirs)),
                                  hasExtra ? compared.theirs.extra : stored.mark.extra});
  report.undo.changes.push_back(std::move(change));
}

/// Remembers the file's states as ones that what is here has left behind.
void CaseTaker::keep(const ComparedCase& compared, ImportReport& report) {
  const StoredCase& stored = *compared.stored;
  const std::vector<std::string> states = statesOf(compared.theirs);
  if (isContained(states, compared.mine.history)) return;
  store_.setMark(stored.record.id, {joined(states, compared.mine.history), stored.mark.extra});
  report.undo.changes.push_back({stored.record.id, stored.record.company, stored.mark, {}, {}, {}});
}

void CaseTaker::restore(const ComparedCase& compared, ImportReport& report) {
  if (!compared.stored->removed) return;
  store_.setRemoved(compared.stored->record.id, false);
  report.undo.restored.push_back(compared.stored->record.id);
  ++report.restored;
}

void CaseTaker::addCopy(const ComparedCase& compared, ImportReport& report) {
  Case copy = compared.theirs;
  copy.history.clear();
  copy.company.id = store_.newId();
  for (Assessment& visit : copy.assessments) {
    visit.id = store_.newId();
    for (FileCheck& check : visit.checks)
      check.id = store_.newId();
  }
  add(copy, report);
}

}  // namespace jindan::app
