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
constexpr double textShare = 0.16;
constexpr double leastTickGap = 26;

double rowHeight(const Fonts& fonts) {
  return std::ceil(fonts.type().body() * 1.75);
}

double labelPx(const Fonts& fonts) {
  return fonts.type().body() * 0.86;
}

/// The three columns and the months in the middle one.
struct Grid {
  QRectF area;
  double left = 0;
  double right = 0;
  int months = 1;

  /// The left edge of a month; the first is 1.
  [[nodiscard]] double at(int month) const { return left + (right - left) * (month - 1) / std::max(1, months); }
};

Grid gridOf(const QRectF& rect, const RoadmapModel& model, const Fonts& fonts) {
  double label = 0;
  double text = 0;
  for (const RoadmapRow& row : model.rows) {
    label = std::max(label, std::ceil(textWidth(row.label, fonts.regular(labelPx(fonts)))) + 1);
    text = std::max(text, std::ceil(textWidth(row.text, fonts.regular(labelPx(fonts)))) + 1);
  }
  label = std::min(label, rect.width() * labelShare);
  text = std::min(text, rect.width() * textShare);
  return {rect, rect.left() + label + spacing::s, rect.right() - text - (text > 0 ? spacing::s : 0), model.months};
}

/// Names that do not fit beside the months make their line higher.
std::vector<double> lineHeights(const Grid& grid, const RoadmapModel& model, const Fonts& fonts) {
  const double label = grid.left - spacing::s - grid.area.left();
  std::vector<double> heights;
  for (const RoadmapRow& row : model.rows) {
    const bool isLong = textWidth(row.label, fonts.regular(labelPx(fonts))) > label;
    heights.push_back(isLong ? std::max(rowHeight(fonts), 2 * lineBox(labelPx(fonts)) + spacing::xxs)
                             : rowHeight(fonts));
  }
  return heights;
}

/// Months between two figures of the axis, so that they do not touch.
int tickStep(const Grid& grid) {
  const double month = (grid.right - grid.left) / std::max(1, grid.months);
  for (const int step : {1, 2, 3, 6, 12}) {
    if (month * step >= leastTickGap) return step;
  }
  return 12;
}

void paintAxis(QPainter& painter, const Grid& grid, const RoadmapModel& model, double height, double bottom,
               const Theme& theme, const Fonts& fonts) {
  const QFont font = fonts.regular(labelPx(fonts) * 0.9);
  const QRectF head(grid.area.left(), grid.area.top(), grid.left - grid.area.left() - spacing::s, height);
  drawLabel(painter, head, model.axisLabel, font, theme.mutedInk, Qt::AlignRight);
  const int step = tickStep(grid);
  for (int month = 1; month <= model.months; ++month) {
    if ((month - 1) % step != 0) continue;
    const QRectF box(grid.at(month), grid.area.top(), grid.at(month + step) - grid.at(month), height);
    drawLabel(painter, box, QString::number(month), font, theme.mutedInk);
    painter.setPen(QPen(theme.track, theme.hairline));
    painter.drawLine(QPointF(grid.at(month), grid.area.top() + height * 0.85), QPointF(grid.at(month), bottom));
  }
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

void paintRoadmap(QPainter& painter, const QRectF& rect, const RoadmapModel& model, const Theme& theme,
                  const Fonts& fonts) {
  const PainterScope scope(painter, rect);
  painter.setRenderHint(QPainter::Antialiasing);
  const Grid grid = gridOf(rect, model, fonts);
  if (grid.right <= grid.left) return;
  const double height = std::min(rowHeight(fonts), rect.height() / static_cast<double>(model.rows.size() + 1));
  std::vector<double> heights = lineHeights(grid, model, fonts);
  const double wanted = std::accumulate(heights.begin(), heights.end(), rowHeight(fonts));
  if (wanted > rect.height() + 1) heights.assign(model.rows.size(), height);
  const double bottom = std::accumulate(heights.begin(), heights.end(), rect.top() + height);
  paintAxis(painter, grid, model, height, bottom, theme, fonts);
  const QFont font = fonts.regular(std::min(labelPx(fonts), height * 0.7));
  QRectF line(rect.left(), rect.top() + height, rect.width(), 0);
  for (std::size_t r = 0; r < model.rows.size(); ++r) {
    const RoadmapRow& row = model.rows[r];
    line.setHeight(heights[r]);
    const QRectF label(line.left(), line.top(), grid.left - spacing::s - line.left(), line.height());
    drawWrappedLabel(painter, label, row.label, font, theme.ink);
    paintBar(painter, grid, line, row, theme);
    const QRectF text(grid.right, line.top(), line.right() - grid.right, line.height());
    drawLabel(painter, text, row.text, font, theme.mutedInk, Qt::AlignRight);
    line.translate(0, line.height());
  }
}

double roadmapHeight(const RoadmapModel& model, const Fonts& fonts) {
  return rowHeight(fonts) * static_cast<double>(model.rows.size() + 1);
}

double roadmapHeight(const RoadmapModel& model, double width, const Fonts& fonts) {
  const std::vector<double> heights = lineHeights(gridOf(QRectF(0, 0, width, 0), model, fonts), model, fonts);
  return std::accumulate(heights.begin(), heights.end(), rowHeight(fonts));
}

}  // namespace jindan::reporting
