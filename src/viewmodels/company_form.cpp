// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/company_form.h"

#include <algorithm>

#include "viewmodels/text.h"

namespace jindan::viewmodels {

CompanyForm::CompanyForm(Session& session, QObject* parent) : QObject(parent), session_(session) {
  connect(&session, &Session::languageChanged, this, &CompanyForm::changed);
}

void CompanyForm::startNew() {
  record_.reset();
  company_ = {};
  employees_.reset();
  setError({});
  Q_EMIT changed();
}

bool CompanyForm::load(const QString& companyId) {
  const auto record = session_.workspace().company(Uuid(companyId.toStdString()));
  if (!record) {
    setError(session_.describe(record.error()));
    return false;
  }
  record_ = *record;
  company_ = record->company;
  employees_ = record->company.employees;
  setError({});
  Q_EMIT changed();
  return true;
}

QString CompanyForm::companyId() const {
  return record_ ? toQt(record_->id.value()) : QString();
}

std::vector<CompanyForm::Choice> CompanyForm::industries() const {
  std::vector<Choice> choices;
  for (const Industry& industry : session_.content().reference.industries()) {
    const QString code = toQt(industry.code.value());
    choices.emplace_back(code, code + QLatin1Char(' ') + session_.text(industry.name));
  }
  return choices;
}

std::vector<CompanyForm::Choice> CompanyForm::regions() const {
  std::vector<Choice> choices;
  for (const Region& region : session_.content().reference.regions()) {
    choices.emplace_back(toQt(region.code.value()), session_.text(region.name));
  }
  return choices;
}

QString CompanyForm::name() const {
  return toQt(company_.name);
}
QString CompanyForm::industry() const {
  return toQt(company_.industry.value());
}
QString CompanyForm::region() const {
  return toQt(company_.region.value());
}

std::optional<qint64> CompanyForm::annualSales() const {
  return company_.annualSales ? std::optional<qint64>(company_.annualSales->value()) : std::nullopt;
}

void CompanyForm::setName(const QString& name) {
  company_.name = typed(name.trimmed());
  Q_EMIT changed();
}

void CompanyForm::setIndustry(const QString& code) {
  company_.industry = IndustryCode(code.toStdString());
  Q_EMIT changed();
}

void CompanyForm::setRegion(const QString& code) {
  company_.region = RegionCode(code.toStdString());
  Q_EMIT changed();
}

void CompanyForm::setEmployees(std::optional<qint64> employees) {
  employees_ = employees;
  company_.employees = employees.value_or(0);
  Q_EMIT changed();
}

void CompanyForm::setAnnualSales(std::optional<qint64> won) {
  company_.annualSales = won ? std::optional(Won(*won)) : std::nullopt;
  Q_EMIT changed();
}

bool CompanyForm::isComplete() const {
  const SegmentReference& reference = session_.content().reference;
  return !company_.name.empty() && reference.find(company_.industry) != nullptr &&
         reference.find(company_.region) != nullptr && employees_ && *employees_ >= 1;
}

QString CompanyForm::sizeText() const {
  if (!isComplete()) return {};
  const CompanySegment segment = session_.content().reference.segmentOf(company_);
  const QString size = toQt(session_.narrator().say("size." + std::string(nameOf(segment.size))));
  return segment.sizeEstimated ? tr("Size class: %1 (estimated from employees, since sales are unknown)").arg(size)
                               : tr("Size class: %1").arg(size);
}

int CompanyForm::questionCount(bool quick) const {
  const auto questions = session_.content().questionnaire.questions();
  return static_cast<int>(
      std::count_if(questions.begin(), questions.end(), [quick](const Question& q) { return !quick || q.quick; }));
}

bool CompanyForm::save() {
  auto& workspace = session_.workspace();
  Result<CompanyRecord> saved =
      record_ ? workspace.updateCompany({record_->id, record_->revision, company_}) : workspace.addCompany(company_);
  if (!saved) {
    setError(session_.describe(saved.error()));
    return false;
  }
  record_ = *saved;
  setError({});
  session_.noteChange();
  return true;
}

void CompanyForm::setError(const QString& error) {
  if (error == error_) return;
  error_ = error;
  Q_EMIT errorChanged();
}

}  // namespace jindan::viewmodels
