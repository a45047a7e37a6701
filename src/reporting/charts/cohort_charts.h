// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "domain/narrative/cohort_words.h"
#include "reporting/charts/spread_chart.h"

/// The charts of the consultant's own companies. What a cohort hides has no row in any of them.
namespace jindan::reporting {

/// The overall score and the pillars of all companies; with `own` the marks of that company.
[[nodiscard]] SpreadModel measureSpreads(const Cohort& cohort, const CohortWords& words, const Theme& theme,
                                         const CohortRow* own);

/// The overall score of the segments that may be shown; with `own` the mark of that company in its own.
[[nodiscard]] SpreadModel segmentSpreads(const Cohort& cohort, CohortGroup group, const CohortWords& words,
                                         const Theme& theme, const CohortRow* own);

/// How the same companies changed between two visits, in points; no rows when too few were seen twice.
[[nodiscard]] SpreadModel changeSpreads(const Cohort& cohort, const CohortWords& words, const Theme& theme);

}  // namespace jindan::reporting
