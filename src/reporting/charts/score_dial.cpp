// SPDX-License-Identifier: Apache-2.0
#include "reporting/charts/score_dial.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>
#include <numbers>

#include "reporting/charts/chart_support.h"
#include "reporting/text/text_layout.h"

namespace jindan::reporting {
namespace {

constexpr double thicknessShare = 0.15;  // of the radius
constexpr double bandShare = 1.4;        // of the thickness; the interval stands out on both sides of the track
constexpr double smallestRadius = 34;    // below this captions are given up for a readable dial
constexpr double largestThickness = 22;

double arcRadius(const QRectF& rect, double captionHeight) {
  const double overhang = thicknessShare * bandShare / 2;
  const double byWidth = rect.width() / (2 * (1 + overhang));
  const double byHeight = (rect.height() - captionHeight) / (1 + overhang + thicknessShare / 2);
  return std::min(byWidth, byHeight);
}

double ringRadius(const QRectF& rect, double captionHeight) {
  const double overhang = thicknessShare * bandShare / 2;
  return std::min(rect.width(), rect.height() - captionHeight) / (2 * (1 + overhang));
}

/// The captions that stand below the dial.
TextBlock captionBlock(const ScoreDialModel& model, bool isFirstInside, const QColor& colour, const Fonts& fonts) {
  TextBlock block{model.captions.sliced(isFirstInside ? 1 : 0).join(u'\n'), fonts.regular(fonts.type().caption()),
                  colour};
  block.align = Qt::AlignHCenter | Qt::AlignTop;
  return block;
}

double captionHeight(qsizetype lines, const TextLayout& captions) {
  return lines == 0 ? 0 : spacing::s + static_cast<double>(lines) * captions.lineHeight();
}

QPainterPath arcPath(const DialGeometry& dial, double fromShare, double toShare) {
  const QRectF circle(dial.centre.x() - dial.radius, dial.centre.y() - dial.radius, 2 * dial.radius, 2 * dial.radius);
  QPainterPath path;
  path.arcMoveTo(circle, dial.angleAt(fromShare));
  path.arcTo(circle, dial.angleAt(fromShare), -dial.span * (toShare - fromShare));
  return path;
}

void strokeArc(QPainter& painter, const DialGeometry& dial, ValueRange shares, double width, const QColor& colour) {
  if (shares.high <= shares.low) return;
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap));
  painter.drawPath(arcPath(dial, shares.low, shares.high));
}

