// SPDX-License-Identifier: Apache-2.0
#include "storage/size_borders.h"

namespace jindan::storage {

namespace {

/// The numbers of employees at which the class of the company changes.
std::string changesByEmployees(const SegmentReference& reference, Company company) {
  constexpr std::int64_t mostEmployees = 2000;
  std::string text;
  std::optional<SizeClass> before;
  for (company.employees = 1; company.employees <= mostEmployees; ++company.employees) {
    const SizeClass size = reference.segmentOf(company).size;
    if (size != before) text += std::to_string(company.employees) + std::string(nameOf(size)) + ";";
    before = size;
  }
  return text;
}

}  // namespace

std::string bordersOf(const SegmentReference& reference) {
  const Company withoutSales{{}, {}, {}, {}, 1, {}, {}};
  std::string text = changesByEmployees(reference, withoutSales);
  for (const Industry& industry : reference.industries()) {
    text += industry.code.value() + ":" + std::to_string(industry.smallCeiling.value()) + ":" +
            std::to_string(industry.smeCeiling.value()) + ";";
  }
  if (reference.industries().empty()) return text;
  Company withSales = withoutSales;
  withSales.industry = reference.industries().front().code;
  withSales.annualSales = Won(0);
  return text + changesByEmployees(reference, withSales);
}

}  // namespace jindan::storage
