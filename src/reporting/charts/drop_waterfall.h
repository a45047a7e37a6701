// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QRectF>
#include <QString>
#include <optional>
#include <vector>

#include "reporting/theme/fonts.h"
#include "reporting/theme/theme.h"

class QPainter;

namespace jindan::reporting {

/// What one thing takes away from the full mark.
struct DropPart {
  QString label;
  double amount = 0;             ///< as a positive number
  QString text;                  ///< "−0.6"
  std::optional<QColor> colour;  ///< its pillar's; else a neutral one
};

/// From the full mark down to the score; what the named parts leave over is drawn as "others".
struct DropWaterfallModel {
  double start = 5;
  double end = 0;
  QString startLabel;  ///< "만점"
  QString startText;   ///< "5.0"
  std::vector<DropPart> parts;
  QString restLabel;  ///< "그 밖"; shown when dropRest() is not nought
  QString restText;
  QString endLabel;  ///< "지금"
  QString endText;
};

/// start − parts − end: the length of the "others" bar, so that the picture always adds up.
[[nodiscard]] double dropRest(const DropWaterfallModel& model);

/// One row for each bar. Good from 260 px of width at dropWaterfallHeight(); in less height rows get lower, down to
/// 16 px; rows that do not fit then are left out from the end of the parts, their amounts counted to the others.
void paintDropWaterfall(QPainter& painter, const QRectF& rect, const DropWaterfallModel& model, const Theme& theme,
                        const Fonts& fonts);

[[nodiscard]] double dropWaterfallHeight(const DropWaterfallModel& model, const Fonts& fonts);

}  // namespace jindan::reporting
