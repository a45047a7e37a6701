// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QPointF>
#include <QRectF>
#include <QString>

#include "reporting/charts/value_range.h"
#include "reporting/theme/fonts.h"
#include "reporting/theme/theme.h"

class QPainter;

/// What the chart painters share. Nothing outside charts/ needs it.
namespace jindan::reporting {

/// Keeps a painter's state and holds the drawing inside the chart's rectangle.
class PainterScope {
 public:
  PainterScope(QPainter& painter, const QRectF& rect);
  ~PainterScope();
  PainterScope(const PainterScope&) = delete;
  PainterScope& operator=(const PainterScope&) = delete;

 private:
  QPainter& painter_;
};

/// value / maximum held to 0–1; 0 for what is not a number.
[[nodiscard]] double shareOf(double value, double maximum);

/// A bar with rounded ends; one narrower than high becomes a dot, so that a small value never vanishes.
void fillPill(QPainter& painter, QRectF bar, const QColor& colour);
/// The interval as a band, higher than the bar it lies behind.
void fillBand(QPainter& painter, const QRectF& track, const ValueRange& range, double maximum, const QColor& colour);
/// A filled mark with a ring of the background around it.
void fillDot(QPainter& painter, QPointF centre, double radius, const QColor& colour, const QColor& background);
void ringDot(QPainter& painter, QPointF centre, double radius, double line, const QColor& colour,
             const QColor& background);
void fillDiamond(QPainter& painter, QPointF centre, double radius, const QColor& colour, const QColor& background);

/// The tint of intervals: a share of the colour over the surface, the same in every chart.
[[nodiscard]] QColor bandColour(const QColor& colour, const Theme& theme);

/// One line in a box, elided when too long, vertically centred; `align` is horizontal.
void drawLabel(QPainter& painter, const QRectF& box, const QString& text, const QFont& font, const QColor& colour,
               Qt::Alignment align = Qt::AlignLeft);

/// Like drawLabel, but a label too long for one line takes two where the box is high enough and no word would break.
void drawWrappedLabel(QPainter& painter, const QRectF& box, const QString& text, const QFont& font,
                      const QColor& colour);

/// Does every word stay whole in a column this wide?
[[nodiscard]] bool doWordsStayWhole(const QString& text, const QFont& font, double width);

/// The height a line of text takes in a chart.
[[nodiscard]] double lineBox(double fontPx);

}  // namespace jindan::reporting
