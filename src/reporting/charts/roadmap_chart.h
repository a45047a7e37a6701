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

/// One step on the time line.
struct RoadmapRow {
  QString label;
  QString text;                  ///< at the right end, e.g. what it costs
  int startMonth = 1;            ///< the first month is 1
  int months = 1;                ///< waiting included
  int waitMonths = 0;            ///< of these at the end; drawn paler
  std::optional<QColor> colour;  ///< its pillar's; else a neutral one
};

struct RoadmapModel {
  int months = 1;     ///< length of the axis
  QString axisLabel;  ///< "개월째"
  std::vector<RoadmapRow> rows;
};

/// Steps under each other, months from left to right. Good from 320 px of width at roadmapHeight(); a name too long for
/// one line takes two where the height is that for the width.
void paintRoadmap(QPainter& painter, const QRectF& rect, const RoadmapModel& model, const Theme& theme,
                  const Fonts& fonts);

/// Every name on one line, however long.
[[nodiscard]] double roadmapHeight(const RoadmapModel& model, const Fonts& fonts);
/// Every name whole, on two lines where it needs them at this width.
[[nodiscard]] double roadmapHeight(const RoadmapModel& model, double width, const Fonts& fonts);

/// How wide the columns left and right of the months are; the same for all rows of a time line.
struct RoadmapColumns {
  double label = 0;
  double text = 0;
};
[[nodiscard]] RoadmapColumns roadmapColumns(const RoadmapModel& model, const Fonts& fonts, double width);

/// The parts of a time line that goes over pages: its axis, roadmapAxisHeight() high, and its rows, each as high as
/// roadmapRowHeight() says.
void paintRoadmapAxis(QPainter& painter, const QRectF& rect, const RoadmapModel& model, const RoadmapColumns& columns,
                      const Theme& theme, const Fonts& fonts);
void paintRoadmapRow(QPainter& painter, const QRectF& rect, const RoadmapModel& model, const RoadmapColumns& columns,
                     const RoadmapRow& row, const Theme& theme, const Fonts& fonts);
[[nodiscard]] double roadmapAxisHeight(const Fonts& fonts);
[[nodiscard]] double roadmapRowHeight(const RoadmapRow& row, const RoadmapColumns& columns, const Fonts& fonts);

}  // namespace jindan::reporting
