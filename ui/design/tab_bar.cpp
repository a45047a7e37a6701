// SPDX-License-Identifier: Apache-2.0
#include "ui/design/tab_bar.h"

#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>
#include <algorithm>
#include <cmath>

#include "reporting/text/text_layout.h"
#include "ui/design/paint_support.h"

namespace jindan::ui {
namespace {

constexpr int gapBetween = 28;
constexpr double underline = 3;

}  // namespace

TabBar::TabBar(const Appearance& look, QWidget* parent) : QTabBar(parent), look_(look) {
  setDrawBase(false);
  setExpanding(false);
  setUsesScrollButtons(true);
  setElideMode(Qt::ElideNone);
  setMouseTracking(true);
  setFocusPolicy(Qt::StrongFocus);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  // Those that scroll are for the mouse: by keyboard the arrow keys reach every tab.
  for (auto* button : findChildren<QToolButton*>())
    button->setFocusPolicy(Qt::NoFocus);
  connect(&look, &Appearance::changed, this, &TabBar::applyLook);
  applyLook();
}

QSize TabBar::sizeHint() const {
  return {QTabBar::sizeHint().width(), look_.controlHeight()};
}

QSize TabBar::tabSizeHint(int index) const {
  // Measured bold, so that nothing moves when another tab is chosen.
  const double width = reporting::textWidth(tabText(index), look_.fonts().bold(look_.type().body()));
  return {static_cast<int>(std::ceil(width)) + gapBetween, look_.controlHeight()};
}

void TabBar::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  const Theme& theme = look_.theme();
  painter.fillRect(QRectF(0, height() - 1, width(), 1), theme.border);
  for (int index = 0; index < count(); ++index)
    paintTab(painter, index);
}

void TabBar::mouseMoveEvent(QMouseEvent* event) {
  QTabBar::mouseMoveEvent(event);
  const int now = tabAt(event->position().toPoint());
  if (now == hovered_) return;
  hovered_ = now;
  setCursor(now >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
  update();
}

void TabBar::leaveEvent(QEvent* event) {
  QTabBar::leaveEvent(event);
  hovered_ = -1;
  update();
}

void TabBar::applyLook() {
  // The font makes QTabBar measure its tabs again, even when only the colours have changed.
  setFont(look_.fonts().bold(look_.type().body()));
  updateGeometry();
  update();
}

void TabBar::paintTab(QPainter& painter, int index) const {
  const Theme& theme = look_.theme();
  const bool isCurrent = index == currentIndex();
  const double px = look_.type().body();
  const QRectF tab = tabRect(index);
  // The first word begins at the bar's left edge: the gap lies wholly to the right of each tab.
  const QRectF word = tab.adjusted(0, 0, -gapBetween, 0);
  const QColor calm = index == hovered_ ? theme.ink : theme.mutedInk;
  const QColor ink = isTabEnabled(index) ? (isCurrent ? theme.ink : calm) : disabledInk(theme);
  const QFont font = isCurrent ? look_.fonts().bold(px) : look_.fonts().regular(px);
  drawLine(painter, word.adjusted(0, 0, 4, -underline), tabText(index), font, ink);
  if (isCurrent) painter.fillRect(QRectF(word.left(), height() - underline, word.width(), underline), theme.accent);
  if (isCurrent && hasFocus()) {
    const double left = std::max(0.0, word.left() - 8);
    drawFocusRing(painter, {left, 3, word.right() + 8 - left, height() - 9.0}, theme.accent, 6);
  }
}

}  // namespace jindan::ui
