// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/gate_row.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/design/button.h"
#include "ui/design/state_mark.h"
#include "ui/design/text_label.h"
#include "viewmodels/text.h"

namespace jindan::ui {

using viewmodels::toQt;

namespace {

StateMark::Kind kindOf(GateState state) {
  switch (state) {
    case GateState::open:
      return StateMark::Kind::good;
    case GateState::closed:
      return StateMark::Kind::caution;
    case GateState::unknown:
      return StateMark::Kind::open;
    case GateState::notCounted:
      return StateMark::Kind::plain;
  }
  return StateMark::Kind::plain;
}

}  // namespace

GateRow::GateRow(const Appearance& look, const GateText& gate, QWidget* parent) : QWidget(parent), look_(look) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, static_cast<int>(reporting::spacing::s), 0, 0);
  column->setSpacing(static_cast<int>(reporting::spacing::xxs));
  column->addWidget(makeHead(gate));
  addSentences(gate);
}

QWidget* GateRow::makeHead(const GateText& gate) {
  auto* head = new QWidget(this);
  auto* row = new QHBoxLayout(head);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(static_cast<int>(reporting::spacing::s));
  auto* title = new TextLabel(look_, TextRole::body, head);
  title->setBold(true);
  title->setText(toQt(gate.title));
  title->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  auto* mark = new StateMark(look_, head);
  mark->setState(kindOf(gate.state), toQt(gate.mark));
  row->addWidget(title);
  row->addWidget(mark, 0, Qt::AlignVCenter);
  row->addStretch(1);
  if (gate.state == GateState::closed || gate.state == GateState::unknown) {
    auto* go = new Button(look_, Button::Kind::secondary, head);
    go->setCompact(true);
    go->setText(tr("Go to the question"));
    go->setAccessibleDescription(toQt(gate.title));
    connect(go, &Button::clicked, this, [this, question = gate.question] { Q_EMIT questionAsked(question); });
    row->addWidget(go);
  }
  return head;
}

void GateRow::addSentences(const GateText& gate) {
  for (const std::string* sentence : {&gate.reason, &gate.lift, &gate.outlook}) {
    if (sentence->empty()) continue;
    auto* label = new TextLabel(look_, TextRole::body, this);
    if (sentence != &gate.lift) label->setInk(Ink::muted);
    label->setText(toQt(*sentence));
    layout()->addWidget(label);
  }
}

void GateRow::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  painter.setPen(QPen(look_.theme().border, look_.theme().hairline));
  painter.drawLine(QPointF(0, 0.5), QPointF(width(), 0.5));
}

}  // namespace jindan::ui
