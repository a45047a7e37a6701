// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "domain/cohort/cohort.h"
#include "domain/narrative/narrator.h"

namespace jindan {

/// What a cohort measures beside the overall level, in its order: the scored pillars, then their dimensions.
[[nodiscard]] std::vector<LocalizedText> cohortMeasures(const Questionnaire& questionnaire);

/// The sentences about a consultant's own companies. The narrator must outlive them.
class CohortWords {
 public:
  explicit CohortWords(const Narrator& narrator) : narrator_(narrator) {}

  /// "전체", or the title of the pillar or dimension.
  [[nodiscard]] std::string measure(std::size_t place) const;
  [[nodiscard]] std::string group(CohortGroup group) const;
  [[nodiscard]] std::string segment(CohortGroup group, const std::string& key) const;
  /// How many there are and where the middle half lies; or that there are too few.
  [[nodiscard]] std::string finding(const Cohort& cohort) const;
  /// How the same companies changed between two visits; or that too few were seen twice.
  [[nodiscard]] std::string progress(const CohortProgress& progress) const;
  /// Where one company stands among all; or why that is not said.
  [[nodiscard]] std::string standingFinding(const std::optional<CohortStanding>& overall) const;
  /// "63 (n 128)"; a dash for nothing.
  [[nodiscard]] std::string standing(const std::optional<CohortStanding>& standing) const;
  /// "31–47"; a dash for nothing.
  [[nodiscard]] std::string middleHalf(const std::optional<CohortSpread>& spread) const;
  [[nodiscard]] std::string median(const std::optional<CohortSpread>& spread) const;
  [[nodiscard]] std::string companies(const CohortSegment& segment) const;
  /// "회사 12곳"
  [[nodiscard]] std::string countOf(std::int64_t companies) const;
  /// "+4.1 (−0.5–+9.0)", in points.
  [[nodiscard]] std::string change(const CohortSpread& change) const;
  /// That some segments are hidden and why; empty when none is.
  [[nodiscard]] std::string hiddenNote(const std::vector<CohortSegment>& segments) const;

 private:
  const Narrator& narrator_;
};

}  // namespace jindan
