// SPDX-License-Identifier: Apache-2.0
#include "reporting/charts/level_bar.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

#include "reporting/charts/chart_support.h"
#include "reporting/text/text_layout.h"

namespace jindan::reporting {
namespace {

constexpr double widthForLabel = 120;
constexpr double barHeight = 8;
constexpr double dotRadius = 7;

QFont labelFont(const LevelBarModel& model, const Fonts& fonts) {
  return model.isStrong ? fonts.bold(fonts.type().body()) : fonts.regular(fonts.type().body());
}

QFont numberFont(const LevelBarModel& model, const Fonts& fonts) {
  return model.isStrong ? fonts.bold(fonts.type().section()) : fonts.bold(fonts.type().body());
}

QString shownNumber(const LevelBarModel& model) {
  return model.number.isEmpty() || !model.value ? QStringLiteral("—") : model.number;
}

void paintMarks(QPainter& painter, const QRectF& track, const LevelBarModel& model, const Theme& theme) {
  const auto at = [&](double value) {
    return QPointF(track.left() + track.width() * shareOf(value, model.maximum), track.center().y());
  };
  const double radius = std::min(dotRadius, track.height());
  // Said and verified at one place: the hollow dot becomes a ring around the filled one, so that both are seen.
  const bool isSamePlace = model.said && model.verified && std::abs(at(*model.said).x() - at(*model.verified).x()) < 3;
  if (model.said)
    ringDot(painter, at(*model.said), isSamePlace ? radius + 4 : radius, 2.5, model.colour, theme.surface);
  if (model.verified) fillDot(painter, at(*model.verified), radius, model.colour, theme.surface);
}

void paintTrack(QPainter& painter, const QRectF& area, const LevelBarModel& model, const Theme& theme) {
  const double height = std::min(barHeight, area.height() / 3);
  // Room for half a dot at both ends, so that marks at 0 and at the maximum stay whole.
  const double inset = std::min(dotRadius + 4, area.width() / 8);
  const QRectF track(area.left() + inset, area.center().y() - height / 2, area.width() - 2 * inset, height);
  if (track.width() <= 0) return;
  fillPill(painter, track, theme.track);
  if (model.interval) fillBand(painter, track, *model.interval, model.maximum, bandColour(model.colour, theme));
  if (model.value) {
    QRectF bar = track;
    bar.setWidth(track.width() * shareOf(*model.value, model.maximum));
    fillPill(painter, bar, model.colour);
  }
  paintMarks(painter, track, model, theme);
}

}  // namespace

void paintLevelBar(QPainter& painter, const QRectF& rect, const LevelBarModel& model, const Theme& theme,
                   const Fonts& fonts, std::optional<LevelBarColumns> columns) {
  const PainterScope scope(painter, rect);
  const LevelBarColumns widths = columns.value_or(levelBarColumns({&model, 1}, rect.width(), fonts));
  QRectF area = rect;
  if (widths.label > 0) {
    drawWrappedLabel(painter, QRectF(rect.left(), rect.top(), widths.label, rect.height()), model.label,
                     labelFont(model, fonts), model.isStrong ? model.colour : theme.ink);
    area.setLeft(rect.left() + widths.label + spacing::xs);
  }
  if (widths.number > 0) {
    drawLabel(painter, QRectF(rect.right() - widths.number, rect.top(), widths.number, rect.height()),
              shownNumber(model), numberFont(model, fonts), model.value ? theme.ink : theme.mutedInk, Qt::AlignRight);
    area.setRight(rect.right() - widths.number - spacing::xxs);
  }
  if (widths.range > 0) {
    drawLabel(painter, QRectF(area.right() - widths.range, rect.top(), widths.range, rect.height()), model.range,
              fonts.regular(fonts.type().caption()), theme.mutedInk, Qt::AlignRight);
    area.setRight(area.right() - widths.range - spacing::xxs);
  }
  paintTrack(painter, area, model, theme);
}

void paintLevelBars(QPainter& painter, const QRectF& rect, std::span<const LevelBarModel> models, const Theme& theme,
                    const Fonts& fonts, std::optional<LevelBarColumns> columns) {
  if (models.empty()) return;
  if (!columns) columns = levelBarColumns(models, rect.width(), fonts);
  const double height = rect.height() / static_cast<double>(models.size());
  QRectF row(rect.left(), rect.top(), rect.width(), height);
  for (const LevelBarModel& model : models) {
    paintLevelBar(painter, row, model, theme, fonts, columns);
    row.translate(0, height);
  }
}

LevelBarColumns levelBarColumns(std::span<const LevelBarModel> models, double width, const Fonts& fonts) {
  LevelBarColumns columns;
  for (const LevelBarModel& model : models) {
    if (!model.label.isEmpty())
      columns.label = std::max(columns.label, std::ceil(textWidth(model.label, labelFont(model, fonts))) + 1);
    const QFont font = numberFont(model, fonts);
    columns.number = std::max({columns.number, std::ceil(textWidth(shownNumber(model), font)) + 1,
                               std::ceil(textWidth(QStringLiteral("00"), font)) + 1});
    if (!model.range.isEmpty()) {
      const QFont small = fonts.regular(fonts.type().caption());
      columns.range = std::max(columns.range, std::ceil(textWidth(model.range, small)) + 1);
    }
  }
  columns.label = width < widthForLabel ? 0 : std::min(columns.label, width / 3);
  if (columns.number > width / 2) columns.number = 0;
  if (columns.range > width / 5) columns.range = 0;
  return columns;
}

double levelBarHeight(const Fonts& fonts) {
  return std::max(minimumTarget, 2.6 * fonts.type().body());
}

}  // namespace jindan::reporting
