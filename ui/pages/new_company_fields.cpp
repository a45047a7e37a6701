// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/new_company_fields.h"

#include <QEvent>
#include <QVBoxLayout>

#include "ui/design/choice_field.h"
#include "ui/design/line_field.h"
#include "ui/design/number_field.h"
#include "ui/design/reflow_row.h"

namespace jindan::ui {

namespace {

constexpr int longestName = 300;
constexpr std::int64_t mostEmployees = 9'999'999;
constexpr int leastField = 280;

QVariant chosen(const QString& code) {
  return code.isEmpty() ? QVariant() : QVariant(code);
}

}  // namespace

NewCompanyFields::NewCompanyFields(const Appearance& look, viewmodels::CompanyForm& form, QWidget* parent)
    : QWidget(parent),
      form_(form),
      name_(new LineField(look, this)),
      industry_(new ChoiceField(look, this)),
      region_(new ChoiceField(look, this)),
      employees_(new NumberField(look, this)) {
  name_->setMaxLength(longestName);
  employees_->setRange(1, mostEmployees);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  auto* row = new ReflowRow(this);
  row->setEvenColumns(true);
  for (Field* field : std::initializer_list<Field*>{name_, employees_, industry_, region_})
    row->addWidget(field, 1, look.scaled(leastField));
  column->addWidget(row);
  connect(name_, &LineField::typed, this, [this](const QString& text) { form_.setName(text); });
  connect(employees_, &NumberField::edited, this, [this] { form_.setEmployees(employees_->value()); });
  connect(industry_, &ChoiceField::edited, this, [this](const QVariant& code) { form_.setIndustry(code.toString()); });
  connect(region_, &ChoiceField::edited, this, [this](const QVariant& code) { form_.setRegion(code.toString()); });
  retranslate();
}

void NewCompanyFields::fill() {
  name_->setText(form_.name());
  employees_->setValue(form_.employees());
  industry_->setCurrent(chosen(form_.industry()));
  region_->setCurrent(chosen(form_.region()));
}

void NewCompanyFields::retranslate() {
  const auto put = [](ChoiceField& field, const std::vector<viewmodels::CompanyForm::Choice>& choices) {
    QList<ChoiceField::Choice> list;
    for (const auto& [code, name] : choices)
      list.append({name, code});
    field.setChoices(list);
  };
  put(*industry_, form_.industries());
  put(*region_, form_.regions());
  name_->setLabel(tr("Company name"));
  employees_->setLabel(tr("Employees"));
  employees_->setUnit(tr("people"));
  industry_->setLabel(tr("Industry"));
  industry_->setPlaceholder(tr("Type or choose"));
  region_->setLabel(tr("Region"));
  region_->setPlaceholder(tr("Type or choose"));
}

void NewCompanyFields::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace jindan::ui
