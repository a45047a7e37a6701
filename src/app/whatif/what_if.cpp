// SPDX-License-Identifier: Apache-2.0
#include "app/whatif/what_if.h"

#include <algorithm>

#include "domain/scoring/view.h"

namespace jindan::app {

Result<WhatIf> WhatIf::open(const VisitService& service, const Uuid& visit) {
  const auto record = service.workspace().visit(visit);
  if (!record) return tl::unexpected(record.error());
  const auto company = service.workspace().company(record->company);
  if (!company) return tl::unexpected(company.error());
  auto original = service.engine().diagnose(company->company, service.assessmentOf(*record), WithRobustness::no);
  if (!original) return tl::unexpected(original.error());
  return WhatIf(service, *record, std::move(*original));
}

WhatIf::WhatIf(const VisitService& service, const VisitRecord& record, DiagnosedVisit original)
    : service_(&service),
      visit_(record.id),
      original_(std::move(original)),
      now_(original_),
      revisions_(original_.assessment.answers.size(), 0) {
  const Questionnaire& questionnaire = service.engine().content().questionnaire;
  for (const StoredAnswer& stored : record.answers) {
    if (const auto question = questionnaire.find(stored.question)) revisions_[*question] = stored.revision;
  }
  const auto questions = questionnaire.questions();
  for (Index q = 0; q < questions.size(); ++q) {
    if (isAsked(questions[q], original_.assessment.mode)) asked_.push_back(q);
  }
}

std::vector<WhatIf::Change> WhatIf::changes() const {
  std::vector<Change> result;
  for (const Index q : asked_) {
    // An assumed answer always has a level.
    if (isChanged(q)) result.push_back({q, levelIn(original_, q), *levelIn(now_, q)});
  }
  return result;
}

Answer WhatIf::assumed(Index question, Level level) const {
  Answer answer = original_.assessment.answers.at(question);
  if (answer.verified() == level) return answer;
  if (answer.seen) {
    answer.seen = level;
  } else {
    answer.said = Said::level(level);
  }
  return answer;
}

Result<void> WhatIf::diagnose(const std::vector<Answer>& answers) {
  Assessment assessment = original_.assessment;
  assessment.answers = answers;
  auto diagnosed = service_->engine().diagnose(original_.company, assessment, WithRobustness::no);
  if (!diagnosed) return tl::unexpected(diagnosed.error());
  now_ = std::move(*diagnosed);
  for (const Change& change : changes())
    touched_.insert(change.question);
  return {};
}

Result<void> WhatIf::set(Index question, Level level) {
  std::vector<Answer> answers = now_.assessment.answers;
  answers.at(question) = assumed(question, level);
  return diagnose(answers);
}

Result<void> WhatIf::reset(Index question) {
  std::vector<Answer> answers = now_.assessment.answers;
  answers.at(question) = original_.assessment.answers.at(question);
  return diagnose(answers);
}

Result<void> WhatIf::resetAll() {
  return diagnose(original_.assessment.answers);
}

bool WhatIf::hasTargets() const {
  return std::any_of(asked_.begin(), asked_.end(), [&](Index q) {
    const Answer& answer = original_.assessment.answers[q];
    return answer.target && answer.target != answer.verified();
  });
}

bool WhatIf::isAtTargets() const {
  return std::all_of(asked_.begin(), asked_.end(), [&](Index q) {
    const auto& target = original_.assessment.answers[q].target;
    return levelIn(now_, q) == (target ? target : levelIn(original_, q));
  });
}

Result<void> WhatIf::takeTargets() {
  std::vector<Answer> answers = original_.assessment.answers;
  for (const Index q : asked_) {
    if (answers[q].target) answers[q] = assumed(q, *answers[q].target);
  }
  return diagnose(answers);
}

std::vector<WhatIf::TargetChange> WhatIf::targetChanges() const {
  std::vector<TargetChange> result;
  for (const Index q : touched_) {
    const auto wanted = isChanged(q) ? levelIn(now_, q) : std::nullopt;
    if (wanted != original_.assessment.answers[q].target) result.push_back({q, wanted});
  }
  return result;
}

Result<WhatIf::Kept> WhatIf::keepAsTargets() {
  const std::vector<TargetChange> targets = targetChanges();
  Kept kept{changes().size(), 0};
  if (targets.empty()) return kept;
  const Questionnaire& questionnaire = service_->engine().content().questionnaire;
  std::vector<AnswerChange> stored;
  for (const TargetChange& change : targets) {
    Answer answer = original_.assessment.answers[change.question];
    answer.target = change.target;
    stored.push_back({questionnaire.question(change.question).id, answer, revisions_[change.question]});
  }
  const auto saved = service_->workspace().saveAnswers(visit_, stored);
  if (!saved) return tl::unexpected(saved.error());
  for (std::size_t i = 0; i < targets.size(); ++i) {
    const Index q = targets[i].question;
    original_.assessment.answers[q].target = targets[i].target;
    now_.assessment.answers[q].target = targets[i].target;
    revisions_[q] = (*saved)[i].revision;
    if (!targets[i].target) ++kept.removed;
  }
  return kept;
}

}  // namespace jindan::app
