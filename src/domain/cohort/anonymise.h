// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "domain/cohort/cohort.h"

namespace jindan {

/// One company without a name: what could give it away is as coarse as it has to be, its scores are bands of ten
/// points.
struct AnonymousRow {
  std::string industry;  ///< code; "*": not told
  std::string region;    ///< code, "capital", "other" or "*"
  std::string size;      ///< name of the class, or "*"
  /// Overall and scored pillars: the lower end of a band of ten points, "" for not reported.
  std::vector<std::string> bands;
  bool operator==(const AnonymousRow&) const = default;
};

/// The companies for others to read. Each combination of industry, region and size occurs at least five times; what is
/// not so common is made coarser step by step: the region first, then the size, then the industry. A segment that the
/// cohort's own tables hide is not named here either. Nobody is left out, but under five companies there are no rows at
/// all. Sorted, so that their order tells nothing.
[[nodiscard]] std::vector<AnonymousRow> anonymise(const std::vector<CohortRow>& rows, const Cohort& cohort,
                                                  const SegmentReference& reference);

}  // namespace jindan
