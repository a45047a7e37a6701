// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "domain/narrative/narrator.h"
#include "reporting/charts/benchmark_bar.h"
#include "reporting/charts/drop_waterfall.h"
#include "reporting/charts/level_bar.h"
#include "reporting/charts/robustness_strip.h"
#include "reporting/charts/score_dial.h"
#include "reporting/charts/stage_track.h"

/// The charts of a diagnosed visit, the same for screen and paper: from results to chart models.
namespace jindan::reporting {

/// The overall score with its interval; without a score only the interval is drawn.
[[nodiscard]] ScoreDialModel scoreDial(const DiagnosedVisit& visit, const Narrator& narrator, DialShape shape);

/// One bar a scored pillar, with what was said and what was seen.
[[nodiscard]] std::vector<LevelBarModel> pillarBars(const DiagnosedVisit& visit, const Narrator& narrator,
                                                    const Theme& theme);

/// One bar a dimension of the pillar at this place among the scored ones.
[[nodiscard]] std::vector<LevelBarModel> dimensionBars(const DiagnosedVisit& visit, const Narrator& narrator,
                                                       const Theme& theme, std::size_t pillar);

[[nodiscard]] StageTrackModel stageTrack(const OverallScore& overall, const Narrator& narrator);

/// From 100 points down to the score, the `most` largest drops by name; nothing without a score.
[[nodiscard]] std::optional<DropWaterfallModel> dropWaterfall(const DiagnosedVisit& visit, const Narrator& narrator,
                                                              const Theme& theme, std::size_t most);

/// Nothing without an overall score.
[[nodiscard]] std::optional<RobustnessStripModel> robustnessStrip(const Robustness& robustness,
                                                                  const Narrator& narrator);

/// A share as a bar, with a mark for the company's own share where it has one; nothing for what is no share of a group.
[[nodiscard]] std::optional<BenchmarkBarModel> benchmarkBar(const Comparisons& comparisons, const ComparisonText& text,
                                                            const Narrator& narrator);

}  // namespace jindan::reporting
