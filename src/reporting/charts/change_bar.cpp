// SPDX-License-Identifier: Apache-2.0
#include "reporting/charts/change_bar.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

#include "domain/wording/numbers.h"
#include "reporting/charts/chart_support.h"
#include "reporting/text/text_layout.h"

namespace jindan::reporting {
namespace {

constexpr double barHeight = 10;
constexpr double dotRadius = 7;

/// Widths of the columns around the bars, the same for all of them.
struct Columns {
  double label = 0;
  double figures = 0;
};

QFont differenceFont(const Fonts& fonts) {
  return fonts.bold(fonts.type().body());
}

QFont numbersFont(const Fonts& fonts) {
  return fonts.regular(fonts.type().caption());
}

Columns columnsOf(std::span<const ChangeBarModel> models, double width, const Fonts& fonts) {
  Columns columns;
  for (const ChangeBarModel& model : models) {
    columns.label = std::max(columns.label, std::ceil(textWidth(model.label, fonts.bold(fonts.type().body()))) + 1);
    columns.figures = std::max({columns.figures, std::ceil(textWidth(model.difference, differenceFont(fonts))) + 1,
                                std::ceil(textWidth(model.numbers, numbersFont(fonts))) + 1});
  }
  columns.label = std::min(columns.label, width / 3);
  if (columns.figures > width / 3) columns.figures = 0;
  return columns;
}

void paintTrack(QPainter& painter, const QRectF& area, const ChangeBarModel& model, const Theme& theme) {
  const double height = std::min(barHeight, area.height() / 3);
  const double radius = std::min(dotRadius, area.height() / 4);
  const double inset = std::min(dotRadius + 2, area.width() / 8);
  const QRectF track(area.left() + inset, area.center().y() - height / 2, area.width() - 2 * inset, height);
  if (track.width() <= 0) return;
  const auto upTo = [&](double value) {
    return QRectF(track.topLeft(), QSizeF(track.width() * shareOf(value, model.maximum), height));
  };
  fillPill(painter, track, theme.track);
  // What was lost shows behind the bar as the part that is no more.
  if (model.before && model.after && *model.after < *model.before)
    fillPill(painter, upTo(*model.before), mix(theme.stop, theme.surface, theme.bandShare));
  if (model.after) fillPill(painter, upTo(*model.after), model.colour);
  if (!model.before) return;
  ringDot(painter, QPointF(upTo(*model.before).right(), track.center().y()), radius, 2.5, theme.ink, theme.surface);
}

/// The difference above the two numbers it comes from, which give way where the row is too low for both.
void paintFigures(QPainter& painter, const QRectF& box, const ChangeBarModel& model, const Theme& theme,
                  const Fonts& fonts) {
  const double upper = lineBox(fonts.type().body());
  const double lower = lineBox(fonts.type().caption());
  const QColor colour = changeColour(model.change, theme);
  if (upper + lower > box.height()) {
    drawLabel(painter, box, model.difference, differenceFont(fonts), colour, Qt::AlignRight);
    return;
  }
  const double top = box.center().y() - (upper + lower) / 2;
  drawLabel(painter, QRectF(box.left(), top, box.width(), upper), model.difference, differenceFont(fonts), colour,
            Qt::AlignRight);
  drawLabel(painter, QRectF(box.left(), top + upper, box.width(), lower), model.numbers, numbersFont(fonts),
            theme.mutedInk, Qt::AlignRight);
}

void paintRow(QPainter& painter, const QRectF& row, const ChangeBarModel& model, const Columns& columns,
              const Theme& theme, const Fonts& fonts) {
  drawWrappedLabel(painter, QRectF(row.left(), row.top(), columns.label, row.height()), model.label,
                   fonts.bold(fonts.type().body()), model.colour);
  double right = row.right();
  if (columns.figures > 0) {
    paintFigures(painter, QRectF(right - columns.figures, row.top(), columns.figures, row.height()), model, theme,
                 fonts);
    right -= columns.figures + spacing::xs;
  }
  const double left = row.left() + columns.label + spacing::xs;
  paintTrack(painter, QRectF(left, row.top(), right - left, row.height()), model, theme);
}

}  // namespace

QColor changeColour(double difference, const Theme& theme) {
  if (difference == 0) return theme.mutedInk;
  return difference > 0 ? theme.good : theme.stop;
}

std::vector<ChangeBarModel> changeBars(const VisitChange& change, const ChangeWords& words, const Theme& theme) {
  const Narrator& narrator = words.narrator();
  const auto scoreOf = [](const std::optional<MeanLevel>& level) {
    return level ? std::optional(level->score().value()) : std::nullopt;
  };
  std::vector<ChangeBarModel> bars;
  for (const PillarChange& pillar : change.pillars) {
    ChangeBarModel bar;
    const Pillar& named = narrator.sources().questionnaire.pillar(pillar.pillar);
    bar.label = QString::fromStdString(named.title.in(narrator.language()));
    bar.numbers = QString::fromStdString(words.score(pillar.levels.before) + " → " + words.score(pillar.levels.after));
    const auto points = words.points(pillar.levels);
    bar.difference = points ? QString::fromStdString(saySigned(*points)) : QStringLiteral("—");
    bar.change = points.value_or(0.0);
    bar.before = scoreOf(pillar.levels.before);
    bar.after = scoreOf(pillar.levels.after);
    bar.colour = pillarColour(theme, bars.size());
    bars.push_back(std::move(bar));
  }
  return bars;
}

void paintChangeBars(QPainter& painter, const QRectF& rect, std::span<const ChangeBarModel> models, const Theme& theme,
                     const Fonts& fonts) {
  if (models.empty()) return;
  const PainterScope scope(painter, rect);
  const Columns columns = columnsOf(models, rect.width(), fonts);
  const double height = rect.height() / static_cast<double>(models.size());
  QRectF row(rect.left(), rect.top(), rect.width(), height);
  for (const ChangeBarModel& model : models) {
    paintRow(painter, row, model, columns, theme, fonts);
    row.translate(0, height);
  }
}

}  // namespace jindan::reporting
