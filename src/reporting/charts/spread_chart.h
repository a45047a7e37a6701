// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QRectF>
#include <QString>
#include <optional>
#include <vector>

#include "reporting/charts/value_range.h"
#include "reporting/theme/fonts.h"
#include "reporting/theme/theme.h"

class QPainter;

namespace jindan::reporting {

/// Where the middle half of a group lies, and its middle.
struct SpreadRow {
  QString label;
  QString count;                   ///< "12곳"; stands under the label
  QString text;                    ///< at the right end: the middle in figures, or why there is nothing to show
  std::optional<ValueRange> half;  ///< absent: nothing is drawn
  std::optional<double> middle;    ///< a line across the band
  std::optional<double> own;       ///< a diamond: one company among the others
  std::optional<QColor> colour;    ///< its pillar's; else the accent
};

struct SpreadModel {
  ValueRange axis{0, 100};
  double step = 25;       ///< between two figures of the axis
  bool isSigned = false;  ///< figures of the axis carry their sign, and a line stands at zero
  std::vector<SpreadRow> rows;
};

/// Groups under each other on one axis. Good from 320 px of width at spreadHeight().
void paintSpreads(QPainter& painter, const QRectF& rect, const SpreadModel& model, const Theme& theme,
                  const Fonts& fonts);

[[nodiscard]] double spreadHeight(const SpreadModel& model, const Fonts& fonts);

}  // namespace jindan::reporting
