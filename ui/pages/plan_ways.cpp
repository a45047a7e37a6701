// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/plan_ways.h"

#include <QEvent>

#include "ui/design/button.h"
#include "ui/design/reflow_row.h"
#include "ui/pages/page_parts.h"
#include "viewmodels/text.h"

namespace jindan::ui {

using viewmodels::toQt;

namespace {

constexpr int leastCard = 190;

void setWords(TextLabel& label, const QString& text) {
  if (label.text() != text) label.setText(text);
  label.setVisible(!text.isEmpty());
}

}  // namespace

PlanWays::PlanWays(const Appearance& look, viewmodels::PlanPage& page, QWidget* parent)
    : QWidget(parent),
      look_(look),
      page_(page),
      title_(new TextLabel(look, TextRole::section, this)),
      row_(new ReflowRow(this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(static_cast<int>(reporting::spacing::s));
  row_->setSpacing(static_cast<int>(reporting::spacing::m));
  column->addWidget(title_);
  column->addWidget(row_);
  for (std::size_t i = 0; i < cards_.size(); ++i) {
    cards_[i] = makeCard(i);
    row_->addWidget(cards_[i].card, 1, leastCard);
  }
}

PlanWays::WayCard PlanWays::makeCard(std::size_t place) {
  WayCard way;
  way.card = new Card(look_, row_);
  auto* inside = columnIn(way.card);
  inside->setSpacing(static_cast<int>(reporting::spacing::xxs));
  way.title = new TextLabel(look_, TextRole::body, way.card);
  way.title->setBold(true);
  way.title->setMinLines(2);
  way.result = new TextLabel(look_, TextRole::help, way.card);
  way.result->setInk(Ink::good);
  way.facts = new TextLabel(look_, TextRole::caption, way.card);
  way.facts->setInk(Ink::muted);
  way.adopt = new Button(look_, Button::Kind::secondary, way.card);
  way.adopt->setCompact(true);
  inside->addWidget(way.title);
  inside->addWidget(way.result);
  inside->addWidget(way.facts);
  inside->addStretch(1);
  inside->addWidget(way.adopt);
  connect(way.adopt, &Button::clicked, this, [this, place] { page_.adopt(place); });
  return way;
}

void PlanWays::showWays() {
  const auto* plan = page_.plan();
  const std::size_t count = plan == nullptr ? 0 : plan->result.alternatives.size();
  setVisible(count > 0);
  setWords(*title_, page_.say("plan.alternatives"));
  for (std::size_t i = 0; i < cards_.size(); ++i) {
    const WayCard& way = cards_[i];
    way.card->setVisible(i < count);
    if (i >= count) continue;
    const PlanAlternative& alternative = plan->result.alternatives[i];
    const PlanWayText text = page_.words().way(alternative);
    setWords(*way.title, toQt(text.title));
    setWords(*way.result, toQt(text.result));
    setWords(*way.facts, toQt(text.facts));
    const bool isShown = page_.isShown(i);
    way.adopt->setVisible(alternative.exists);
    way.adopt->setEnabled(!isShown);
    way.adopt->setText(isShown ? tr("The plan above") : tr("Take this one"));
    way.adopt->setAccessibleName(way.adopt->text() + QStringLiteral(": ") + toQt(text.title));
  }
}

void PlanWays::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) showWays();
  QWidget::changeEvent(event);
}

}  // namespace jindan::ui
