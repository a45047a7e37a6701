// SPDX-License-Identifier: Apache-2.0
#include "reporting/charts/quality_bars.h"

namespace jindan::reporting {

std::vector<LevelBarModel> qualityBars(const std::vector<QualityText>& scores, const Theme& theme) {
  std::vector<LevelBarModel> bars;
  for (const QualityText& score : scores) {
    LevelBarModel bar;
    bar.label = QString::fromStdString(score.title);
    bar.number = QString::fromStdString(score.value);
    bar.value = score.score;
    bar.colour = theme.data;
    bar.isStrong = false;
    bars.push_back(std::move(bar));
  }
  return bars;
}

}  // namespace jindan::reporting
