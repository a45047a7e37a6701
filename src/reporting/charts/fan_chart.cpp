// SPDX-License-Identifier: Apache-2.0
#include "reporting/charts/fan_chart.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

#include "reporting/charts/chart_support.h"
#include "reporting/text/text_layout.h"

namespace jindan::reporting {
namespace {

constexpr double mostTicks = 6;
constexpr double lineWidth = 2;
constexpr double dotRadius = 3.5;
constexpr double ringRadius = 6;
constexpr double sampleWidth = 28;

/// 1, 2 or 5 times a power of ten, so that at most `mostTicks` of them cover `span`.
double tickStep(double span) {
  const double least = std::max(span / mostTicks, 1.0);
  double step = std::pow(10.0, std::floor(std::log10(least)));
  for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
    if (step * factor >= least) return step * factor;
  }
  return step * 10.0;
}

QFont labelFont(const Fonts& fonts) {
  return fonts.regular(fonts.type().caption());
}

/// Where years and amounts lie in the rectangle.
class Plot {
 public:
  Plot(const QRectF& area, const FanChartModel& model) : area_(area), model_(model) {}

  [[nodiscard]] double x(double year) const {
    const double years = std::max<double>(1.0, model_.points.back().year);
    return area_.left() + area_.width() * year / years;
  }
  [[nodiscard]] double y(double amount) const {
    const double low = model_.ticks.front().value;
    const double high = model_.ticks.back().value;
    return area_.bottom() - area_.height() * (amount - low) / (high - low);
  }
  [[nodiscard]] QPolygonF line(double FanPoint::*amount) const {
    QPolygonF polygon;
    for (const FanPoint& point : model_.points)
      polygon << QPointF(x(point.year), y(point.*amount));
    return polygon;
  }
  [[nodiscard]] const QRectF& area() const { return area_; }

