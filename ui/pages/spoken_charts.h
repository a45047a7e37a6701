// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

#include "reporting/charts/drop_waterfall.h"
#include "reporting/charts/level_bar.h"

namespace jindan::ui {

/// What the charts of the result show, in words, for those who hear the page.
struct SpokenCharts {
  Q_DECLARE_TR_FUNCTIONS(SpokenCharts)

 public:
  [[nodiscard]] static QString levelBar(const reporting::LevelBarModel& bar);
  [[nodiscard]] static QString levelBars(const std::vector<reporting::LevelBarModel>& bars);
  /// Every row with its figure, in the order it is drawn.
  [[nodiscard]] static QString waterfall(const reporting::DropWaterfallModel& model);
};

}  // namespace jindan::ui
