// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/foot_bar.h"

#include <QPainter>

namespace jindan::ui {

FootBar::FootBar(const Appearance& look, QWidget* parent) : QWidget(parent), look_(look), row_(new QHBoxLayout(this)) {
  row_->setSpacing(static_cast<int>(reporting::spacing::xs));
  connect(&look_, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void FootBar::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  painter.fillRect(rect(), look_.theme().surface);
  painter.fillRect(QRectF(0, 0, width(), look_.theme().hairline), look_.theme().border);
}

}  // namespace jindan::ui
