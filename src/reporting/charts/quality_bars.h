// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "domain/narrative/check_words.h"
#include "reporting/charts/level_bar.h"

namespace jindan::reporting {

/// The quality scores of a data file, for paintLevelBars. One that was not judged has no bar and the words' dash.
[[nodiscard]] std::vector<LevelBarModel> qualityBars(const std::vector<QualityText>& scores, const Theme& theme);

}  // namespace jindan::reporting
