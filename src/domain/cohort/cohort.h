// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "domain/cohort/bin_histogram.h"
#include "domain/cohort/cohort_row.h"
#include "domain/cohort/suppression.h"

namespace jindan {

/// What a cohort is divided by, one at a time: two at once would give more to subtract than can be kept safe.
enum class CohortGroup { industry, region, size, stage };
inline constexpr std::array cohortGroups{CohortGroup::industry, CohortGroup::region, CohortGroup::size,
                                         CohortGroup::stage};
/// Name in arguments and files: industry, region, size, stage.
[[nodiscard]] std::string_view nameOf(CohortGroup group);

/// Every segment there could be, in the order tables show them; codes of industries and regions, names of size classes,
/// numbers of stages. Whoever belongs to none of them is counted under an empty key.
struct CohortUniverse {
  std::array<std::vector<std::string>, cohortGroups.size()> keys;
  std::size_t measures = 0;  ///< overall, scored pillars, dimensions
};

/// The universe of the shipped packs.
[[nodiscard]] CohortUniverse cohortUniverse(const SegmentReference& reference, int stages, std::size_t measures);

/// A company's standing in one measure among `companies` that have it, itself one of them.
struct CohortStanding {
  double percentile = 0.0;  ///< mid-rank share, 0–100
  std::int64_t companies = 0;
};

/// Where the middle half of the companies lies, as levels.
struct CohortSpread {
  double lower = 0.0;  ///< a quarter of them reaches no more
  double median = 0.0;
  double upper = 0.0;
};

/// A row of a table. What is hidden has neither number nor spread.
struct CohortSegment {
  std::string key;
  bool shown = false;
  std::int64_t companies = 0;
  std::vector<std::optional<CohortSpread>> measures;
};

/// How the same companies changed from one finished visit to the next, in levels.
struct CohortProgress {
  std::int64_t companies = 0;
  std::optional<CohortSpread> change;  ///< absent under five
};

/// The consultant's own companies beside each other, by their newest finished visits. Gives out nothing of fewer than
/// five, and nothing from which fewer could be worked out.
class Cohort {
 public:
  explicit Cohort(CohortUniverse universe);

  void add(const CohortRow& row);

  /// Companies in all; absent under five.
  [[nodiscard]] std::optional<std::int64_t> companies() const;
  [[nodiscard]] std::size_t measures() const { return universe_.measures; }
  [[nodiscard]] CohortSegment whole() const;
  [[nodiscard]] std::vector<CohortSegment> segments(CohortGroup group) const;
  /// The key of the segment that a company belongs to.
  [[nodiscard]] std::string keyOf(CohortGroup group, const CohortRow& row) const;
  [[nodiscard]] bool isShown(CohortGroup group, const CohortRow& row) const;

  /// One for each measure, absent where the company or too few have it.
  [[nodiscard]] std::vector<std::optional<CohortStanding>> standings(const CohortRow& row) const;
  [[nodiscard]] std::vector<std::optional<CohortStanding>> standings(const CohortRow& row, CohortGroup group) const;
  /// Of the overall level and the pillars, in the order of the measures.
  [[nodiscard]] std::vector<CohortProgress> progress() const;

 private:
  struct Members {
    std::int64_t companies = 0;
    std::vector<BinHistogram> measures;
  };

  [[nodiscard]] Members noMembers() const;
  static void addTo(Members& members, const CohortRow& row);
  [[nodiscard]] static std::vector<std::optional<CohortStanding>> standingsIn(const Members& members,
                                                                              const CohortRow& row);
  [[nodiscard]] static CohortSegment segmentOf(const Members& members, const std::string& key, bool shown);
  [[nodiscard]] std::size_t placeOf(CohortGroup group, const CohortRow& row) const;
  [[nodiscard]] std::vector<bool> shown(CohortGroup group) const;
  void addChange(const CohortRow& row);

  CohortUniverse universe_;
  Members all_;
  std::array<std::vector<Members>, cohortGroups.size()> segments_;
  std::vector<BinHistogram> changes_;
};

}  // namespace jindan
