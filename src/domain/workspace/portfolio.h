// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "domain/benchmark/segment.h"
#include "domain/cohort/cohort_row.h"
#include "domain/workspace/workspace.h"

namespace jindan {

/// What the list of companies can be sorted by. Whoever lacks it comes last in both directions, by name.
enum class CompanyOrder { lastVisit, name, industry, region, size, visits, stage, overall, change };

/// Removed companies keep everything and can be restored; archived ones are put away.
enum class CompanyState { current, archived, removed };

/// Which companies are wanted: all conditions hold at once, empty ones always do.
struct CompanyChoice {
  CompanyState state = CompanyState::current;
  IndustryCode industry = {};
  RegionCode region = {};
  std::optional<SizeClass> size = {};
  std::optional<int> stage = {};  ///< of the latest visit
  std::string tag = {};
  std::optional<Date> from = {};  ///< day of the last visit, both ends included
  std::optional<Date> to = {};
  bool operator==(const CompanyChoice&) const = default;
};

struct PortfolioFilter {
  /// Part of the name, of any case; Hangul consonants alone are the beginnings of syllables (ㅂㅅ finds 부산). Empty:
  /// all.
  std::string search = {};
  CompanyChoice choice = {};
  CompanyOrder order = CompanyOrder::lastVisit;
  bool ascending = false;
};

/// Where a company stands in this workspace. Means nothing elsewhere and is not kept.
using CompanyPlace = std::int64_t;

/// A company in the list.
struct PortfolioRow {
  CompanyOverview overview;
  int visits = 0;
  CompanyState state = CompanyState::current;
  std::optional<SizeClass> size = {};
  std::vector<std::string> tags = {};  ///< by name
};

/// A tag and how many companies that are not removed have it.
struct TagCount {
  std::string name;
  std::int64_t companies = 0;
  bool operator==(const TagCount&) const = default;
};

/// The companies of a workspace as a whole: finding, sorting and grouping many of them. What it reads is kept up to
/// date by the same transactions that change companies and visits.
class Portfolio {
 public:
  virtual ~Portfolio() = default;

  /// Everyone the filter lets through, in its order.
  [[nodiscard]] virtual Result<std::vector<CompanyPlace>> findCompanies(const PortfolioFilter& filter) const = 0;
  /// Those that are still there, in the order given.
  [[nodiscard]] virtual Result<std::vector<PortfolioRow>> rowsAt(std::span<const CompanyPlace> places) const = 0;

  /// Puts the company away, or takes it out again.
  [[nodiscard]] virtual Result<void> archiveCompany(const Uuid& id, bool archived) = 0;
  /// Adding a tag twice, or taking one away that is not there, changes nothing.
  [[nodiscard]] virtual Result<void> tagCompany(const Uuid& id, const std::string& tag) = 0;
  [[nodiscard]] virtual Result<void> untagCompany(const Uuid& id, const std::string& tag) = 0;
  /// Every tag that a company has, by name.
  [[nodiscard]] virtual Result<std::vector<TagCount>> tags() const = 0;

  /// Every company with a finished visit that is not removed, in no order that matters.
  [[nodiscard]] virtual Result<void> eachCohortRow(const std::function<void(const CohortRow&)>& take) const = 0;
  [[nodiscard]] virtual Result<std::optional<CohortRow>> cohortRowOf(const Uuid& company) const = 0;
  /// Finished visits whose levels of dimensions have not been worked out since their scores were saved, at most
  /// `limit`.
  [[nodiscard]] virtual Result<std::vector<Uuid>> visitsWithoutDimensions(int limit) const = 0;
  /// The levels of the dimensions of visits, in the questionnaire's order; all in one transaction.
  struct VisitDimensions {
    Uuid visit;
    std::vector<std::optional<double>> levels;
  };
  [[nodiscard]] virtual Result<void> saveDimensions(const std::vector<VisitDimensions>& visits) = 0;
};

}  // namespace jindan
