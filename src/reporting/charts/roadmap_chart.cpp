// SPDX-License-Identifier: Apache-2.0
#include "reporting/charts/roadmap_chart.h"

#include <QPainter>
#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

#include "reporting/charts/chart_support.h"
#include "reporting/text/text_layout.h"

namespace jindan::reporting {
namespace {

constexpr double labelShare = 0.5;
/// Where the months have room enough all the same.
constexpr double labelShareOfWide = 0.62;
constexpr double wide = 600;
constexpr double textShare = 0.16;
constexpr double leastTickGap = 26;

double labelPx(const Fonts& fonts) {
  return fonts.type().body() * 0.86;
}

/// The months between the two columns of words.
struct Grid {
  double left = 0;
  double right = 0;
  int months = 1;

  Grid(const QRectF& rect, const RoadmapModel& model, const RoadmapColumns& columns)
      : left(rect.left() + columns.label + spacing::s),
        right(rect.right() - columns.text - (columns.text > 0 ? spacing::s : 0)),
        months(std::max(1, model.months)) {}

  /// The left edge of a month; the first is 1.
  [[nodiscard]] double at(int month) const { return left + (right - left) * (month - 1) / months; }
};

/// Months between two figures of the axis, so that they do not touch.
int tickStep(const Grid& grid) {
  const double month = (grid.right - grid.left) / grid.months;
  for (const int step : {1, 2, 3, 6, 12}) {
    if (month * step >= leastTickGap) return step;
  }
  return 12;
}

/// The lines of the months the axis has figures for.
void paintMonthLines(QPainter& painter, const Grid& grid, double top, double bottom, const Theme& theme) {
  painter.setPen(QPen(theme.track, theme.hairline));
  const int step = tickStep(grid);
  for (int month = 1; month <= grid.months; month += step)
    painter.drawLine(QPointF(grid.at(month), top), QPointF(grid.at(month), bottom));
}

void paintBar(QPainter& painter, const Grid& grid, const QRectF& line, const RoadmapRow& row, const Theme& theme) {
  const double height = std::min(line.height() * 0.52, 13.0);
  const QColor colour = row.colour.value_or(mix(theme.mutedInk, theme.surface, 0.7));
  const double top = line.center().y() - height / 2;
  const double left = grid.at(row.startMonth) + 1;
  const double worked = grid.at(row.startMonth + row.months - row.waitMonths) - 1;
  const double right = grid.at(row.startMonth + row.months) - 1;
  const double radius = std::min(height / 2, 4.0);
  painter.setPen(Qt::NoPen);
  if (row.waitMonths > 0) {
    painter.setBrush(mix(colour, theme.surface, 0.35));
    painter.drawRoundedRect(QRectF(left, top, std::max(2.0, right - left), height), radius, radius);
  }
  painter.setBrush(colour);
  painter.drawRoundedRect(QRectF(left, top, std::max(2.0, worked - left), height), radius, radius);
}

}  // namespace

double roadmapAxisHeight(const Fonts& fonts) {
  return std::ceil(fonts.type().body() * 1.75);
}

double roadmapRowHeight(const RoadmapRow& row, const RoadmapColumns& columns, const Fonts& fonts) {
  const double least = roadmapAxisHeight(fonts);
  const bool isLong = textWidth(row.label, fonts.regular(labelPx(fonts))) > columns.label;
  return isLong ? std::max(least, 2 * lineBox(labelPx(fonts)) + spacing::xxs) : least;
}

double roadmapHeight(const RoadmapModel& model, const Fonts& fonts) {
  return roadmapAxisHeight(fonts) * static_cast<double>(model.rows.size() + 1);
}

double roadmapHeight(const RoadmapModel& model, double width, const Fonts& fonts) {
  const RoadmapColumns columns = roadmapColumns(model, fonts, width);
  return std::accumulate(
      model.rows.begin(), model.rows.end(), roadmapAxisHeight(fonts),
      [&](double sum, const RoadmapRow& row) { return sum + roadmapRowHeight(row, columns, fonts); });
}

RoadmapColumns roadmapColumns(const RoadmapModel& model, const Fonts& fonts, double width) {
  const QFont font = fonts.regular(labelPx(fonts));
  RoadmapColumns columns;
  for (const RoadmapRow& row : model.rows) {
    columns.label = std::max(columns.label, std::ceil(textWidth(row.label, font)) + 1);
    columns.text = std::max(columns.text, std::ceil(textWidth(row.text, font)) + 1);
  }
  return {std::min(columns.label, width * (width < wide ? labelShare : labelShareOfWide)),
          std::min(columns.text, width * textShare)};
}

void paintRoadmapAxis(QPainter& painter, const QRectF& rect, const RoadmapModel& model, const RoadmapColumns& columns,
                      const Theme& theme, const Fonts& fonts) {
  const PainterScope scope(painter, rect);
  const Grid grid(rect, model, columns);
  if (grid.right <= grid.left) return;
  const QFont font = fonts.regular(labelPx(fonts) * 0.9);
  const QRectF head(rect.left(), rect.top(), grid.left - rect.left() - spacing::s, rect.height());
  drawLabel(painter, head, model.axisLabel, font, theme.mutedInk, Qt::AlignRight);
  const int step = tickStep(grid);
  for (int month = 1; month <= grid.months; month += step) {
    const QRectF box(grid.at(month), rect.top(), grid.at(month + step) - grid.at(month), rect.height());
    drawLabel(painter, box, QString::number(month), font, theme.mutedInk);
  }
  paintMonthLines(painter, grid, rect.top() + rect.height() * 0.85, rect.bottom(), theme);
}

void paintRoadmapRow(QPainter& painter, const QRectF& rect, const RoadmapModel& model, const RoadmapColumns& columns,
                     const RoadmapRow& row, const Theme& theme, const Fonts& fonts) {
  const PainterScope scope(painter, rect);
  const Grid grid(rect, model, columns);
  if (grid.right <= grid.left) return;
  paintMonthLines(painter, grid, rect.top(), rect.bottom(), theme);
  const QFont font = fonts.regular(std::min(labelPx(fonts), rect.height() * 0.7));
  const QRectF label(rect.left(), rect.top(), grid.left - spacing::s - rect.left(), rect.height());
  drawWrappedLabel(painter, label, row.label, font, theme.ink);
  paintBar(painter, grid, rect, row, theme);
  const QRectF text(grid.right, rect.top(), rect.right() - grid.right, rect.height());
  drawLabel(painter, text, row.text, font, theme.mutedInk, Qt::AlignRight);
}

void paintRoadmap(QPainter& painter, const QRectF& rect, const RoadmapModel& model, const Theme& theme,
                  const Fonts& fonts) {
  const RoadmapColumns columns = roadmapColumns(model, fonts, rect.width());
  const double least = std::min(roadmapAxisHeight(fonts), rect.height() / static_cast<double>(model.rows.size() + 1));
  const bool areNamesWhole = roadmapHeight(model, rect.width(), fonts) <= rect.height() + 1;
  QRectF line(rect.left(), rect.top(), rect.width(), least);
  paintRoadmapAxis(painter, line, model, columns, theme, fonts);
  for (const RoadmapRow& row : model.rows) {
    line.moveTop(line.bottom());
    line.setHeight(areNamesWhole ? roadmapRowHeight(row, columns, fonts) : least);
    paintRoadmapRow(painter, line, model, columns, row, theme, fonts);
  }
}

}  // namespace jindan::reporting
