// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/what_if_foot.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/design/banner.h"
#include "ui/design/reflow_row.h"

namespace jindan::ui {
namespace {

constexpr int leastText = 300;

}  // namespace

WhatIfFoot::WhatIfFoot(const Appearance& look, viewmodels::WhatIfPage& page, QWidget* parent)
    : QWidget(parent), look_(look), page_(page), notice_(new Banner(look, Banner::Kind::info, this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(static_cast<int>(reporting::spacing::l), static_cast<int>(reporting::spacing::s),
                             static_cast<int>(reporting::spacing::l), static_cast<int>(reporting::spacing::s));
  column->setSpacing(static_cast<int>(reporting::spacing::xs));
  auto* row = new ReflowRow(this);
  row->setSpacing(static_cast<int>(reporting::spacing::s));
  state_ = new TextLabel(look, TextRole::body, row);
  state_->setBoldParts(true);
  state_->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  auto* actions = new ReflowRow(row);
  actions->setSpacing(static_cast<int>(reporting::spacing::s));
  take_ = new Button(look, Button::Kind::secondary, actions);
  reset_ = new Button(look, Button::Kind::secondary, actions);
  keep_ = new Button(look, Button::Kind::primary, actions);
  for (Button* button : {take_, reset_, keep_})
    actions->addWidget(button, 0);
  row->addWidget(state_, 1, leastText);
  row->addWidget(actions, 0);
  column->addWidget(notice_);
  column->addWidget(row);
  notice_->hide();
  connectButtons();
  retranslate();
}

void WhatIfFoot::connectButtons() {
  using viewmodels::WhatIfPage;
  connect(take_, &Button::clicked, &page_, &WhatIfPage::takeTargets);
  connect(reset_, &Button::clicked, &page_, &WhatIfPage::resetAll);
  connect(keep_, &Button::clicked, &page_, &WhatIfPage::keep);
  connect(notice_, &Banner::actionTriggered, &page_, &WhatIfPage::readAgain);
  connect(&page_, &WhatIfPage::opened, this, &WhatIfFoot::refresh);
  connect(&page_, &WhatIfPage::changed, this, &WhatIfFoot::refresh);
  connect(&look_, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void WhatIfFoot::retranslate() {
  take_->setText(tr("Load the kept targets"));
  reset_->setText(tr("Undo all"));
  keep_->setText(tr("Keep as targets"));
  refresh();
}

void WhatIfFoot::refresh() {
  showNotice();
  take_->setVisible(page_.canTakeTargets());
  reset_->setEnabled(page_.canReset());
  keep_->setEnabled(page_.canKeep());
  if (!page_.isOpen()) return state_->setText({});
  const auto summary = page_.summary();
  isTinted_ = summary.isChanged;
  const QString text =
      summary.isChanged ? QStringLiteral("**%1** · %2").arg(summary.title, summary.inShort) : summary.title;
  if (text != state_->text()) state_->setText(text);
  update();
}

void WhatIfFoot::showNotice() {
  const bool isError = !page_.error().isEmpty();
  const QString text = isError ? page_.error() : page_.kept();
  notice_->setVisible(!text.isEmpty());
  if (text.isEmpty()) return;
  notice_->setKind(isError ? Banner::Kind::stop : Banner::Kind::info);
  notice_->setText({}, text);
  notice_->setAction(isError ? tr("Read the visit again") : QString());
}

void WhatIfFoot::paintEvent(QPaintEvent* /*event*/) {
  const Theme& theme = look_.theme();
  QPainter painter(this);
  painter.fillRect(rect(), isTinted_ ? theme.cautionTint.fill : theme.surface);
  QPen pen(isTinted_ ? theme.caution : theme.border, 1.5);
  pen.setDashPattern({5, 3});
  painter.setPen(pen);
  painter.drawLine(QPointF(0, 0.75), QPointF(width(), 0.75));
}

void WhatIfFoot::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace jindan::ui
