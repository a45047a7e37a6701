// SPDX-License-Identifier: Apache-2.0
#include "ui/design/paint_support.h"

#include <QPainter>
#include <QPainterPath>
#include <QWidget>
#include <algorithm>
#include <cmath>

#include "reporting/text/text_layout.h"

namespace jindan::ui {

void drawBox(QPainter& painter, const QRectF& rect, const BoxStyle& style) {
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(style.lineWidth > 0 ? QPen(style.line, style.lineWidth) : QPen(Qt::NoPen));
  painter.setBrush(style.fill.isValid() ? QBrush(style.fill) : QBrush(Qt::NoBrush));
  const double inset = style.lineWidth / 2;
  const double radius = std::max(0.0, style.radius - inset);
  painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
}

void drawFocusRing(QPainter& painter, const QRectF& rect, const QColor& colour, double radius) {
  drawBox(painter, rect, {QColor(), colour, reporting::focusRingWidth, radius});
}

void drawLine(QPainter& painter, const QRectF& box, const QString& text, const QFont& font, const QColor& colour,
              Qt::Alignment align) {
  reporting::TextBlock block{text, font, colour};
  block.align = align | Qt::AlignVCenter;
  block.lineHeight = 1.3;
  block.maxLines = 1;
  reporting::paintTextInBox(painter, box, block);
}

void drawKeyHint(QPainter& painter, const QRectF& rect, const QString& text, const Appearance& look) {
  const Theme& theme = look.theme();
  drawBox(painter, rect, {theme.window, controlLine(theme), theme.hairline, 6});
  drawLine(painter, rect, text, look.fonts().regular(look.type().caption() * 0.92), theme.mutedInk, Qt::AlignHCenter);
}

QSizeF keyHintSize(const QString& text, const Appearance& look) {
  const double height = look.scaled(22);
  const double width = reporting::textWidth(text, look.fonts().regular(look.type().caption() * 0.92));
  return {std::max(height, std::ceil(width) + look.scaled(13)), height};
}

void drawArrow(QPainter& painter, const QRectF& box, Arrow arrow, const QColor& colour) {
  if (arrow == Arrow::none) return;
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(colour, std::max(1.4, box.width() / 9), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.setBrush(Qt::NoBrush);
  const double y = box.center().y();
  const double head = box.width() * 0.3;
  const double tip = arrow == Arrow::back ? box.left() + 1 : box.right() - 1;
  const double tail = arrow == Arrow::back ? box.right() - 1 : box.left() + 1;
  const double back = arrow == Arrow::back ? tip + head : tip - head;
  painter.drawLine(QPointF(tail, y), QPointF(tip, y));
  painter.drawPolyline(QPolygonF{{QPointF(back, y - head), QPointF(tip, y), QPointF(back, y + head)}});
}

void drawChevron(QPainter& painter, QPointF centre, double width, const QColor& colour) {
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(colour, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.setBrush(Qt::NoBrush);
  const double half = width / 2;
  const QPointF down(0, half / 2);
  painter.drawPolyline(QPolygonF{{centre - down - QPointF(half, 0), centre + down, centre - down + QPointF(half, 0)}});
}

QColor controlLine(const Theme& theme) {
  return reporting::mix(theme.border, theme.mutedInk, 0.78);
}

QColor hoverFill(const Theme& theme) {
  return reporting::mix(theme.accentSoft, theme.surface, 0.6);
}

QColor disabledInk(const Theme& theme) {
  return reporting::mix(theme.mutedInk, theme.surface, 0.65);
}

void followAppearance(const Appearance& look, QWidget* widget) {
  QObject::connect(&look, &Appearance::changed, widget, [widget] {
    widget->updateGeometry();
    widget->update();
  });
}

}  // namespace jindan::ui
