// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/portfolio_choices.h"

#include <QDate>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/design/choice_field.h"
#include "ui/design/reflow_row.h"
#include "viewmodels/text.h"

namespace jindan::ui {

using viewmodels::toQt;
using Choices = QList<ChoiceField::Choice>;

namespace {

const QString everything = QStringLiteral("");

/// The day that lies so many months back; no day for none.
std::optional<Date> monthsAgo(int months) {
  if (months == 0) return std::nullopt;
  const QDate day = QDate::currentDate().addMonths(-months);
  return Date::from(day.year(), day.month(), day.day());
}

}  // namespace

PortfolioChoices::PortfolioChoices(const Appearance& look, const viewmodels::Session& session,
                                   viewmodels::CompanyTableModel& companies, QWidget* parent)
    : QWidget(parent), session_(session), companies_(companies), row_(new ReflowRow(this)) {
  constexpr int leastWidth = 150;
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(row_);
  row_->setEvenColumns(true);
  row_->setSpacing(static_cast<int>(reporting::spacing::s));
  for (ChoiceField*& field : fields_) {
    field = new ChoiceField(look, this);
    row_->addWidget(field, 1, look.scaled(leastWidth));
    connect(field, &ChoiceField::edited, this, &PortfolioChoices::apply);
  }
  fill();
  clear();
}

void PortfolioChoices::clear() {
  for (ChoiceField* field : fields_)
    field->setCurrent(everything);
  apply();
}

void PortfolioChoices::fillOwn() {
  field(state)->setLabel(tr("Shown"));
  field(state)->setChoices({{tr("Current"), everything},
                            {tr("Archived"), static_cast<int>(CompanyState::archived)},
                            {tr("Deleted"), static_cast<int>(CompanyState::removed)}});
  field(tag)->setLabel(tr("Tag"));
  Choices tags{{tr("All tags"), everything}};
  for (const QString& name : companies_.tags())
    tags.append({name, name});
  field(tag)->setChoices(tags);
  field(visited)->setLabel(tr("Last visit"));
  // Months back, inside them as a positive number and longer ago as a negative one.
  field(visited)->setChoices({{tr("Any time"), everything},
                              {tr("Within a month"), 1},
                              {tr("Within a year"), 12},
                              {tr("More than half a year ago"), -6},
                              {tr("More than a year ago"), -12}});
}

void PortfolioChoices::fillPacks() {
  const content::Content& content = session_.content();
  Choices industries{{tr("All industries"), everything}};
  for (const Industry& one : content.reference.industries())
    industries.append({session_.text(one.shortName), toQt(one.code.value())});
  field(industry)->setLabel(tr("Industry"));
  field(industry)->setChoices(industries);
  Choices regions{{tr("All regions"), everything}};
  for (const Region& one : content.reference.regions())
    regions.append({session_.text(one.shortName), toQt(one.code.value())});
  field(region)->setLabel(tr("Region"));
  field(region)->setChoices(regions);
  const Narrator narrator = session_.narrator();
  Choices sizes{{tr("All sizes"), everything}};
  for (const SizeClass one : {SizeClass::micro, SizeClass::small, SizeClass::medium, SizeClass::midSized})
    sizes.append({toQt(narrator.say("size." + std::string(nameOf(one)))), static_cast<int>(one)});
  field(size)->setLabel(tr("Company size"));
  field(size)->setChoices(sizes);
  Choices stages{{tr("All stages"), everything}};
  for (int one = 1; one <= static_cast<int>(content.method.stages.size()); ++one)
    stages.append({toQt(narrator.stageTitle(one)), one});
  field(stage)->setLabel(tr("Stage"));
  field(stage)->setChoices(stages);
}

void PortfolioChoices::fill() {
  fillOwn();
  fillPacks();
}

void PortfolioChoices::apply() {
  // A text is "all", a number a choice; industry, region and tag are texts of their own.
  const auto number = [this](Part part) -> std::optional<int> {
    const QVariant chosen = field(part)->current();
    return chosen.typeId() == QMetaType::Int ? std::optional(chosen.toInt()) : std::nullopt;
  };
  CompanyChoice choice;
  choice.state = static_cast<CompanyState>(number(state).value_or(0));
  choice.industry = IndustryCode(field(industry)->current().toString().toStdString());
  choice.region = RegionCode(field(region)->current().toString().toStdString());
  if (const auto one = number(size)) choice.size = static_cast<SizeClass>(*one);
  choice.stage = number(stage);
  choice.tag = field(tag)->current().toString().toStdString();
  const int months = number(visited).value_or(0);
  choice.from = monthsAgo(std::max(months, 0));
  choice.to = monthsAgo(std::max(-months, 0));
  companies_.setChoice(choice);
}

}  // namespace jindan::ui
