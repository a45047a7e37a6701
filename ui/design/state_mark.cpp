// SPDX-License-Identifier: Apache-2.0
#include "ui/design/state_mark.h"

#include <QPainter>
#include <cmath>

#include "ui/design/accessible_role.h"
#include "ui/design/paint_support.h"
#include "ui/design/text_label.h"

namespace jindan::ui {
namespace {

constexpr double side = 10;
constexpr double gap = 6;

Ink inkOf(StateMark::Kind kind) {
  switch (kind) {
    case StateMark::Kind::good:
      return Ink::good;
    case StateMark::Kind::caution:
    case StateMark::Kind::open:
      return Ink::caution;
    case StateMark::Kind::stop:
      return Ink::stop;
    case StateMark::Kind::plain:
      return Ink::muted;
  }
  return Ink::normal;
}

reporting::Tint tintOf(StateMark::Kind kind, const Theme& theme) {
  if (kind == StateMark::Kind::good) return theme.goodTint;
  if (kind == StateMark::Kind::caution) return theme.cautionTint;
  if (kind == StateMark::Kind::stop) return theme.stopTint;
  return {theme.surface, theme.border};
}

}  // namespace

StateMark::StateMark(const Appearance& look, QWidget* parent) : QWidget(parent), look_(look) {
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  setAccessibleRole(*this, QAccessible::StaticText);
  followAppearance(look, this);
}

void StateMark::setState(Kind kind, const QString& text) {
  kind_ = kind;
  text_ = text;
  setAccessibleName(text);
  updateGeometry();
  update();
}

QFont StateMark::textFont() const {
  return look_.fonts().bold(look_.type().caption());
}

double StateMark::signSize() const {
  return look_.type().caption() * 0.8;
}

QSize StateMark::sizeHint() const {
  const double width = 2 * side + signSize() + gap + reporting::textWidth(text_, textFont()) + 1;
  return {static_cast<int>(std::ceil(width)), static_cast<int>(std::ceil(look_.type().caption() * 1.4 + 6))};
}

void StateMark::paintSign(QPainter& painter, const QRectF& box, const QColor& colour) const {
  const QPointF c = box.center();
  const double r = box.width() / 2;
  painter.setPen(QPen(colour, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.setBrush(Qt::NoBrush);
  switch (kind_) {
    case Kind::good:
      painter.drawPolyline(
          QPolygonF{{c + QPointF(-r * 0.8, 0.1 * r), c + QPointF(-0.2 * r, 0.7 * r), c + QPointF(r * 0.8, -0.6 * r)}});
      return;
    case Kind::caution:
      painter.drawLine(c + QPointF(0, -r * 0.8), c + QPointF(0, r * 0.8));
      return;
    case Kind::stop:
      painter.drawLine(c + QPointF(-r * 0.6, -r * 0.6), c + QPointF(r * 0.6, r * 0.6));
      painter.drawLine(c + QPointF(-r * 0.6, r * 0.6), c + QPointF(r * 0.6, -r * 0.6));
      return;
    case Kind::open:
      painter.drawEllipse(c, r * 0.5, r * 0.5);
      return;
    case Kind::plain:
      painter.drawLine(c + QPointF(-r * 0.7, 0), c + QPointF(r * 0.7, 0));
      return;
  }
}

void StateMark::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const reporting::Tint tint = tintOf(kind_, look_.theme());
  const QColor ink = inkColour(look_.theme(), inkOf(kind_));
  drawBox(painter, rect(), {tint.fill, tint.border, look_.theme().hairline, height() / 2.0});
  const QRectF sign(side, (height() - signSize()) / 2.0, signSize(), signSize());
  paintSign(painter, sign, ink);
  drawLine(painter, QRectF(sign.right() + gap, 0, width() - sign.right() - gap - side + 2, height()), text_, textFont(),
           ink);
}

}  // namespace jindan::ui
