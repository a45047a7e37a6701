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
  if (interview.asked_.empty()) return failure(ErrorCode::notFound, visit.value());
  return interview;
}

Interview::Interview(const VisitService& service, const VisitRecord& record, Company company, Assessment assessment)
    : service_(&service),
      visit_(record.id),
      company_(std::move(company)),
      assessment_(std::move(assessment)),
      head_(record.head) {
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

Result<Timestamp> Interview::store(const Answer& answer) {
  const auto saved = service_->workspace().saveAnswer(visit_, questionnaire().question(current()).id, answer);
  if (!saved) return tl::unexpected(saved.error());
  assessment_.answers[current()] = answer;
  return saved->savedAt;
}

Result<Timestamp> Interview::say(Said said, std::optional<double> seconds) {
  const Question& question = questionnaire().question(current());
  if (said.isNotApplicable() && !question.notApplicableWhen) {
    return badInput(question.id.value(), {Fault{"/said", FaultCode::notAllowed, "\"not_applicable\"", ""}});
  }
  Answer answer = this->answer();
  answer.said = said;
  if (seconds) answer.seconds = seconds;
  return store(answer);
}

Result<Timestamp> Interview::setNumber(std::optional<double> number) {
  Answer answer = this->answer();
  answer.number = number;
  return store(answer);
}

Result<Timestamp> Interview::setNote(const std::string& note) {
  Answer answer = this->answer();
  answer.note = note;
  return store(answer);
}

Result<void> Interview::goTo(std::size_t place) {
  place_ = std::min(place, asked_.size() - 1);
  return service_->workspace().rememberPlace(visit_, questionnaire().question(current()).id);
}

Result<void> Interview::setMode(Mode mode) {
  VisitHead head = head_;
  head.mode = mode;
  auto updated = service_->workspace().updateVisit(visit_, head);
  if (!updated) return updated;
  head_ = head;
  const Index question = current();
  assessment_.mode = mode;
  listAsked();
  const auto found = std::lower_bound(asked_.begin(), asked_.end(), question);
  return goTo(static_cast<std::size_t>(found - asked_.begin()));
}

}  // namespace jindan::app
