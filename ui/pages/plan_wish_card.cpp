// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/plan_wish_card.h"

#include <QEvent>
#include <QSignalBlocker>

#include "domain/wording/numbers.h"
#include "ui/design/money_field.h"
#include "ui/design/slider.h"
#include "ui/pages/page_parts.h"
#include "viewmodels/text.h"

namespace jindan::ui {

using viewmodels::toQt;

namespace {

constexpr int wishedWidth = 290;
constexpr int budgetPage = 5;
constexpr int monthsPage = 6;

}  // namespace

PlanWishCard::PlanWishCard(const Appearance& look, viewmodels::PlanPage& page, QWidget* parent)
    : Card(look, parent), page_(page) {
  auto* column = columnIn(this);
  column->setSpacing(static_cast<int>(reporting::spacing::xxs));
  title_ = new TextLabel(look, TextRole::section, this);
  budgetLabel_ = addText(false);
  budgetValue_ = addText(true);
  budget_ = new Slider(look, this);
  amount_ = new MoneyField(look, this);
  monthsLabel_ = addText(false);
  monthsValue_ = addText(true);
  months_ = new Slider(look, this);
  note_ = addText(false);
  budgetLabel_->setBuddy(budget_);
  monthsLabel_->setBuddy(months_);
  column->addWidget(title_);
  column->addSpacing(static_cast<int>(reporting::spacing::xs));
  for (QWidget* part : std::initializer_list<QWidget*>{budgetLabel_, budgetValue_, budget_, amount_})
    column->addWidget(part);
  column->addSpacing(static_cast<int>(reporting::spacing::xs));
  for (QWidget* part : std::initializer_list<QWidget*>{monthsLabel_, monthsValue_, months_, note_})
    column->addWidget(part);
  connectInputs();
  retranslate();
}

QSize PlanWishCard::sizeHint() const {
  const int width = look().scaled(wishedWidth);
  return {width, heightForWidth(width)};
}

TextLabel* PlanWishCard::addText(bool isValue) {
  auto* label = new TextLabel(look(), isValue ? TextRole::help : TextRole::caption, this);
  if (isValue)
    label->setBold(true);
  else
    label->setInk(Ink::muted);
  return label;
}

void PlanWishCard::connectInputs() {
  budget_->setPageStep(budgetPage);
  months_->setPageStep(monthsPage);
  connect(budget_, &Slider::valueChanged, this, [this](int place) { page_.setBudget(page_.scale().at(place)); });
  connect(months_, &Slider::valueChanged, this, [this](int months) { page_.setMonths(months); });
  connect(amount_, &MoneyField::edited, this, [this] {
    // An empty field is not "nothing may be spent".
    if (const auto won = amount_->value()) return page_.setBudget(*won);
    amount_->setValue(page_.wish().budget);
  });
  // What is set stands still from here on.
  connect(budget_, &Slider::sliderReleased, &page_, &viewmodels::PlanPage::saveNow);
  connect(months_, &Slider::sliderReleased, &page_, &viewmodels::PlanPage::saveNow);
}

void PlanWishCard::showWish() {
  if (!page_.isOpen()) return;
  const PlanWish& wish = page_.wish();
  const QString budget = toQt(sayWon(wish.budget, look().language()));
  const QString months = tr("%n month(s)", nullptr, wish.months);
  {
    const QSignalBlocker quiet(budget_);
    budget_->setRange(0, page_.scale().last());
    budget_->setValue(page_.scale().nearest(wish.budget));
  }
  {
    const QSignalBlocker quiet(months_);
    months_->setRange(1, page_.mostMonths());
    months_->setValue(wish.months);
  }
  budget_->setValueText(budget);
  months_->setValueText(months);
  budget_->update();
  months_->update();
  if (budgetValue_->text() != budget) budgetValue_->setText(budget);
  if (monthsValue_->text() != months) monthsValue_->setText(months);
  if (amount_->value() != wish.budget) amount_->setValue(wish.budget);
}

void PlanWishCard::retranslate() {
  title_->setText(tr("Money and time"));
  budgetLabel_->setText(tr("Budget, paid once"));
  budget_->setAccessibleName(tr("Budget, paid once"));
  amount_->setLabel(tr("Exact amount"));
  monthsLabel_->setText(tr("Time"));
  months_->setAccessibleName(tr("Time"));
  note_->setText(tr("Grants are not deducted: nobody can promise them."));
  showWish();
}

void PlanWishCard::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  Card::changeEvent(event);
}

}  // namespace jindan::ui
