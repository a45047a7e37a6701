// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "domain/assessment/assessment.h"
#include "domain/types/id.h"
#include "domain/types/language.h"
#include "domain/types/won.h"

namespace jindan {

enum class SizeClass { micro, small, medium, midSized, large };

/// Name of the class in packs and result files: micro, small, medium, mid-sized, large.
[[nodiscard]] std::string_view nameOf(SizeClass size);

struct Industry {
  IndustryCode code;
  LocalizedText name;
  LocalizedText shortName;
  Won smeCeiling;    ///< yearly sales up to which a firm of this industry is small or medium
  Won smallCeiling;  ///< yearly sales up to which it is small
};

struct Region {
  RegionCode code;
  LocalizedText name;
  LocalizedText shortName;
  bool capital = false;  ///< Seoul, Incheon, Gyeonggi
};

/// Used when sales are unknown: the first band the employees fall into.
struct EmployeeBand {
  SizeClass size = SizeClass::micro;
  std::optional<std::int64_t> below;
};

struct SizeRules {
  std::int64_t microBelowEmployees = 10;
  std::vector<EmployeeBand> whenSalesUnknown;
  std::int64_t workerSurveyLargeFrom = 300;  ///< worker surveys know two sizes, split here
};

/// Where a company stands among surveys.
struct CompanySegment {
  SizeClass size = SizeClass::small;
  bool sizeEstimated = false;  ///< from employees alone, since sales are unknown
  bool capitalRegion = false;
  bool largeForWorkerSurveys = false;
};

/// Industries, regions and size borders: what segments are made of.
class SegmentReference {
 public:
  SegmentReference(std::vector<Industry> industries, std::vector<Region> regions, SizeRules rules);

  [[nodiscard]] std::span<const Industry> industries() const { return industries_; }
  [[nodiscard]] std::span<const Region> regions() const { return regions_; }
  [[nodiscard]] const Industry* find(const IndustryCode& code) const;
  [[nodiscard]] const Region* find(const RegionCode& code) const;

  /// The company's industry and region must be known to this reference. "Large" is never derived.
  [[nodiscard]] CompanySegment segmentOf(const Company& company) const;

 private:
  [[nodiscard]] SizeClass sizeByEmployees(std::int64_t employees) const;

  std::vector<Industry> industries_;
  std::vector<Region> regions_;
  SizeRules rules_;
};

}  // namespace jindan
