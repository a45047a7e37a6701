// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/plan_steps_card.h"

#include <QEvent>
#include <QScrollArea>
#include <algorithm>
#include <set>

#include "ui/pages/page_parts.h"
#include "viewmodels/text.h"

namespace jindan::ui {

using viewmodels::toQt;

namespace {

PlanStepRow::Words wordsOf(const PlanStepText& step) {
  QString facts = toQt(step.when + " · " + step.cost);
  if (!step.range.empty()) facts += QStringLiteral(" (") + toQt(step.range) + QLatin1Char(')');
  facts += toQt(" · " + step.hours + " · " + step.who);
  return {toQt(step.name), toQt(step.effect), facts, toQt(step.needs), toQt(step.todo)};
}

}  // namespace

PlanStepsCard::PlanStepsCard(const Appearance& look, viewmodels::PlanPage& page, QWidget* parent)
    : Card(look, parent), page_(page) {
  auto* column = columnIn(this);
  column->setSpacing(static_cast<int>(reporting::spacing::xxs));
  title_ = new TextLabel(look, TextRole::section, this);
  hint_ = new TextLabel(look, TextRole::caption, this);
  hint_->setInk(Ink::muted);
  nothing_ = new TextLabel(look, TextRole::body, this);
  nothing_->setInk(Ink::muted);
  tickedTitle_ = new TextLabel(look, TextRole::body, this);
  tickedTitle_->setBold(true);
  open_ = new QVBoxLayout;
  ticked_ = new QVBoxLayout;
  open_->setSpacing(0);
  ticked_->setSpacing(0);
  column->addWidget(title_);
  column->addWidget(hint_);
  column->addWidget(nothing_);
  column->addLayout(open_);
  column->addSpacing(static_cast<int>(reporting::spacing::xs));
  column->addWidget(tickedTitle_);
  column->addLayout(ticked_);
  retranslate();
}

PlanStepRow* PlanStepsCard::row(Index action) const {
  const auto found = byAction_.find(action);
  return found == byAction_.end() || found->second->isHidden() ? nullptr : found->second;
}

PlanStepRow* PlanStepsCard::rowFor(Index action) {
  PlanStepRow*& row = byAction_[action];
  if (row != nullptr) return row;
  row = new PlanStepRow(look(), this);
  connect(row, &PlanStepRow::clicked, this, [this, action](bool isTicked) { page_.tick(action, isTicked); });
  connect(row, &PlanStepRow::moveAsked, this, [this, row](int rows) { move(*row, rows); });
  return row;
}

void PlanStepsCard::put(QVBoxLayout& column, Index action, const PlanStepRow::Words& words, bool isTicked) {
  PlanStepRow* row = rowFor(action);
  row->setWords(words);
  row->setChecked(isTicked);
  row->setFirst(column.isEmpty());
  column.addWidget(row);
  row->show();
  shown_.push_back(row);
}

void PlanStepsCard::showSteps() {
  if (!page_.isOpen()) return;
  QWidget* focus = focusWidget();
  for (QVBoxLayout* column : {open_, ticked_}) {
    while (QLayoutItem* item = column->takeAt(0))
      delete item;
  }
  shown_.clear();
  const auto ticked = page_.ticked();
  std::set<Index> placed;
  if (page_.plan() != nullptr) {
    const PlanWords words = page_.words();
    for (const PlannedStep& step : words.plan().result.plan.steps) {
      const bool isTicked =
          std::any_of(ticked.begin(), ticked.end(), [&](const auto& each) { return each.action == step.action; });
      if (isTicked) continue;
      put(*open_, step.action, wordsOf(words.step(step)), false);
      placed.insert(step.action);
    }
  }
  nothing_->setVisible(page_.plan() != nullptr && placed.empty());
  hint_->setVisible(!placed.empty());
  tickedTitle_->setVisible(!ticked.empty());
  for (const auto& each : ticked) {
    put(*ticked_, each.action, {each.name, each.state, {}, {}, {}}, true);
    placed.insert(each.action);
  }
  for (const auto& [action, row] : byAction_)
    if (!placed.contains(action)) row->hide();
  // A row that is put elsewhere keeps the keyboard.
  if (focus != nullptr && focus->isVisible()) focus->setFocus(Qt::OtherFocusReason);
}

void PlanStepsCard::move(const PlanStepRow& from, int rows) {
  const auto place = std::find(shown_.begin(), shown_.end(), &from) - shown_.begin() + rows;
  if (place < 0 || place >= static_cast<std::ptrdiff_t>(shown_.size())) return;
  PlanStepRow* row = shown_[static_cast<std::size_t>(place)];
  row->setFocus(Qt::TabFocusReason);
  for (QWidget* above = parentWidget(); above != nullptr; above = above->parentWidget()) {
    if (auto* area = qobject_cast<QScrollArea*>(above)) return area->ensureWidgetVisible(row);
  }
}

void PlanStepsCard::retranslate() {
  title_->setText(tr("What to do"));
  hint_->setText(tr("Tick off what is done. The plan is then made from what is left."));
  nothing_->setText(tr("There is no step that fits this money and time."));
  tickedTitle_->setText(tr("Ticked off"));
  showSteps();
}

void PlanStepsCard::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  Card::changeEvent(event);
}

}  // namespace jindan::ui
