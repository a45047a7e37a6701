// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/plan_progress_card.h"

#include <QGridLayout>

#include "ui/design/state_mark.h"
#include "ui/pages/page_parts.h"
#include "viewmodels/text.h"

namespace jindan::ui {

using viewmodels::toQt;

namespace {

StateMark::Kind kindOf(StepState state) {
  switch (state) {
    case StepState::reached:
      return StateMark::Kind::good;
    case StepState::ticked:
      return StateMark::Kind::caution;
    case StepState::open:
      break;
  }
  return StateMark::Kind::open;
}

}  // namespace

PlanProgressCard::PlanProgressCard(const Appearance& look, viewmodels::PlanPage& page, QWidget* parent)
    : Card(look, parent), page_(page) {
  auto* column = columnIn(this);
  column->setSpacing(static_cast<int>(reporting::spacing::s));
  summary_ = new TextLabel(look, TextRole::section, this);
  column->addWidget(summary_);
}

void PlanProgressCard::showProgress() {
  const PlanProgressText text = page_.progress();
  setVisible(!text.lines.empty());
  delete list_;
  list_ = nullptr;
  if (text.lines.empty()) return;
  summary_->setText(toQt(text.summary));
  list_ = new QWidget(this);
  auto* grid = new QGridLayout(list_);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(static_cast<int>(reporting::spacing::m));
  grid->setVerticalSpacing(static_cast<int>(reporting::spacing::xs));
  grid->setColumnStretch(0, 1);
  int row = 0;
  for (const PlanProgressText::Line& line : text.lines) {
    auto* name = new TextLabel(look(), TextRole::body, list_);
    name->setText(toQt(line.name));
    name->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto* mark = new StateMark(look(), list_);
    mark->setState(kindOf(line.kind), toQt(line.state));
    grid->addWidget(name, row, 0);
    grid->addWidget(mark, row, 1, Qt::AlignLeft | Qt::AlignVCenter);
    ++row;
  }
  layout()->addWidget(list_);
  list_->show();
}

}  // namespace jindan::ui
