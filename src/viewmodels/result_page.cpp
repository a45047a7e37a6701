// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/result_page.h"

#include "app/exchange/case_writer.h"
#include "domain/scoring/view.h"

namespace jindan::viewmodels {

ResultPage::ResultPage(Session& session, QObject* parent) : QObject(parent), session_(session) {
  connect(&session, &Session::languageChanged, this, &ResultPage::opened);
}

bool ResultPage::open(const QString& visitId) {
  auto visit = session_.service().diagnose(Uuid(visitId.toStdString()));
  if (!visit) {
    setError(session_.describe(visit.error()));
    return false;
  }
  visitId_ = visitId;
  visit_ = std::move(*visit);
  setError({});
  session_.noteChange();
  Q_EMIT opened();
  return true;
}

QString ResultPage::companyId() const {
  return visit_->company.id ? QString::fromStdString(visit_->company.id->value()) : QString();
}

int ResultPage::askedCount() const {
  int count = 0;
  for (const Question& question : session_.content().questionnaire.questions()) {
    if (isAsked(question, visit_->assessment.mode)) ++count;
  }
  return count;
}

int ResultPage::answeredCount() const {
  int count = 0;
  const auto questions = session_.content().questionnaire.questions();
  for (Index q = 0; q < questions.size(); ++q) {
    if (isAsked(questions[q], visit_->assessment.mode) && !visit_->assessment.answers[q].said.isUnanswered()) ++count;
  }
  return count;
}

std::string ResultPage::caseJson() {
  const auto theCase = session_.service().caseOfVisit(Uuid(visitId_.toStdString()));
  if (!theCase) {
    setError(session_.describe(theCase.error()));
    return {};
  }
  return app::writeCase(*theCase, session_.content().questionnaire);
}

void ResultPage::setError(const QString& error) {
  if (error == error_) return;
  error_ = error;
  Q_EMIT errorChanged();
}

}  // namespace jindan::viewmodels
