// SPDX-License-Identifier: Apache-2.0
#include "reporting/charts/chart_support.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

#include "reporting/text/text_layout.h"

namespace jindan::reporting {

PainterScope::PainterScope(QPainter& painter, const QRectF& rect) : painter_(painter) {
  painter_.save();
  painter_.setClipRect(rect, Qt::IntersectClip);
  painter_.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
}

PainterScope::~PainterScope() {
  painter_.restore();
}

double shareOf(double value, double maximum) {
  if (!std::isfinite(value) || !(maximum > 0)) return 0;
  return std::clamp(value / maximum, 0.0, 1.0);
}

void fillPill(QPainter& painter, QRectF bar, const QColor& colour) {
  if (bar.width() <= 0 || bar.height() <= 0) return;
  bar.setWidth(std::max(bar.width(), bar.height()));
  const double radius = bar.height() / 2;
  painter.setPen(Qt::NoPen);
  painter.setBrush(colour);
  painter.drawRoundedRect(bar, radius, radius);
}

void fillBand(QPainter& painter, const QRectF& track, const ValueRange& range, double maximum, const QColor& colour) {
  const double left = track.left() + track.width() * shareOf(range.low, maximum);
  const double right = track.left() + track.width() * shareOf(range.high, maximum);
  if (right - left < 1) return;
  const double overhang = track.height() * 0.5;
  const QRectF band(left, track.top() - overhang, right - left, track.height() + 2 * overhang);
  const double radius = std::min({band.height() / 2, band.width() / 2, 4.0});
  painter.setPen(Qt::NoPen);
  painter.setBrush(colour);
  painter.drawRoundedRect(band, radius, radius);
}

void fillDot(QPainter& painter, QPointF centre, double radius, const QColor& colour, const QColor& background) {
  painter.setPen(Qt::NoPen);
  painter.setBrush(background);
  const double ring = std::min(2.0, radius * 0.3);
  painter.drawEllipse(centre, radius + ring, radius + ring);
  painter.setBrush(colour);
  painter.drawEllipse(centre, radius, radius);
}

void ringDot(QPainter& painter, QPointF centre, double radius, double line, const QColor& colour,
             const QColor& background) {
  painter.setPen(QPen(colour, line));
  painter.setBrush(background);
  painter.drawEllipse(centre, radius - line / 2, radius - line / 2);
}

void fillDiamond(QPainter& painter, QPointF centre, double radius, const QColor& colour, const QColor& background) {
  const auto diamond = [&centre](double r) {
    return QPolygonF{
        {centre + QPointF(0, -r), centre + QPointF(r, 0), centre + QPointF(0, r), centre + QPointF(-r, 0)}};
  };
  painter.setPen(QPen(background, 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.setBrush(background);
  painter.drawPolygon(diamond(radius));
  painter.setPen(QPen(colour, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.setBrush(colour);
  painter.drawPolygon(diamond(radius - 1));
}

QColor bandColour(const QColor& colour, const Theme& theme) {
  return mix(colour, theme.surface, theme.bandShare);
}

void drawLabel(QPainter& painter, const QRectF& box, const QString& text, const QFont& font, const QColor& colour,
               Qt::Alignment align) {
  TextBlock block{text, font, colour};
  block.align = align | Qt::AlignVCenter;
  block.lineHeight = 1.2;
  block.maxLines = 1;
  paintTextInBox(painter, box, block);
}

void drawWrappedLabel(QPainter& painter, const QRectF& box, const QString& text, const QFont& font,
                      const QColor& colour) {
  TextBlock block{text, font, colour};
  block.align = Qt::AlignLeft | Qt::AlignVCenter;
  block.lineHeight = 1.25;
  block.maxLines = doWordsStayWhole(text, font, box.width()) ? 2 : 1;
  paintTextInBox(painter, box, block);
}

bool doWordsStayWhole(const QString& text, const QFont& font, double width) {
  const QStringList words = text.split(u' ');
  return std::all_of(words.begin(), words.end(), [&](const QString& word) { return textWidth(word, font) <= width; });
}

double lineBox(double fontPx) {
  return std::ceil(fontPx * 1.4);
}

}  // namespace jindan::reporting
