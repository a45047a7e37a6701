// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/company_view.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/design/banner.h"
#include "ui/design/button.h"
#include "ui/design/choice_field.h"
#include "ui/design/line_field.h"
#include "ui/design/money_field.h"
#include "ui/design/number_field.h"
#include "ui/design/scroll_page.h"
#include "ui/design/text_label.h"
#include "ui/pages/page_parts.h"

namespace jindan::ui {

namespace {

constexpr int longestName = 300;
constexpr std::int64_t mostEmployees = 9'999'999;

QHBoxLayout* sideBySide(QWidget* left, QWidget* right) {
  auto* row = new QHBoxLayout;
  row->setSpacing(static_cast<int>(reporting::spacing::l));
  row->addWidget(left, 1);
  row->addWidget(right, 1);
  return row;
}

}  // namespace

CompanyView::CompanyView(const Appearance& look, viewmodels::CompanyForm& form, QWidget* parent)
    : QWidget(parent), look_(look), form_(form), page_(new ScrollPage(look, this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(page_);
  page_->setContentWidth(760);
  error_ = new Banner(look, Banner::Kind::stop, this);
  error_->hide();
  page_->body()->addWidget(error_);
  makeFields();
  makeButtons();
  page_->body()->addStretch(1);
  connect(&form_, &viewmodels::CompanyForm::changed, this, &CompanyView::showDerived);
  retranslate();
}

void CompanyView::makeFields() {
  auto* card = new Card(look_, this);
  auto* fields = columnIn(card);
  fields->setSpacing(static_cast<int>(reporting::spacing::s));
  name_ = new LineField(look_, card);
  name_->setMaxLength(longestName);
  industry_ = new ChoiceField(look_, card);
  region_ = new ChoiceField(look_, card);
  employees_ = new NumberField(look_, card);
  employees_->setRange(1, mostEmployees);
  sales_ = new MoneyField(look_, card);
  size_ = new TextLabel(look_, TextRole::body, card);
  size_->setInk(Ink::accent);
  // Its place is kept: the buttons below do not move away while the last field is filled in.
  size_->setMinLines(1);
  fields->addWidget(name_);
  fields->addLayout(sideBySide(industry_, region_));
  fields->addLayout(sideBySide(employees_, sales_));
  fields->addWidget(size_);
  page_->body()->addWidget(card);
  connect(name_, &LineField::typed, this, [this](const QString& text) { form_.setName(text); });
  connect(industry_, &ChoiceField::edited, this, [this](const QVariant& code) { form_.setIndustry(code.toString()); });
  connect(region_, &ChoiceField::edited, this, [this](const QVariant& code) { form_.setRegion(code.toString()); });
  connect(employees_, &NumberField::edited, this, [this] { form_.setEmployees(employees_->value()); });
  connect(sales_, &MoneyField::edited, this, [this] { takeOver(); });
}

void CompanyView::makeButtons() {
  modes_ = new TextLabel(look_, TextRole::body, this);
  modes_->setInk(Ink::muted);
  page_->body()->addWidget(modes_);
  save_ = new Button(look_, Button::Kind::primary, this);
  full_ = new Button(look_, Button::Kind::primary, this);
  quick_ = new Button(look_, Button::Kind::secondary, this);
  cancel_ = new Button(look_, Button::Kind::quiet, this);
  auto* row = new QHBoxLayout;
  row->setSpacing(static_cast<int>(reporting::spacing::s));
  row->addWidget(save_);
  row->addWidget(full_);
  row->addWidget(quick_);
  row->addStretch(1);
  row->addWidget(cancel_);
  page_->body()->addLayout(row);
  connect(save_, &Button::clicked, this, [this] {
    if (saveForm()) Q_EMIT saved();
  });
  connect(full_, &Button::clicked, this, [this] { start(false); });
  connect(quick_, &Button::clicked, this, [this] { start(true); });
  connect(cancel_, &Button::clicked, this, &CompanyView::cancelled);
}

void CompanyView::fillChoices() {
  const auto fill = [](ChoiceField& field, const std::vector<viewmodels::CompanyForm::Choice>& choices) {
    QList<ChoiceField::Choice> list;
    for (const auto& [code, name] : choices)
      list.append({name, code});
    field.setChoices(list);
  };
  fill(*industry_, form_.industries());
  fill(*region_, form_.regions());
}

void CompanyView::showForm() {
  name_->setText(form_.name());
  industry_->setCurrent(form_.industry().isEmpty() ? QVariant() : QVariant(form_.industry()));
  region_->setCurrent(form_.region().isEmpty() ? QVariant() : QVariant(form_.region()));
  employees_->setValue(form_.employees());
  sales_->setValue(form_.annualSales() ? std::optional(Won(*form_.annualSales())) : std::nullopt);
  for (Field* field : std::initializer_list<Field*>{name_, industry_, region_, employees_, sales_})
    field->setError({});
  error_->hide();
  retranslate();
  name_->input()->setFocus();
}

void CompanyView::showDerived() {
  size_->setText(form_.sizeText());
}

bool CompanyView::takeOver() {
  // Whatever is still being typed counts too.
  form_.setName(name_->text());
  form_.setIndustry(industry_->current().toString());
  form_.setRegion(region_->current().toString());
  form_.setEmployees(employees_->value());
  const auto sales = sales_->value();
  form_.setAnnualSales(sales ? std::optional<qint64>(sales->value()) : std::nullopt);
  return form_.isComplete() && sales_->isValid() && employees_->isValid();
}

bool CompanyView::saveForm() {
  if (!takeOver()) {
    if (form_.name().isEmpty()) name_->setError(tr("Please enter the company's name."));
    if (form_.industry().isEmpty()) industry_->setError(tr("Please choose an industry from the list."));
    if (form_.region().isEmpty()) region_->setError(tr("Please choose a region from the list."));
    if (!form_.employees() && employees_->isValid()) employees_->setError(tr("Please enter the number of employees."));
    return false;
  }
  if (form_.save()) return true;
  error_->setText(tr("The company was not saved."), form_.error());
  error_->show();
  return false;
}

void CompanyView::start(bool quick) {
  if (saveForm()) Q_EMIT startAsked(form_.companyId(), quick);
}

void CompanyView::retranslate() {
  page_->setTitle(form_.isNew() ? tr("Which company is this about?") : tr("About the company"));
  page_->setSubtitle(tr("Name, industry, region and employees are enough. Sales make the comparison more exact."));
  name_->setLabel(tr("Company name"));
  industry_->setLabel(tr("Industry"));
  industry_->setPlaceholder(tr("Type a part, e.g. metal"));
  region_->setLabel(tr("Region"));
  region_->setPlaceholder(tr("Choose"));
  employees_->setLabel(tr("Employees"));
  employees_->setUnit(tr("people"));
  sales_->setLabel(tr("Yearly sales (if known)"));
  sales_->setPlaceholder(tr("e.g. 9.8bn or 98억"));
  modes_->setText(
      tr("The full diagnosis asks %1 questions and takes about half an hour, the quick one %2 and about ten "
         "minutes. You can stop at any time and go on later.")
          .arg(form_.questionCount(false))
          .arg(form_.questionCount(true)));
  save_->setText(tr("Save"));
  save_->setVisible(!form_.isNew());
  full_->setKind(form_.isNew() ? Button::Kind::primary : Button::Kind::secondary);
  full_->setText(form_.isNew() ? tr("Start the full diagnosis") : tr("New visit, full"));
  quick_->setText(form_.isNew() ? tr("Start the quick one") : tr("New visit, quick"));
  cancel_->setText(tr("Back to the list"));
  fillChoices();
  showDerived();
}

void CompanyView::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace jindan::ui