/// The interval with softly rounded corners: the outline of a slightly smaller arc, drawn with a round-joined pen.
void paintBand(QPainter& painter, const DialGeometry& dial, ValueRange shares, const QColor& colour) {
  const double corner = std::min(3.0, dial.thickness * 0.2);
  const double inset = corner / dial.radius * 180 / std::numbers::pi / dial.span;
  if (shares.high - shares.low <= 2 * inset) return;
  QPainterPathStroker stroker;
  stroker.setWidth(dial.thickness * bandShare - 2 * corner);
  stroker.setCapStyle(Qt::FlatCap);
  painter.setPen(QPen(colour, 2 * corner, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
  painter.setBrush(colour);
  painter.drawPath(stroker.createStroke(arcPath(dial, shares.low + inset, shares.high - inset)));
}

void paintArcs(QPainter& painter, const DialGeometry& dial, const ScoreDialModel& model, const Theme& theme) {
  strokeArc(painter, dial, {0, 1}, dial.thickness, theme.track);
  if (model.interval) {
    const ValueRange shares{shareOf(model.interval->low, model.maximum), shareOf(model.interval->high, model.maximum)};
    paintBand(painter, dial, shares, bandColour(theme.accent, theme));
  }
  if (!model.value) return;
  const double share = shareOf(*model.value, model.maximum);
  strokeArc(painter, dial, {0, share}, dial.thickness, theme.accent);
  fillDot(painter, dial.pointAt(share), dial.thickness * 0.62, theme.accent, theme.surface);
}

void paintArcNumber(QPainter& painter, const DialGeometry& dial, const ScoreDialModel& model, const QFont& font,
                    const QColor& colour) {
  // Centred low between the legs, its foot level with their round ends.
  const double height = static_cast<double>(font.pixelSize()) * 1.2;
  const double inner = 2 * dial.radius - dial.thickness * 2;
  const QRectF box(dial.centre.x() - inner / 2, dial.centre.y() + dial.thickness / 2 - height * 0.86, inner, height);
  drawLabel(painter, box, model.number, font, colour, Qt::AlignHCenter);
}

double numberPx(const DialGeometry& dial, DialShape shape) {
  return dial.radius * (shape == DialShape::arc ? 0.52 : 0.58);
}

/// Where number and first caption stand inside a ring.
struct RingBoxes {
  QRectF number;
  QRectF caption;
};

RingBoxes ringBoxes(const DialGeometry& dial, const Fonts& fonts) {
  const double height = numberPx(dial, DialShape::ring) * 1.2;
  const double width = 2 * dial.radius - dial.thickness * 2;
  const double line = lineBox(fonts.type().caption());
  const double top = dial.centre.y() - height * (dial.isFirstCaptionInside ? 0.68 : 0.5);
  const QRectF number(dial.centre.x() - width / 2, top, width, height);
  return {number, QRectF(number.left(), number.bottom() - height * 0.06, width, line)};
}

/// Does the first caption keep clear of the ring where it stands?
bool doesCaptionFitInside(const DialGeometry& dial, const ScoreDialModel& model, const Fonts& fonts) {
  const double inner = dial.radius - dial.thickness;
  const double depth = ringBoxes(dial, fonts).caption.bottom() - dial.centre.y();
  if (depth >= inner) return false;
  const double chord = 2 * std::sqrt(inner * inner - depth * depth);
  return textWidth(model.captions.first(), fonts.regular(fonts.type().caption())) <= chord;
}

void paintRingNumber(QPainter& painter, const DialGeometry& dial, const ScoreDialModel& model, const Fonts& fonts,
                     const Theme& theme) {
  const RingBoxes boxes = ringBoxes(dial, fonts);
  drawLabel(painter, boxes.number, model.number, fonts.bold(numberPx(dial, model.shape)),
            model.value ? theme.ink : theme.mutedInk, Qt::AlignHCenter);
  if (!dial.isFirstCaptionInside) return;
  drawLabel(painter, boxes.caption, model.captions.first(), fonts.regular(fonts.type().caption()), theme.mutedInk,
            Qt::AlignHCenter);
}

DialGeometry geometryWith(bool isFirstInside, const QRectF& rect, const ScoreDialModel& model, const Fonts& fonts) {
  const bool isArc = model.shape == DialShape::arc;
  const auto radiusWith = isArc ? arcRadius : ringRadius;
  const TextLayout layout(captionBlock(model, isFirstInside, QColor(), fonts), rect.width());
  DialGeometry dial;
  dial.isFirstCaptionInside = isFirstInside;
  dial.captionLines = static_cast<qsizetype>(layout.lines().size());
  while (dial.captionLines > 0 && radiusWith(rect, captionHeight(dial.captionLines, layout)) < smallestRadius)
    --dial.captionLines;
  const double captions = captionHeight(dial.captionLines, layout);
  dial.radius = std::max(1.0, radiusWith(rect, captions));
  dial.thickness = std::min(largestThickness, dial.radius * thicknessShare);
  dial.startAngle = isArc ? 180 : 90;
  dial.span = isArc ? 180 : 360;
  const double above = dial.radius + dial.thickness * bandShare / 2;
  const double below = isArc ? dial.thickness / 2 : above;
  const double top = rect.top() + std::max(0.0, (rect.height() - above - below - captions) / 2);
  dial.centre = QPointF(rect.center().x(), top + above);
  dial.captionTop = dial.centre.y() + below + spacing::s;
  return dial;
}

}  // namespace

QPointF DialGeometry::pointAt(double share) const {
  const double radians = angleAt(share) * std::numbers::pi / 180;
  return centre + QPointF(radius * std::cos(radians), -radius * std::sin(radians));
}

DialGeometry dialGeometry(const QRectF& rect, const ScoreDialModel& model, const Fonts& fonts) {
  if (model.shape == DialShape::ring && !model.captions.isEmpty()) {
    const DialGeometry dial = geometryWith(true, rect, model, fonts);
    if (doesCaptionFitInside(dial, model, fonts)) return dial;
  }
  return geometryWith(false, rect, model, fonts);
}

void paintScoreDial(QPainter& painter, const QRectF& rect, const ScoreDialModel& model, const Theme& theme,
                    const Fonts& fonts) {
  const PainterScope scope(painter, rect);
  const DialGeometry dial = dialGeometry(rect, model, fonts);
  paintArcs(painter, dial, model, theme);
  if (model.shape == DialShape::arc) {
    paintArcNumber(painter, dial, model, fonts.bold(numberPx(dial, model.shape)),
                   model.value ? theme.ink : theme.mutedInk);
  } else {
    paintRingNumber(painter, dial, model, fonts, theme);
  }
  if (dial.captionLines == 0) return;
  TextBlock captions = captionBlock(model, dial.isFirstCaptionInside, theme.mutedInk, fonts);
  captions.maxLines = static_cast<int>(dial.captionLines);
  TextLayout(captions, rect.width()).paint(painter, {rect.left(), dial.captionTop});
}

}  // namespace jindan::reporting
