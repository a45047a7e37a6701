// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "datacheck/profile/series_profiler.h"
#include "domain/types/file_profile.h"

namespace jindan::datacheck {

/// What a series that has been read amounts to.
FileProfile summarise(const ReadSeries& series, bool keepExamples);

/// One column of it, with the values that stand for "no value" told apart.
ColumnProfile summariseColumn(const ColumnState& state, const std::string& name, const std::string& unit);

/// Whether the column can serve as outcome: few values and a name that says so, or two values that say yes and no.
std::optional<LabelProfile> labelOf(const ColumnState& state, const ColumnProfile& profile);

}  // namespace jindan::datacheck
