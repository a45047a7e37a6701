// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRectF>
#include <QString>
#include <vector>

#include "reporting/theme/fonts.h"
#include "reporting/theme/theme.h"

class QPainter;

namespace jindan::reporting {

/// How often a finding stays the same when the weights are shaken.
struct RobustnessItem {
  QString label;     ///< "단계가 그대로인 비율"
  double share = 0;  ///< 0–1
  QString text;      ///< "93 %"
};

struct RobustnessStripModel {
  std::vector<RobustnessItem> items;
};

/// The items side by side, under each other below 200 px an item. Good from 160 px of width at
/// robustnessStripHeight(); in less height the labels go first.
void paintRobustnessStrip(QPainter& painter, const QRectF& rect, const RobustnessStripModel& model, const Theme& theme,
                          const Fonts& fonts);

[[nodiscard]] double robustnessStripHeight(const RobustnessStripModel& model, double width, const Fonts& fonts);

}  // namespace jindan::reporting
