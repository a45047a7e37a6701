// SPDX-License-Identifier: Apache-2.0
#include "ui/design/drop_card.h"

#include <QPainter>

#include "ui/design/paint_support.h"

namespace jindan::ui {

void DropCard::setInviting(bool isInviting) {
  if (isInviting == isInviting_) return;
  isInviting_ = isInviting;
  update();
}

void DropCard::paintEvent(QPaintEvent* /*event*/) {
  constexpr double line = 1.5;
  const Theme& theme = look().theme();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  QPen pen(isInviting_ ? theme.accent : controlLine(theme), line, Qt::CustomDashLine);
  pen.setDashPattern({5, 4});
  painter.setPen(pen);
  painter.setBrush(isInviting_ ? theme.accentSoft : theme.surface);
  painter.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), reporting::cornerRadius,
                          reporting::cornerRadius);
}

}  // namespace jindan::ui
