// SPDX-License-Identifier: Apache-2.0
#include "ui/design/assumption_card.h"

#include <QPainter>

#include "ui/design/paint_support.h"

namespace jindan::ui {

void AssumptionCard::setTinted(bool isTinted) {
  if (isTinted == isTinted_) return;
  isTinted_ = isTinted;
  update();
}

void AssumptionCard::paintEvent(QPaintEvent* /*event*/) {
  constexpr double line = 1.5;
  const Theme& theme = look().theme();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(isTinted_ ? theme.caution : controlLine(theme), line, Qt::CustomDashLine));
  QPen pen = painter.pen();
  pen.setDashPattern({5, 3});
  painter.setPen(pen);
  painter.setBrush(isTinted_ ? theme.cautionTint.fill : theme.surface);
  painter.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), reporting::cornerRadius,
                          reporting::cornerRadius);
}

}  // namespace jindan::ui
