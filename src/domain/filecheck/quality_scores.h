// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/filecheck/check_rules.h"

namespace jindan {

/// The five scores of a file, 0 to 100. The names follow the terms of ISO/IEC 25012 and ISO/IEC 5259; the formulas are
/// ours. With r rows and c columns:
///
/// - completeness = 100 · (1 − missing cells / (r · c)); sentinels are missing cells.
/// - consistency  = 100 · (1 − ragged rows / r) · mean over the columns of (1 − odd / filled), where odd cells are
///   stray texts, numbers with the column's rarer decimal mark or another unit than its most frequent one, and times
///   written in another way than most; filled are the cells with a value.
/// - uniqueness   = 100 · (1 − repeated rows / r).
/// - timeliness   = 100 · steps of the usual length / all steps. Repeated and backward times are steps too. Not judged
///   without a time column, with fewer than two steps, or for a list of events (CheckReference::eventListBelow).
/// - volume       = 100 · √(min(1, r / rows of reference) · min(1, span / days of reference)); without a time column
///   the share of the rows alone.
///
/// Nothing but volume is judged in a file without rows or columns. More missing cells never raise completeness, more
/// repeated rows never uniqueness, more odd cells never consistency, and more rows or days never lower volume.
[[nodiscard]] QualityScores scoreQuality(const FileProfile& file, const CheckReference& reference);

}  // namespace jindan
