// SPDX-License-Identifier: Apache-2.0
#include "domain/benchmark/segment.h"

#include <algorithm>
#include <utility>

namespace jindan {

namespace {

SizeClass sizeBySales(const Industry& industry, const SizeRules& rules, std::int64_t employees, Won sales) {
  if (sales <= industry.smallCeiling)
    return employees < rules.microBelowEmployees ? SizeClass::micro : SizeClass::small;
  return sales <= industry.smeCeiling ? SizeClass::medium : SizeClass::midSized;
}

}  // namespace

std::string_view nameOf(SizeClass size) {
  switch (size) {
    case SizeClass::micro:
      return "micro";
    case SizeClass::small:
      return "small";
    case SizeClass::medium:
      return "medium";
    case SizeClass::midSized:
      return "mid-sized";
    case SizeClass::large:
      return "large";
  }
  return {};
}

SegmentReference::SegmentReference(std::vector<Industry> industries, std::vector<Region> regions, SizeRules rules)
    : industries_(std::move(industries)), regions_(std::move(regions)), rules_(std::move(rules)) {}

const Industry* SegmentReference::find(const IndustryCode& code) const {
  const auto found =
      std::find_if(industries_.begin(), industries_.end(), [&](const auto& i) { return i.code == code; });
  return found == industries_.end() ? nullptr : &*found;
}

const Region* SegmentReference::find(const RegionCode& code) const {
  const auto found = std::find_if(regions_.begin(), regions_.end(), [&](const auto& r) { return r.code == code; });
  return found == regions_.end() ? nullptr : &*found;
}

SizeClass SegmentReference::sizeByEmployees(std::int64_t employees) const {
  for (const EmployeeBand& band : rules_.whenSalesUnknown) {
    if (!band.below || employees < *band.below) return band.size;
  }
  return SizeClass::midSized;
}

CompanySegment SegmentReference::segmentOf(const Company& company) const {
  CompanySegment segment;
  const Industry* industry = find(company.industry);
  segment.sizeEstimated = !company.annualSales || industry == nullptr;
  segment.size = segment.sizeEstimated ? sizeByEmployees(company.employees)
                                       : sizeBySales(*industry, rules_, company.employees, *company.annualSales);
  const Region* region = find(company.region);
  segment.capitalRegion = region != nullptr && region->capital;
  segment.largeForWorkerSurveys = company.employees >= rules_.workerSurveyLargeFrom;
  return segment;
}

}  // namespace jindan
