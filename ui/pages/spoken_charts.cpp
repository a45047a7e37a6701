// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/spoken_charts.h"

#include <cmath>

namespace jindan::ui {

namespace {

QString whole(double value) {
  return QString::number(std::lround(value));
}

}  // namespace

QString SpokenCharts::levelBar(const reporting::LevelBarModel& bar) {
  QStringList parts{bar.number.isEmpty() ? tr("%1: not enough answers").arg(bar.label)
                                         : tr("%1: %2 points").arg(bar.label, bar.number)};
  if (bar.interval && whole(bar.interval->low) != whole(bar.interval->high))
    parts << tr("between %1 and %2").arg(whole(bar.interval->low), whole(bar.interval->high));
  if (bar.said) parts << tr("%1 as told").arg(whole(*bar.said));
  return parts.join(QStringLiteral(", "));
}

QString SpokenCharts::levelBars(const std::vector<reporting::LevelBarModel>& bars) {
  QStringList spoken;
  for (const reporting::LevelBarModel& bar : bars)
    spoken << levelBar(bar);
  return spoken.join(QStringLiteral("; "));
}

QString SpokenCharts::waterfall(const reporting::DropWaterfallModel& model) {
  const auto row = [](const QString& label, const QString& text) { return label + QLatin1Char(' ') + text; };
  QStringList rows{row(model.startLabel, model.startText)};
  for (const reporting::DropPart& part : model.parts)
    rows << row(part.label, part.text);
  if (reporting::dropRest(model) != 0) rows << row(model.restLabel, model.restText);
  rows << row(model.endLabel, model.endText);
  return rows.join(QStringLiteral(", "));
}

}  // namespace jindan::ui
