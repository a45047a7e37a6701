// SPDX-License-Identifier: Apache-2.0
#include "ui/design/progress_line.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/design/paint_support.h"

namespace jindan::ui {

namespace {

constexpr int lineHeight = 10;
constexpr int whole = 100;

}  // namespace

ProgressLine::ProgressLine(const Appearance& look, QWidget* parent) : QProgressBar(parent), look_(look) {
  setRange(0, whole);
  setTextVisible(false);
  setFixedHeight(lineHeight);
  connect(&look, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void ProgressLine::setShare(double share) {
  setValue(static_cast<int>(std::floor(std::clamp(share, 0.0, 1.0) * whole)));
}

void ProgressLine::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(look_.theme().track);
  painter.drawRoundedRect(QRectF(rect()), lineHeight / 2.0, lineHeight / 2.0);
  if (value() <= 0) return;
  painter.setBrush(look_.theme().accent);
  const double filled = std::max<double>(lineHeight, static_cast<double>(width()) * value() / whole);
  painter.drawRoundedRect(QRectF(0, 0, filled, height()), lineHeight / 2.0, lineHeight / 2.0);
}

}  // namespace jindan::ui
