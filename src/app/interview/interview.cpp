// SPDX-License-Identifier: Apache-2.0
#include "app/interview/interview.h"

#include <algorithm>

#include "domain/scoring/contradictions.h"
#include "domain/scoring/view.h"

namespace jindan::app {

Result<Interview> Interview::open(const VisitService& service, const Uuid& visit) {
  const auto record = service.workspace().visit(visit);
  if (!record) return tl::unexpected(record.error());
  const auto company = service.workspace().company(record->company);
  if (!company) return tl::unexpected(company.error());
  Interview interview(service, *record, company->company, service.assessmentOf(*record));
  if (const auto later = service.laterVisit(record->company, visit)) interview.laterVisit_ = *later;
  if (interview.asked_.empty()) return failure(ErrorCode::notFound, visit.value());
  return interview;
}

Interview::Interview(const VisitService& service, const VisitRecord& record, Company company, Assessment assessment)
    : service_(&service),
      visit_(record.id),
      company_(std::move(company)),
      assessment_(std::move(assessment)),
      head_(record.head),
      revisions_(assessment_.answers.size(), 0) {
  for (const StoredAnswer& stored : record.answers) {
    if (const auto question = questionnaire().find(stored.question)) revisions_[*question] = stored.revision;
  }
  listAsked();
  const auto left = questionnaire().find(record.lastQuestion);
  const auto found = left ? std::find(asked_.begin(), asked_.end(), *left) : asked_.end();
  if (found != asked_.end()) place_ = static_cast<std::size_t>(found - asked_.begin());
}

void Interview::listAsked() {
  asked_.clear();
  const auto questions = questionnaire().questions();
  for (Index q = 0; q < questions.size(); ++q) {
    if (isAsked(questions[q], assessment_.mode)) asked_.push_back(q);
  }
}

int Interview::answeredCount() const {
  return static_cast<int>(std::count_if(asked_.begin(), asked_.end(),
                                        [&](Index q) { return !assessment_.answers[q].said.isUnanswered(); }));
}

std::optional<std::size_t> Interview::nextUnanswered() const {
  for (std::size_t step = 0; step < asked_.size(); ++step) {
    const std::size_t place = (place_ + step) % asked_.size();
    if (assessment_.answers[asked_[place]].said.isUnanswered()) return place;
  }
  return std::nullopt;
}

std::vector<PillarProgress> Interview::progress() const {
  std::vector<PillarProgress> result;
  for (Index p = 0; p < questionnaire().pillars().size(); ++p)
    result.push_back({p, 0, 0});
  for (const Index q : asked_) {
    PillarProgress& pillar = result[questionnaire().question(q).pillar];
    ++pillar.asked;
    if (!assessment_.answers[q].said.isUnanswered()) ++pillar.answered;
  }
  return result;
}

std::vector<Index> Interview::contradictions() const {
  return findContradictions(questionnaire(), service_->engine().content().method, assessment_);
}

Result<Timestamp> Interview::change(const Answer& answer) {
  undo_.push({current(), this->answer(), answer});
  return store(current(), answer);
}

Result<Timestamp> Interview::store(Index question, const Answer& answer) {
  assessment_.answers[question] = answer;
  unsaved_.insert(question);
  return saveUnsaved();
}

Result<Timestamp> Interview::saveUnsaved() {
  std::vector<AnswerChange> changes;
  for (const Index q : unsaved_)
    changes.push_back({questionnaire().question(q).id, assessment_.answers[q], revisions_[q]});
  const auto saved = service_->workspace().saveAnswers(visit_, changes);
  if (!saved) {
    if (saved.error().code == ErrorCode::changedElsewhere) {
      if (auto taken = takeOverChangedElsewhere(); !taken) return tl::unexpected(taken.error());
    }
    return tl::unexpected(saved.error());
  }
  auto stored = saved->begin();
  for (const Index q : unsaved_)
    revisions_[q] = (stored++)->revision;
  unsaved_.clear();
  return saved->back().savedAt;
}

Result<void> Interview::takeOverChangedElsewhere() {
  const auto record = service_->workspace().visit(visit_);
  if (!record) return tl::unexpected(record.error());
  for (const StoredAnswer& stored : record->answers) {
    const auto question = questionnaire().find(stored.question);
    if (!question || stored.revision == revisions_[*question]) continue;
    assessment_.answers[*question] = stored.answer;
    revisions_[*question] = stored.revision;
    unsaved_.erase(*question);
  }
  // The steps of this sitting start from answers that are no longer there.
  undo_.clear();
  if (unsaved_.empty()) return {};
  const auto rest = saveUnsaved();
  return rest ? Result<void>() : tl::unexpected(rest.error());
}

Result<bool> Interview::takeOverChanges() {
  const auto record = service_->workspace().visit(visit_);
  if (!record) return tl::unexpected(record.error());
  bool changed = false;
  for (const StoredAnswer& stored : record->answers) {
    const auto question = questionnaire().find(stored.question);
    if (!question || stored.revision == revisions_[*question] || unsaved_.contains(*question)) continue;
    assessment_.answers[*question] = stored.answer;
    revisions_[*question] = stored.revision;
    changed = true;
  }
  if (changed) undo_.clear();
  auto checks = service_->assessmentOf(*record).checks;
  if (checks != assessment_.checks) {
    assessment_.checks = std::move(checks);
    changed = true;
  }
  if (record->head == head_) return changed;
  const Index question = current();
  takeHead(record->head);
  listAsked();
  placeAt(question);
  return true;
}

Result<Timestamp> Interview::undo() {
  const AnswerStep step = undo_.undo();
  placeAt(step.question);
  return store(step.question, step.before);
}

Result<Timestamp> Interview::redo() {
  const AnswerStep step = undo_.redo();
  placeAt(step.question);
  return store(step.question, step.after);
}

void Interview::placeAt(Index question) {
  const auto found = std::lower_bound(asked_.begin(), asked_.end(), question);
  place_ = std::min(static_cast<std::size_t>(found - asked_.begin()), asked_.size() - 1);
}

Result<Timestamp> Interview::say(Said said, std::optional<double> seconds) {
  const Question& question = questionnaire().question(current());
  if (said.isNotApplicable() && !question.notApplicableWhen) {
    return badInput(question.id.value(), {Fault{"/said", FaultCode::notAllowed, "\"not_applicable\"", ""}});
  }
  Answer answer = this->answer();
  answer.said = said;
  // How long it took to answer; changing one's mind later is quick.
  if (seconds && !answer.seconds) answer.seconds = seconds;
  return change(answer);
}

Result<Timestamp> Interview::see(std::optional<Level> level) {
  Answer answer = this->answer();
  answer.seen = level;
  if (level && answer.evidence == Evidence::saidOnly) answer.evidence = Evidence::seenOnSite;
  return change(answer);
}

Result<Timestamp> Interview::setEvidence(Evidence evidence) {
  Answer answer = this->answer();
  answer.evidence = evidence;
  return change(answer);
}

Result<Timestamp> Interview::setNumber(std::optional<double> number) {
  Answer answer = this->answer();
  answer.number = number;
  return change(answer);
}

Result<Timestamp> Interview::setNote(const std::string& note) {
  Answer answer = this->answer();
  answer.note = note;
  return change(answer);
}

Result<Timestamp> Interview::takeShown(Index question, Level level, const std::string& note) {
  const Answer before = assessment_.answers.at(question);
  Answer answer = before;
  answer.seen = level;
  answer.evidence = Evidence::kept;
  if (answer.note.find(note) == std::string::npos) answer.note += (answer.note.empty() ? "" : "\n") + note;
  undo_.push({question, before, answer});
  return store(question, answer);
}

Result<FileCheck> Interview::addCheck(const FileCheck& check) {
  auto kept = service_->addCheck(visit_, check);
  if (kept) assessment_.checks.push_back(*kept);
  return kept;
}

Result<void> Interview::removeCheck(const Uuid& check) {
  auto removed = service_->removeCheck(visit_, check);
  if (removed) std::erase_if(assessment_.checks, [&](const FileCheck& each) { return each.id == check; });
  return removed;
}

Result<void> Interview::restoreCheck(const Uuid& check) {
  auto restored = service_->restoreCheck(visit_, check);
  if (!restored) return restored;
  const auto record = service_->workspace().visit(visit_);
  if (!record) return tl::unexpected(record.error());
  assessment_.checks = service_->assessmentOf(*record).checks;
  return {};
}

Result<void> Interview::goTo(std::size_t place) {
  place_ = std::min(place, asked_.size() - 1);
  return service_->workspace().rememberPlace(visit_, questionnaire().question(current()).id);
}

Result<void> Interview::setHead(const VisitHead& head) {
  const auto record = service_->workspace().visit(visit_);
  if (!record) return tl::unexpected(record.error());
  VisitHead next = head;
  // Money and plan are entered on other pages, maybe since this one was opened.
  next.money = record->head.money;
  next.plan = record->head.plan;
  auto updated = service_->workspace().updateVisit(visit_, next);
  if (!updated) return updated;
  takeHead(next);
  return {};
}

void Interview::takeHead(const VisitHead& head) {
  head_ = head;
  assessment_.mode = head.mode;
  assessment_.consultant = head.consultant;
  assessment_.respondent = head.respondent;
  assessment_.assessor = head.assessor;
  assessment_.plan = head.plan;
}

Result<void> Interview::setMode(Mode mode) {
  VisitHead head = head_;
  head.mode = mode;
  auto updated = setHead(head);
  if (!updated) return updated;
  const Index question = current();
  listAsked();
  placeAt(question);
  return goTo(place_);
}

Result<void> Interview::setConsultant(bool consultant) {
  VisitHead head = head_;
  head.consultant = consultant;
  return setHead(head);
}

Result<void> Interview::setPeople(const std::string& respondent, const std::string& assessor) {
  VisitHead head = head_;
  head.respondent = respondent;
  head.assessor = assessor;
  return setHead(head);
}

}  // namespace jindan::app
