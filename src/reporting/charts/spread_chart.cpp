// SPDX-License-Identifier: Apache-2.0
#include "reporting/charts/spread_chart.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

#include "reporting/charts/chart_support.h"
#include "reporting/text/text_layout.h"

namespace jindan::reporting {
namespace {

constexpr double labelShare = 0.36;
constexpr double textShare = 0.3;
constexpr double bandHeight = 14;
constexpr double middleWidth = 3;
constexpr double ownRadius = 6;

double captionPx(const Fonts& fonts) {
  return fonts.type().caption();
}

double rowHeight(const Fonts& fonts) {
  return lineBox(fonts.type().body()) + lineBox(captionPx(fonts)) + spacing::xs;
}

double axisHeight(const Fonts& fonts) {
  return lineBox(captionPx(fonts)) + spacing::xxs;
}

/// The column of the bands, between labels and figures.
struct Field {
  double left = 0;
  double right = 0;
  ValueRange axis;

  [[nodiscard]] double at(double value) const {
    return left + (right - left) * shareOf(value - axis.low, axis.high - axis.low);
  }
};

Field fieldOf(const QRectF& rect, const SpreadModel& model, const Fonts& fonts) {
  double label = 0;
  double text = 0;
  for (const SpreadRow& row : model.rows) {
    label = std::max({label, textWidth(row.label, fonts.bold(fonts.type().body())),
                      textWidth(row.count, fonts.regular(captionPx(fonts)))});
    text = std::max(text, textWidth(row.text, fonts.regular(captionPx(fonts))));
  }
  label = std::min(std::ceil(label) + 1, rect.width() * labelShare);
  text = std::min(std::ceil(text) + 1, rect.width() * textShare);
  return {rect.left() + label + spacing::m, rect.right() - text - spacing::m, model.axis};
}

QString axisText(double value, bool isSigned) {
  const QString figure = QString::number(std::abs(value));
  if (value == 0 || (!isSigned && value > 0)) return figure;
  return (value < 0 ? QChar(0x2212) : QChar(u'+')) + figure;
}

void paintAxis(QPainter& painter, const QRectF& rect, const Field& field, const SpreadModel& model, double bottom,
               const Theme& theme, const Fonts& fonts) {
  constexpr double roomForFigure = 60;
  const QFont font = fonts.regular(captionPx(fonts));
  const double top = rect.top() + axisHeight(fonts);
  for (double value = model.axis.low; value <= model.axis.high + model.step / 2; value += model.step) {
    const double x = field.at(value);
    const bool isZero = model.isSigned && std::abs(value) < model.step / 2;
    painter.setPen(QPen(isZero ? theme.mutedInk : theme.track, isZero ? 1.5 : theme.hairline));
    painter.drawLine(QPointF(x, top), QPointF(x, bottom));
    const QRectF box(x - roomForFigure / 2, rect.top(), roomForFigure, lineBox(captionPx(fonts)));
    drawLabel(painter, box, axisText(isZero ? 0 : value, model.isSigned), font, theme.mutedInk, Qt::AlignHCenter);
  }
}

void paintBand(QPainter& painter, const Field& field, const QRectF& line, const SpreadRow& row, const Theme& theme) {
  const QColor colour = row.colour.value_or(theme.accent);
  const double height = std::min(bandHeight, line.height() / 2);
  const double middle = line.center().y();
  if (row.half) {
    // Even a group whose half lies on one point is seen.
    const double left = field.at(row.half->low);
    const double right = std::max(left + height, field.at(row.half->high));
    fillPill(painter, QRectF(left, middle - height / 2, right - left, height), mix(colour, theme.surface, 0.45));
  }
  if (row.middle) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const double tall = height + 6;
    painter.drawRoundedRect(QRectF(field.at(*row.middle) - middleWidth / 2, middle - tall / 2, middleWidth, tall), 1.5,
                            1.5);
  }
  if (row.own) fillDiamond(painter, QPointF(field.at(*row.own), middle), ownRadius, theme.ink, theme.surface);
}

void paintRow(QPainter& painter, const QRectF& line, const Field& field, const SpreadRow& row, const Theme& theme,
              const Fonts& fonts) {
  const double label = field.left - spacing::m - line.left();
  const double first = lineBox(fonts.type().body());
  const double second = row.count.isEmpty() ? 0 : lineBox(captionPx(fonts));
  const double top = line.center().y() - (first + second) / 2;
  const bool isShown = row.half || row.middle;
  drawLabel(painter, QRectF(line.left(), top, label, first), row.label, fonts.bold(fonts.type().body()), theme.ink);
  drawLabel(painter, QRectF(line.left(), top + first, label, second), row.count, fonts.regular(captionPx(fonts)),
            theme.mutedInk);
  paintBand(painter, field, line, row, theme);
  const double x = field.right + spacing::m;
  drawLabel(painter, QRectF(x, line.top(), line.right() - x, line.height()), row.text, fonts.regular(captionPx(fonts)),
            isShown ? theme.ink : theme.mutedInk, Qt::AlignRight);
}

}  // namespace

void paintSpreads(QPainter& painter, const QRectF& rect, const SpreadModel& model, const Theme& theme,
                  const Fonts& fonts) {
  if (model.rows.empty()) return;
  const PainterScope scope(painter, rect);
  painter.setRenderHint(QPainter::Antialiasing);
  const Field field = fieldOf(rect, model, fonts);
  if (field.right <= field.left) return;
  const auto rows = static_cast<double>(model.rows.size());
  const double height = std::min(rowHeight(fonts), (rect.height() - axisHeight(fonts)) / rows);
  paintAxis(painter, rect, field, model, rect.top() + axisHeight(fonts) + rows * height, theme, fonts);
  QRectF line(rect.left(), rect.top() + axisHeight(fonts), rect.width(), height);
  for (const SpreadRow& row : model.rows) {
    paintRow(painter, line, field, row, theme, fonts);
    line.translate(0, height);
  }
}

double spreadHeight(const SpreadModel& model, const Fonts& fonts) {
  return axisHeight(fonts) + static_cast<double>(model.rows.size()) * rowHeight(fonts);
}

}  // namespace jindan::reporting
