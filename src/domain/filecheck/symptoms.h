// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <vector>

#include "domain/filecheck/check_rules.h"

namespace jindan {

/// Something measured in a file, not judged yet.
struct Noticed {
  Symptom symptom = Symptom::missingShare;
  double value = 0;
  std::string column;  ///< empty for the file as a whole
  std::uint64_t count = 0;
  std::vector<std::uint64_t> lines;
};

/// Everything noticed in one file, in a fixed order; links are those of the whole check.
[[nodiscard]] std::vector<Noticed> noticeSymptoms(const FileProfile& file, std::span<const LinkProfile> links,
                                                  const CheckReference& reference);

/// All steps from one row's time to the next.
[[nodiscard]] std::uint64_t stepCount(const TimeProfile& time);
/// Are the times those of events: too uneven to speak of a usual step, or several of them on days given without a time?
[[nodiscard]] bool isEventList(const TimeProfile& time, const CheckReference& reference);
/// Cells written with the decimal mark that is rarer in the column.
[[nodiscard]] std::uint64_t rarerDecimals(const ColumnProfile& column);
/// Cells with another unit than the most frequent one.
[[nodiscard]] std::uint64_t rarerUnits(const ColumnProfile& column);
/// The label to learn from: that with the most marked rows, the first of equals. Only where there are labels.
[[nodiscard]] const LabelProfile& bestLabel(const std::vector<LabelProfile>& labels);
/// Does the link use this column, or any of this file when `column` is empty?
[[nodiscard]] bool isLinked(const LinkProfile& link, const FileProfile& file, const std::string& column = {});
/// The better of the two coverages: keys of a part may well be all found in the whole.
[[nodiscard]] double betterCoverage(const LinkProfile& link);

}  // namespace jindan