 private:
  QRectF area_;
  const FanChartModel& model_;
};

double axisWidth(const FanChartModel& model, const Fonts& fonts) {
  double width = 0;
  for (const FanTick& tick : model.ticks)
    width = std::max(width, textWidth(tick.label, labelFont(fonts)));
  return std::ceil(width) + spacing::xs;
}

void paintGrid(QPainter& painter, const Plot& plot, const FanChartModel& model, const Theme& theme,
               const Fonts& fonts) {
  const double height = lineBox(fonts.type().caption());
  const double width = axisWidth(model, fonts);
  for (const FanTick& tick : model.ticks) {
    const double y = plot.y(tick.value);
    const bool isZero = tick.value == 0;
    painter.setPen(QPen(isZero ? theme.ink : theme.border, isZero ? 1.5 : theme.hairline));
    painter.drawLine(QPointF(plot.area().left(), y), QPointF(plot.area().right(), y));
    drawLabel(painter, QRectF(plot.area().left() - width, y - height / 2, width - spacing::xs, height), tick.label,
              labelFont(fonts), isZero ? theme.ink : theme.mutedInk, Qt::AlignRight);
  }
  // As many years as find room; the last is always one of them.
  const double step = plot.x(1) - plot.x(0);
  const int every = std::max(1, static_cast<int>(std::ceil(2 * spacing::m / std::max(step, 1.0))));
  for (const FanPoint& point : model.points) {
    if ((model.points.back().year - point.year) % every != 0) continue;
    const QRectF box(plot.x(point.year) - spacing::l, plot.area().bottom() + spacing::xxs, 2 * spacing::l, height);
    drawLabel(painter, box, QString::number(point.year), labelFont(fonts), theme.mutedInk, Qt::AlignHCenter);
  }
}

void paintBand(QPainter& painter, const Plot& plot, const Theme& theme) {
  QPolygonF band = plot.line(&FanPoint::high);
  const QPolygonF low = plot.line(&FanPoint::low);
  for (auto point = low.rbegin(); point != low.rend(); ++point)
    band << *point;
  painter.setPen(Qt::NoPen);
  painter.setBrush(bandColour(theme.funding, theme));
  painter.drawPolygon(band);
  painter.setBrush(Qt::NoBrush);
}

QPen middlePen(const Theme& theme) {
  return QPen(theme.ink, lineWidth, Qt::DashLine, Qt::FlatCap, Qt::RoundJoin);
}

QPen likelyPen(const Theme& theme) {
  return QPen(theme.funding, lineWidth + 0.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

void paintLines(QPainter& painter, const Plot& plot, const Theme& theme) {
  painter.setPen(middlePen(theme));
  painter.drawPolyline(plot.line(&FanPoint::middle));
  painter.setPen(likelyPen(theme));
  const QPolygonF likely = plot.line(&FanPoint::likely);
  painter.drawPolyline(likely);
  for (const QPointF& point : likely)
    fillDot(painter, point, dotRadius, theme.funding, theme.surface);
}

void paintCliff(QPainter& painter, const Plot& plot, const FanChartModel& model, const Theme& theme,
                const Fonts& fonts) {
  if (!model.cliffYear) return;
  const double x = plot.x(*model.cliffYear);
  painter.setPen(QPen(theme.stop, lineWidth, Qt::DotLine));
  painter.drawLine(QPointF(x, plot.area().top()), QPointF(x, plot.area().bottom()));
  const double height = lineBox(fonts.type().caption());
  const double width = std::ceil(textWidth(model.cliffLabel, fonts.bold(fonts.type().caption()))) + 1;
  const bool isRoomRight = x + spacing::xs + width <= plot.area().right();
  const double left = isRoomRight ? x + spacing::xs : x - spacing::xs - width;
  drawLabel(painter, QRectF(left, plot.area().top(), width, height), model.cliffLabel,
            fonts.bold(fonts.type().caption()), theme.stop);
}

/// A ring on the course as entered, its words above it and to the left, where a rising course leaves room.
void paintPayback(QPainter& painter, const Plot& plot, const FanChartModel& model, const Theme& theme,
                  const Fonts& fonts) {
  const auto at = std::find_if(model.points.begin(), model.points.end(),
                               [&](const FanPoint& point) { return point.year == model.paybackYear; });
  if (at == model.points.end()) return;
  const QPointF point(plot.x(at->year), plot.y(at->likely));
  painter.setPen(QPen(theme.funding, lineWidth + 0.5));
  painter.setBrush(theme.surface);
  painter.drawEllipse(point, ringRadius, ringRadius);
  painter.setBrush(Qt::NoBrush);
  const QFont font = fonts.bold(fonts.type().caption());
  const double height = lineBox(fonts.type().caption());
  const double width = std::ceil(textWidth(model.paybackLabel, font)) + 1;
  const double left = std::clamp(point.x() - width, plot.area().left(), plot.area().right() - width);
  drawLabel(painter, QRectF(left, point.y() - ringRadius - spacing::xxs - height, width, height), model.paybackLabel,
            font, theme.ink);
}

/// A piece of each line with its name; a second row where one is too narrow.
double paintLegend(QPainter& painter, const QRectF& rect, const FanChartModel& model, const Theme& theme,
                   const Fonts& fonts) {
  const double height = lineBox(fonts.type().caption());
  QPointF at = rect.topLeft();
  const auto entry = [&](const QString& label, const auto& paintSample) {
    const double width = std::ceil(textWidth(label, labelFont(fonts))) + 1;
    if (at.x() > rect.left() && at.x() + sampleWidth + spacing::xs + width > rect.right())
      at = QPointF(rect.left(), at.y() + height);
    paintSample(QRectF(at.x(), at.y(), sampleWidth, height));
    drawLabel(painter, QRectF(at.x() + sampleWidth + spacing::xs, at.y(), width, height), label, labelFont(fonts),
              theme.ink);
    at.rx() += sampleWidth + spacing::xs + width + spacing::m;
  };
  const auto line = [&](const QPen& pen) {
    return [&painter, pen](const QRectF& box) {
      painter.setPen(pen);
      painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
    };
  };
  entry(model.likelyLabel, line(likelyPen(theme)));
  entry(model.middleLabel, line(middlePen(theme)));
  entry(model.bandLabel, [&](const QRectF& box) {
    painter.fillRect(box.adjusted(0, box.height() * 0.2, 0, -box.height() * 0.2), bandColour(theme.funding, theme));
  });
  return at.y() + height - rect.top();
}

}  // namespace

FanChartModel fanChart(const MoneyWords& words) {
  const auto text = [](const std::string& each) { return QString::fromStdString(each); };
  const Narrator& narrator = words.narrator();
  const MoneyStudy& study = words.plan().study;
  FanChartModel model;
  double low = 0;
  double high = 0;
  for (std::size_t t = 0; t < study.outcome.years.size(); ++t) {
    const MoneyYear& year = study.outcome.years[t];
    const Deciles& drawn = study.draws.years.at(t).cumulative;
    model.points.push_back({year.year, year.cumulative, drawn.p10, drawn.p50, drawn.p90});
    low = std::min({low, year.cumulative, drawn.p10});
    high = std::max({high, year.cumulative, drawn.p90});
  }
  const double step = tickStep(high - low);
  const auto first = static_cast<int>(std::floor(low / step));
  const int last = std::max(first + 1, static_cast<int>(std::ceil(high / step)));
  for (int i = first; i <= last; ++i)
    model.ticks.push_back({i * step, text(words.won(i * step))});
  if (study.outcome.cliff) model.cliffYear = study.outcome.cliff->year;
  model.paybackYear = study.outcome.payback;
  model.paybackLabel = text(narrator.say("money.chart.payback"));
  model.cliffLabel = text(narrator.say("money.chart.cliff"));
  model.likelyLabel = text(narrator.say("money.chart.likely"));
  model.middleLabel = text(narrator.say("money.chart.middle"));
  model.bandLabel = text(narrator.say("money.chart.band"));
  return model;
}

void paintFanChart(QPainter& painter, const QRectF& rect, const FanChartModel& model, const Theme& theme,
                   const Fonts& fonts) {
  if (model.points.size() < 2 || model.ticks.size() < 2) return;
  const PainterScope scope(painter, rect);
  const double legend = paintLegend(painter, rect, model, theme, fonts);
  const double label = lineBox(fonts.type().caption());
  const QRectF area = rect.adjusted(axisWidth(model, fonts), legend + label, -spacing::m, -label - spacing::xs);
  if (area.width() <= 0 || area.height() <= 0) return;
  const Plot plot(area, model);
  paintBand(painter, plot, theme);
  paintGrid(painter, plot, model, theme, fonts);
  paintCliff(painter, plot, model, theme, fonts);
  paintLines(painter, plot, theme);
  paintPayback(painter, plot, model, theme, fonts);
}

}  // namespace jindan::reporting
