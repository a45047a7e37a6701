// SPDX-License-Identifier: Apache-2.0
#include "reporting/charts/drop_waterfall.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

#include "reporting/charts/chart_support.h"
#include "reporting/text/text_layout.h"

namespace jindan::reporting {
namespace {

constexpr double lowestRow = 16;
constexpr double nought = 1e-6;

struct Row {
  QString label;
  QString text;
  double from = 0;  ///< left end of the bar on the scale
  double to = 0;
  QColor colour;
  bool isTotal = false;
};

std::vector<Row> rowsOf(const DropWaterfallModel& model, std::size_t partCount, const Theme& theme) {
  const QColor neutral = mix(theme.mutedInk, theme.surface, 0.6);
  std::vector<Row> rows{
      {model.startLabel, model.startText, 0, model.start, mix(theme.mutedInk, theme.track, 0.25), true}};
  double level = model.start;
  for (std::size_t i = 0; i < partCount; ++i) {
    const DropPart& part = model.parts[i];
    rows.push_back({part.label, part.text, level - part.amount, level, part.colour.value_or(neutral), false});
    level -= part.amount;
  }
  if (std::abs(level - model.end) > nought) {
    // A sum that leaves parts out has no ready-made text; a bar without a figure is better than a wrong one.
    const QString text = partCount == model.parts.size() ? model.restText : QString();
    rows.push_back({model.restLabel, text, model.end, level, neutral, false});
  }
  rows.push_back({model.endLabel, model.endText, 0, model.end, theme.accent, true});
  return rows;
}

std::vector<Row> fittingRows(const DropWaterfallModel& model, double height, const Theme& theme) {
  std::size_t count = model.parts.size();
  std::vector<Row> rows = rowsOf(model, count, theme);
  while (count > 0 && static_cast<double>(rows.size()) * lowestRow > height)
    rows = rowsOf(model, --count, theme);
  return rows;
}

double rowHeight(const Fonts& fonts) {
  return std::ceil(fonts.type().body() * 2.1);
}

QFont rowFont(const Row& row, double height, const Fonts& fonts) {
  const double px = std::min(fonts.type().body(), height * 0.7);
  return row.isTotal ? fonts.bold(px) : fonts.regular(px);
}

struct Columns {
  double label = 0;
  double text = 0;
};

Columns columnsOf(const std::vector<Row>& rows, const QRectF& rect, double height, const Fonts& fonts) {
  Columns columns;
  for (const Row& row : rows) {
    const QFont font = rowFont(row, height, fonts);
    columns.label = std::max(columns.label, std::ceil(textWidth(row.label, font)) + 1);
    columns.text = std::max(columns.text, std::ceil(textWidth(row.text, font)) + 1);
  }
  columns.label = std::min(columns.label, rect.width() * 0.42);
  columns.text = std::min(columns.text, rect.width() * 0.25);
  return columns;
}

class Scale {
 public:
  Scale(double left, double width, double maximum) : left_(left), width_(width), maximum_(maximum) {}
  [[nodiscard]] double at(double value) const { return left_ + width_ * shareOf(value, maximum_); }

 private:
  double left_;
  double width_;
  double maximum_;
};

void paintBar(QPainter& painter, const QRectF& row, const Row& data, const Scale& scale) {
  const double height = std::min(row.height() * 0.48, 14.0);
  const double left = scale.at(std::min(data.from, data.to));
  const double right = scale.at(std::max(data.from, data.to));
  const QRectF bar(left, row.center().y() - height / 2, std::max(2.0, right - left), height);
  const double radius = std::min({height / 2, bar.width() / 2, 4.0});
  painter.setPen(Qt::NoPen);
  painter.setBrush(data.colour);
  painter.drawRoundedRect(bar, radius, radius);
}

/// A hairline carries the running total from one bar to the next.
void paintConnector(QPainter& painter, double x, const QRectF& above, const Theme& theme) {
  const double half = std::min(above.height() * 0.48, 14.0) / 2;
  painter.setPen(QPen(mix(theme.mutedInk, theme.surface, 0.6), theme.hairline));
  painter.drawLine(QPointF(x, above.center().y() + half), QPointF(x, above.center().y() + above.height() - half));
}

}  // namespace

double dropRest(const DropWaterfallModel& model) {
  double rest = model.start - model.end;
  for (const DropPart& part : model.parts)
    rest -= part.amount;
  return std::abs(rest) > nought ? rest : 0;
}

void paintDropWaterfall(QPainter& painter, const QRectF& rect, const DropWaterfallModel& model, const Theme& theme,
                        const Fonts& fonts) {
  const PainterScope scope(painter, rect);
  const std::vector<Row> rows = fittingRows(model, rect.height(), theme);
  const double height = std::min(rowHeight(fonts), rect.height() / static_cast<double>(rows.size()));
  const Columns columns = columnsOf(rows, rect, height, fonts);
  const double left = rect.left() + columns.label + spacing::m;
  const double width = rect.right() - columns.text - spacing::m - left;
  if (width <= 0) return;
  const Scale scale(left, width, model.start);
  QRectF row(rect.left(), rect.top(), rect.width(), height);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const Row& data = rows[i];
    const QFont font = rowFont(data, height, fonts);
    drawLabel(painter, QRectF(row.left(), row.top(), columns.label, height), data.label, font, theme.ink);
    drawLabel(painter, QRectF(row.right() - columns.text, row.top(), columns.text, height), data.text, font, theme.ink,
              Qt::AlignRight);
    paintBar(painter, row, data, scale);
    // After the full mark the total is its right end, after a drop the drop's left end.
    if (i + 1 < rows.size()) paintConnector(painter, scale.at(data.isTotal ? data.to : data.from), row, theme);
    row.translate(0, height);
  }
}

double dropWaterfallHeight(const DropWaterfallModel& model, const Fonts& fonts) {
  const bool hasRest = std::abs(dropRest(model)) > nought;
  return rowHeight(fonts) * static_cast<double>(model.parts.size() + (hasRest ? 3 : 2));
}

}  // namespace jindan::reporting
