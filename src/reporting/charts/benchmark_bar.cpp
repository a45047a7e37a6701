// SPDX-License-Identifier: Apache-2.0
#include "reporting/charts/benchmark_bar.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

#include "reporting/charts/chart_support.h"
#include "reporting/text/text_layout.h"

namespace jindan::reporting {
namespace {

constexpr double barHeight = 10;
constexpr double markRadius = 8;
constexpr double trackRow = 28;  // bar, marks and whisker with air around them

/// The survey is the quiet background against which the company's own accent-coloured mark is read.
QColor surveyColour(const Theme& theme) {
  return mix(theme.mutedInk, theme.surface, theme.isDark ? 0.75 : 0.62);
}

double badgeWidth(const BenchmarkBarModel& model, double width, const Fonts& fonts) {
  if (model.own == BenchmarkBarModel::Own::unknown || model.ownLabel.isEmpty()) return 0;
  const double wanted = textWidth(model.ownLabel, fonts.bold(fonts.type().caption())) +
                        0.8 * lineBox(fonts.type().caption()) + 2 * spacing::s;
  return std::min(std::ceil(wanted), width * 0.45);
}

TextBlock titleBlock(const BenchmarkBarModel& model, const Theme& theme, const Fonts& fonts) {
  TextBlock block{model.title, fonts.regular(fonts.type().body()), theme.ink};
  block.lineHeight = 1.4;
  block.maxLines = 3;
  return block;
}

double titleWidth(const BenchmarkBarModel& model, double width, const Fonts& fonts) {
  const double badge = badgeWidth(model, width, fonts);
  return badge > 0 ? width - badge - spacing::m : width;
}

double titleHeight(const BenchmarkBarModel& model, double width, const Fonts& fonts) {
  const double text = TextLayout(titleBlock(model, Theme{}, fonts), titleWidth(model, width, fonts)).height();
  const double badge = badgeWidth(model, width, fonts) > 0 ? lineBox(fonts.type().caption()) + spacing::xs : 0;
  return std::max(text, badge);
}

/// A tick or a dash drawn by hand: a sign that does not hang on a glyph, and is read without colour.
void paintBadgeSign(QPainter& painter, const QRectF& box, bool has, const QColor& colour) {
  const QPointF c = box.center();
  const double r = box.height() * 0.3;
  painter.setPen(QPen(colour, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.setBrush(Qt::NoBrush);
  if (has) {
    painter.drawPolyline(
        QPolygonF{{c + QPointF(-r, 0.1 * r), c + QPointF(-0.25 * r, 0.8 * r), c + QPointF(r, -0.7 * r)}});
  } else {
    painter.drawLine(c + QPointF(-r * 0.9, 0), c + QPointF(r * 0.9, 0));
  }
}

void paintBadge(QPainter& painter, const QRectF& row, const BenchmarkBarModel& model, const Theme& theme,
                const Fonts& fonts) {
  const double width = badgeWidth(model, row.width(), fonts);
  const double line = lineBox(fonts.type().caption());
  if (width <= 0) return;
  const bool has = model.own == BenchmarkBarModel::Own::has;
  const QRectF badge(row.right() - width, row.top(), width, std::min(row.height(), line + spacing::xxs));
  const Tint tint = has ? theme.goodTint : Tint{theme.surface, theme.border};
  const QColor ink = has ? theme.good : theme.mutedInk;
  painter.setPen(QPen(tint.border, theme.hairline));
  painter.setBrush(tint.fill);
  painter.drawRoundedRect(badge.adjusted(0.5, 0.5, -0.5, -0.5), badge.height() / 2, badge.height() / 2);
  const QRectF sign(badge.left() + spacing::xs, badge.top(), line * 0.8, badge.height());
  paintBadgeSign(painter, sign.adjusted(0, badge.height() * 0.15, 0, -badge.height() * 0.15), has, ink);
  const QRectF text(sign.right() + spacing::xxs, badge.top(), badge.right() - sign.right() - spacing::s,
                    badge.height());
  drawLabel(painter, text, model.ownLabel, fonts.bold(fonts.type().caption()), ink);
}

/// The end labels of an amount's scale stand beside the track, in line with it.
QRectF trackIn(const QRectF& row, const BenchmarkBarModel& model, const Fonts& fonts) {
  QRectF track(row.left(), row.center().y() - barHeight / 2, row.width(), barHeight);
  if (model.kind == BenchmarkBarModel::Kind::share) return track;
  const QFont font = fonts.regular(fonts.type().caption());
  const auto room = [&](const QString& text) {
    return text.isEmpty() ? markRadius : std::min(std::ceil(textWidth(text, font)) + 1, row.width() / 4) + spacing::s;
  };
  return track.adjusted(room(model.scaleLow), 0, -room(model.scaleHigh), 0);
}

double xOf(const QRectF& track, double value, const BenchmarkBarModel& model) {
  return track.left() + track.width() * shareOf(value, model.maximum);
}

void paintWhisker(QPainter& painter, const QRectF& track, const BenchmarkBarModel& model, const Theme& theme) {
  if (!model.confidence) return;
  const double left = xOf(track, model.confidence->low, model);
  const double right = xOf(track, model.confidence->high, model);
  if (right - left < 2) return;
  const double y = track.center().y();
  painter.setPen(QPen(theme.ink, 1.5, Qt::SolidLine, Qt::RoundCap));
  painter.drawLine(QPointF(left, y), QPointF(right, y));
  for (const double x : {left, right})
    painter.drawLine(QPointF(x, y - barHeight * 0.6), QPointF(x, y + barHeight * 0.6));
}

void paintScaleEnds(QPainter& painter, const QRectF& row, const QRectF& track, const BenchmarkBarModel& model,
                    const Theme& theme, const Fonts& fonts) {
  const QFont font = fonts.regular(fonts.type().caption());
  drawLabel(painter, QRectF(row.left(), row.top(), track.left() - row.left() - spacing::s, row.height()),
            model.scaleLow, font, theme.mutedInk, Qt::AlignRight);
  drawLabel(painter,
            QRectF(track.right() + spacing::s, row.top(), row.right() - track.right() - spacing::s, row.height()),
            model.scaleHigh, font, theme.mutedInk);
}

void paintTrackRow(QPainter& painter, const QRectF& row, const BenchmarkBarModel& model, const Theme& theme,
                   const Fonts& fonts) {
  const QRectF track = trackIn(row, model, fonts);
  if (track.width() <= 0) return;
  const double y = track.center().y();
  const double surveyX = xOf(track, model.surveyValue, model);
  if (model.kind == BenchmarkBarModel::Kind::share) {
    fillPill(painter, track, theme.track);
    fillPill(painter, QRectF(track.left(), track.top(), surveyX - track.left(), track.height()), surveyColour(theme));
    paintWhisker(painter, track, model, theme);
  } else {
    paintScaleEnds(painter, row, track, model, theme, fonts);
    fillPill(painter, QRectF(track.left(), y - 2, track.width(), 4), theme.track);
    paintWhisker(painter, track, model, theme);
    fillDot(painter, {surveyX, y}, markRadius - 1, surveyColour(theme), theme.surface);
  }
  if (model.ownValue) {
    const double x = std::clamp(xOf(track, *model.ownValue, model), row.left() + markRadius, row.right() - markRadius);
    fillDiamond(painter, {x, y}, markRadius, theme.accent, theme.surface);
  }
}

struct Placed {
  double left = 0;
  double width = 0;
};

/// Centres both labels under their marks, moves them apart where they would meet and keeps them in the row.
void placeApart(Placed& one, Placed& other, const QRectF& row) {
  constexpr double gap = spacing::m;
  const double most = (row.width() - gap) / 2;
  if (one.width + other.width + gap > row.width()) {
    one.width = std::min(one.width, std::max(most, row.width() - gap - other.width));
    other.width = std::min(other.width, row.width() - gap - one.width);
  }
  Placed& first = one.left + one.width / 2 <= other.left + other.width / 2 ? one : other;
  Placed& second = &first == &one ? other : one;
  const double overlap = first.left + first.width + gap - second.left;
  if (overlap > 0) {
    first.left -= overlap / 2;
    second.left += overlap / 2;
  }
  first.left = std::clamp(first.left, row.left(), std::max(row.left(), row.right() - second.width - gap - first.width));
  second.left = std::clamp(second.left, first.left + first.width + gap,
                           std::max(first.left + first.width + gap, row.right() - second.width));
}

void paintLabels(QPainter& painter, const QRectF& row, const QRectF& track, const BenchmarkBarModel& model,
                 const Theme& theme, const Fonts& fonts) {
  const QFont quiet = fonts.regular(fonts.type().caption());
  const QFont strong = fonts.bold(fonts.type().caption());
  const auto centred = [&](double value, const QString& text, const QFont& font) {
    const double width = std::min(std::ceil(textWidth(text, font)) + 1, row.width());
    const double left = xOf(track, value, model) - width / 2;
    return Placed{std::clamp(left, row.left(), row.right() - width), width};
  };
  Placed survey = centred(model.surveyValue, model.valueLabel, quiet);
  if (model.ownValue) {
    Placed own = centred(*model.ownValue, model.ownLabel, strong);
    placeApart(survey, own, row);
    drawLabel(painter, QRectF(own.left, row.top(), own.width, row.height()), model.ownLabel, strong, theme.accent);
  }
  drawLabel(painter, QRectF(survey.left, row.top(), survey.width, row.height()), model.valueLabel, quiet,
            theme.mutedInk);
}

}  // namespace

void paintBenchmarkBar(QPainter& painter, const QRectF& rect, const BenchmarkBarModel& model, const Theme& theme,
                       const Fonts& fonts) {
  const PainterScope scope(painter, rect);
  const double labels = lineBox(fonts.type().caption());
  const double title = titleHeight(model, rect.width(), fonts);
  const bool hasTitle = rect.height() + 0.5 >= title + trackRow;
  const bool hasLabels = rect.height() + 0.5 >= title + trackRow + labels;
  double top = rect.top();
  if (hasTitle) {
    const QRectF row(rect.left(), top, rect.width(), title);
    paintTextInBox(painter, QRectF(row.left(), row.top(), titleWidth(model, row.width(), fonts), row.height()),
                   titleBlock(model, theme, fonts));
    paintBadge(painter, row, model, theme, fonts);
    top += title;
  }
  const QRectF row(rect.left(), top, rect.width(), std::min(trackRow, rect.bottom() - top));
  paintTrackRow(painter, row, model, theme, fonts);
  if (!hasLabels) return;
  paintLabels(painter, QRectF(rect.left(), row.bottom(), rect.width(), labels), trackIn(row, model, fonts), model,
              theme, fonts);
}

double benchmarkBarHeight(const BenchmarkBarModel& model, double width, const Fonts& fonts) {
  return titleHeight(model, width, fonts) + trackRow + lineBox(fonts.type().caption());
}

}  // namespace jindan::reporting
