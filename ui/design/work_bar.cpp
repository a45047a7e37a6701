// SPDX-License-Identifier: Apache-2.0
#include "ui/design/work_bar.h"

#include <QPainter>
#include <algorithm>

#include "ui/design/paint_support.h"

namespace jindan::ui {
namespace {

constexpr int thickness = 8;

}  // namespace

WorkBar::WorkBar(const Appearance& look, QWidget* parent) : QProgressBar(parent), look_(look) {
  setTextVisible(false);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  followAppearance(look, this);
}

QSize WorkBar::sizeHint() const {
  return {look_.scaled(120), look_.scaled(thickness)};
}

void WorkBar::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const Theme& theme = look_.theme();
  const double radius = height() / 2.0;
  drawBox(painter, rect(), {theme.track, theme.hairline > 1 ? theme.ink : theme.track, 1, radius});
  const bool isKnown = maximum() > minimum();
  const double share = isKnown ? static_cast<double>(value() - minimum()) / (maximum() - minimum()) : 1.0;
  const double length = std::max<double>(height(), width() * std::clamp(share, 0.0, 1.0));
  painter.setOpacity(isKnown ? 1.0 : 0.5);
  drawBox(painter, QRectF(0, 0, length, height()), {theme.accent, theme.accent, 1, radius});
}

}  // namespace jindan::ui
