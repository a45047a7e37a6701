// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/result_page.h"

#include "app/exchange/case_writer.h"
#include "app/exchange/result_writer.h"
#include "app/filecheck/checked_files.h"
#include "app/money/money_plan.h"
#include "app/plan/plan_service.h"
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
  // The result stands without the comparison.
  const auto compared = compareWithEarlier();
  setError(compared ? QString() : session_.describe(compared.error()));
  session_.noteChange();
  Q_EMIT opened();
  return true;
}

Result<void> ResultPage::compareWithEarlier() {
  earlier_.reset();
  earlierVisit_.reset();
  change_.reset();
  if (!visit_->company.id) return {};
  const auto found = session_.service().finishedBefore(*visit_->company.id, Uuid(visitId_.toStdString()));
  if (!found) return tl::unexpected(found.error());
  if (!*found) return {};
  const auto before = session_.service().view(**found);
  if (!before) return tl::unexpected(before.error());
  const auto after = session_.service().view(Uuid(visitId_.toStdString()));
  if (!after) return tl::unexpected(after.error());
  const content::Content& packs = session_.content();
  earlier_ = **found;
  earlierVisit_ = before->result.assessment;
  change_ = compareVisits(packs.questionnaire, packs.method, {before->result, before->benchmarks},
                          {after->result, after->benchmarks});
  return {};
}

std::optional<UseCaseFindings> ResultPage::useCases() const {
  const app::CheckedFiles checked = app::checkedFilesOf(visit_->assessment);
  return session_.service().engine().usesFor(*visit_, checked.data());
}

std::optional<MoneyPlan> ResultPage::money() const {
  return app::enteredPlan(session_.content(), visit_->company, visit_->assessment);
}

std::function<Result<std::optional<VisitPlan>>()> ResultPage::plan() const {
  return
      [&engine = session_.service().engine(), visit = *visit_, before = earlierVisit_,
       today = session_.service().today()] { return app::keptPlan(engine, visit, before ? &*before : nullptr, today); };
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
  auto theCase = session_.service().caseOfVisit(Uuid(visitId_.toStdString()));
  if (theCase && earlier_) {
    const auto before = session_.service().caseOfVisit(*earlier_);
    if (before) {
      theCase->assessments.insert(theCase->assessments.begin(), before->assessments.front());
    } else {
      theCase = tl::unexpected(before.error());
    }
  }
  if (!theCase) {
    setError(session_.describe(theCase.error()));
    return {};
  }
  return app::writeCase(*theCase, session_.content().questionnaire);
}

std::string ResultPage::resultJson() const {
  return app::writeResult(*visit_, session_.content().questionnaire, session_.content().method);
}

void ResultPage::setError(const QString& error) {
  if (error == error_) return;
  error_ = error;
  Q_EMIT errorChanged();
}

}  // namespace jindan::viewmodels
