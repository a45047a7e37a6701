// SPDX-License-Identifier: Apache-2.0
#include "ui/design/empty_picture.h"

#include <QPainter>
#include <QPainterPath>

#include "ui/design/paint_support.h"

namespace jindan::ui {
namespace {

/// The two pens of a drawing on a sheet of 160 × 112.
struct Pens {
  QPen line;
  QPen accent;
  QBrush surface;
  QBrush soft;
};

Pens pensFor(const Theme& theme) {
  const QColor line = reporting::mix(theme.mutedInk, theme.surface, 0.55);
  const auto pen = [](const QColor& colour) { return QPen(colour, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin); };
  return {pen(line), pen(theme.accent), theme.surface, theme.accentSoft};
}

void drawGround(QPainter& painter, const Pens& pens) {
  painter.setPen(Qt::NoPen);
  painter.setBrush(pens.soft);
  painter.drawEllipse(QRectF(24, 4, 104, 104));
  painter.setPen(pens.line);
  painter.drawLine(QPointF(8, 100), QPointF(152, 100));
}

void drawWorkshop(QPainter& painter, const Pens& pens) {
  QPainterPath hall;
  hall.moveTo(34, 100);
  hall.lineTo(34, 56);
  for (int bay = 0; bay < 3; ++bay) {
    const double left = 34 + 28 * bay;
    hall.lineTo(left + 28, 38);
    hall.lineTo(left + 28, 56);
  }
  hall.lineTo(118, 100);
  hall.closeSubpath();
  painter.setBrush(pens.surface);
  painter.drawPath(hall);
  painter.drawRect(QRectF(122, 26, 10, 74));
  painter.setBrush(Qt::NoBrush);
  for (int window = 0; window < 3; ++window)
    painter.drawRoundedRect(QRectF(42 + 20 * window, 66, 12, 10), 2, 2);
  painter.drawRect(QRectF(102, 78, 10, 22));
  // What the machines tell, rising: the one line in colour.
  painter.setPen(pens.accent);
  painter.drawPolyline(QPolygonF{{{42, 91}, {54, 87}, {66, 89}, {80, 82}, {92, 84}}});
  painter.setBrush(pens.accent.color());
  painter.drawEllipse(QPointF(92, 84), 2.5, 2.5);
}

void drawSheet(QPainter& painter, const Pens& pens) {
  painter.setBrush(pens.surface);
  painter.drawRoundedRect(QRectF(46, 18, 68, 82), 6, 6);
  painter.drawRoundedRect(QRectF(66, 12, 28, 12), 4, 4);
  for (int row = 0; row < 4; ++row) {
    const double y = 40 + 15 * row;
    painter.setPen(row == 1 ? pens.accent : pens.line);
    painter.setBrush(row == 1 ? QBrush(pens.accent.color()) : QBrush(Qt::NoBrush));
    painter.drawEllipse(QPointF(59, y), 4, 4);
    painter.drawLine(QPointF(70, y), QPointF(row % 2 == 0 ? 102 : 94, y));
  }
}

void drawChart(QPainter& painter, const Pens& pens) {
  painter.setBrush(pens.surface);
  const QList<double> heights{22, 38, 30, 52};
  for (qsizetype bar = 0; bar < heights.size(); ++bar) {
    const double left = 40 + 21 * static_cast<double>(bar);
    painter.drawRoundedRect(QRectF(left, 100 - heights[bar], 14, heights[bar]), 2, 2);
  }
  painter.setPen(pens.accent);
  painter.setBrush(Qt::NoBrush);
  QPainterPath rise(QPointF(42, 66));
  rise.cubicTo(64, 62, 82, 50, 116, 26);
  painter.drawPath(rise);
  painter.setBrush(pens.accent.color());
  painter.drawEllipse(QPointF(116, 26), 3, 3);
}

}  // namespace

EmptyPicture::EmptyPicture(const Appearance& look, Subject subject, QWidget* parent)
    : QWidget(parent), look_(look), subject_(subject) {
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  followAppearance(look, this);
}

void EmptyPicture::setSubject(Subject subject) {
  subject_ = subject;
  update();
}

void EmptyPicture::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const Pens pens = pensFor(look_.theme());
  drawGround(painter, pens);
  if (subject_ == Subject::workshop) drawWorkshop(painter, pens);
  if (subject_ == Subject::sheet) drawSheet(painter, pens);
  if (subject_ == Subject::chart) drawChart(painter, pens);
}

}  // namespace jindan::ui
