// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/import_sheet_card.h"

#include <QEvent>
#include <QVBoxLayout>

#include "ui/design/button.h"
#include "ui/design/choice_field.h"
#include "ui/design/reflow_row.h"
#include "ui/pages/fitted_table.h"
#include "ui/pages/new_company_fields.h"
#include "ui/pages/page_parts.h"

namespace jindan::ui {

using viewmodels::ImportPage;
using viewmodels::SheetMapping;

namespace {

constexpr int leastField = 280;
const QString newCompany = QStringLiteral("new");

int px(double space) {
  return static_cast<int>(space);
}

}  // namespace

ImportSheetCard::ImportSheetCard(const Appearance& look, ImportPage& page, QWidget* parent)
    : QWidget(parent), look_(look), page_(page) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(px(reporting::spacing::m));
  makeActions();
  makeColumns();
  makeTables();
  connect(&page_, &ImportPage::stateChanged, this, &ImportSheetCard::begin);
  connect(&page_.sheet(), &SheetMapping::changed, this, &ImportSheetCard::show);
  retranslate();
}

void ImportSheetCard::makeActions() {
  summary_ = new TextLabel(look_, TextRole::body, this);
  auto* row = new ReflowRow(this);
  row->setSpacing(px(reporting::spacing::s));
  use_ = new Button(look_, Button::Kind::primary, row);
  leave_ = new Button(look_, Button::Kind::secondary, row);
  row->addWidget(use_, 0);
  row->addWidget(leave_, 0);
  layout()->addWidget(summary_);
  layout()->addWidget(row);
  connect(use_, &Button::clicked, &page_, &ImportPage::useSheet);
  connect(leave_, &Button::clicked, &page_, &ImportPage::leave);
}

void ImportSheetCard::makeColumns() {
  card_ = new Card(look_, this);
  auto* inside = columnIn(card_);
  inside->setSpacing(px(reporting::spacing::m));
  company_ = new ChoiceField(look_, card_);
  inside->addWidget(company_);
  newCompany_ = new NewCompanyFields(look_, page_.sheet().newCompany(), card_);
  inside->addWidget(newCompany_);
  columnsPlace_ = new QVBoxLayout;
  inside->addLayout(columnsPlace_);
  layout()->addWidget(card_);
  connect(company_, &ChoiceField::edited, this, [this](const QVariant& company) { chooseCompany(company.toString()); });
}

void ImportSheetCard::makeTables() {
  faultsTitle_ = new TextLabel(look_, TextRole::section, this);
  faults_ = new FittedTable(look_, page_.sheet().faults(), this);
  faults_->setColumns({{.least = 90, .isMuted = true},
                       {.least = 140, .stretch = 1, .isBold = true},
                       {.least = 320, .stretch = 4, .isParagraph = true}});
  rowsTitle_ = new TextLabel(look_, TextRole::section, this);
  rows_ = new FittedTable(look_, page_.sheet().rows(), this);
  rows_->setColumns({{.least = 220, .stretch = 3, .isBold = true},
                     {.least = 140, .stretch = 1, .isMuted = true},
                     {.least = 120, .stretch = 1}});
  for (QWidget* part : std::initializer_list<QWidget*>{faultsTitle_, faults_, rowsTitle_, rows_})
    layout()->addWidget(part);
  for (FittedTable* table : {faults_, rows_})
    table->setOpensOnClick(false);
}

/// A field for each column, two beside each other where there is room.
void ImportSheetCard::fillColumns() {
  delete columns_;
  fields_.clear();
  columns_ = new QWidget(card_);
  auto* column = new QVBoxLayout(columns_);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(px(reporting::spacing::s));
  QList<ChoiceField::Choice> choices;
  for (const auto& meaning : page_.sheet().meanings())
    choices.append({meaning.text, meaning.key});
  ReflowRow* row = nullptr;
  for (int c = 0; c < page_.sheet().columnCount(); ++c) {
    if (c % 2 == 0) {
      row = new ReflowRow(columns_);
      column->addWidget(row);
    }
    auto* field = new ChoiceField(look_, row);
    field->setChoices(choices);
    row->addWidget(field, 1, look_.scaled(leastField));
    fields_.append(field);
    connect(field, &ChoiceField::edited, this,
            [this, c](const QVariant& key) { page_.sheet().setMeaning(c, key.toInt()); });
  }
  columnsPlace_->addWidget(columns_);
}

void ImportSheetCard::fillCompanies() {
  QList<ChoiceField::Choice> choices{{tr("A new company"), newCompany}};
  for (const auto& company : page_.sheet().companies())
    choices.append({company.name, company.id});
  company_->setChoices(choices);
}

void ImportSheetCard::chooseCompany(const QString& company) {
  if (company != newCompany) return page_.sheet().setCompany(company);
  page_.sheet().useNewCompany();
  newCompany_->fill();
}

/// What is missing before anything can be read comes first.
QString ImportSheetCard::summaryText() const {
  const SheetMapping& sheet = page_.sheet();
  if (sheet.isReading()) return tr("The table is being read …");
  if (!sheet.needsCompany()) return sheet.summary();
  return sheet.isOfNewCompany() ? tr("Enter the new company's name, employees, industry and region.")
                                : tr("Choose whose answers these are, or enter a new company.");
}

void ImportSheetCard::begin() {
  if (page_.state() != ImportPage::State::sheet) return;
  fillCompanies();
  fillColumns();
  show();
}

void ImportSheetCard::show() {
  if (page_.state() != ImportPage::State::sheet) return;
  const SheetMapping& sheet = page_.sheet();
  summary_->setText(summaryText());
  use_->setEnabled(sheet.canBeUsed());
  company_->setVisible(!sheet.namesCompanies());
  company_->setCurrent(sheet.isOfNewCompany() ? newCompany : sheet.company());
  newCompany_->setVisible(!sheet.namesCompanies() && sheet.isOfNewCompany());
  for (int c = 0; c < fields_.size(); ++c) {
    const auto column = sheet.column(c);
    fields_[c]->setLabel(column.header.isEmpty() ? tr("Column %1").arg(c + 1) : column.header);
    fields_[c]->setHelp(column.examples);
    fields_[c]->setCurrent(column.meaning);
  }
  const bool hasFaults = !sheet.needsCompany() && page_.sheet().faults().rowCount() > 0;
  const bool hasRows = page_.sheet().rows().rowCount() > 0;
  faultsTitle_->setVisible(hasFaults);
  faults_->setVisible(hasFaults);
  rowsTitle_->setVisible(hasRows);
  rows_->setVisible(hasRows);
  faults_->fitColumns();
  rows_->fitColumns();
}

void ImportSheetCard::retranslate() {
  use_->setText(tr("See what it changes"));
  leave_->setText(tr("Do not take in"));
  company_->setLabel(tr("Whose answers are these?"));
  company_->setHelp(tr("No column of the table names a company."));
  company_->setPlaceholder(tr("Choose a company"));
  faultsTitle_->setText(tr("To be corrected in the spreadsheet"));
  rowsTitle_->setText(tr("What can be read"));
  faults_->setAccessibleName(tr("To be corrected in the spreadsheet"));
  rows_->setAccessibleName(tr("What can be read"));
  begin();
}

void ImportSheetCard::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace jindan::ui
