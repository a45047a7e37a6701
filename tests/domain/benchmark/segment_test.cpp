// SPDX-License-Identifier: Apache-2.0
#include "domain/benchmark/segment.h"

#include "support/catch.h"

namespace jindan::test {

namespace {

constexpr std::int64_t smallCeiling = 12'000'000'000;
constexpr std::int64_t smeCeiling = 100'000'000'000;

SegmentReference reference() {
  return {
      {{IndustryCode("C24"), {"1차 금속", "Basic metals"}, {"금속", "Metals"}, Won(smeCeiling), Won(smallCeiling)}},
      {{RegionCode("KR-11"), {}, {}, true}, {RegionCode("KR-26"), {}, {}, false}},
      {10, {{SizeClass::micro, 10}, {SizeClass::small, 50}, {SizeClass::medium, 300}, {SizeClass::midSized, {}}}, 300}};
}

CompanySegment segmentOf(std::int64_t employees, std::optional<std::int64_t> sales, const char* region = "KR-26") {
  Company company{{}, "A", IndustryCode("C24"), RegionCode(region), employees, {}, {}};
  if (sales) company.annualSales = Won(*sales);
  return reference().segmentOf(company);
}

}  // namespace

TEST_CASE("With sales known the ceilings decide, and 10 employees part micro from small") {
  CHECK(segmentOf(9, smallCeiling).size == SizeClass::micro);
  CHECK(segmentOf(10, smallCeiling).size == SizeClass::small);
  CHECK(segmentOf(1, 0).size == SizeClass::micro);
  CHECK(segmentOf(5000, smallCeiling).size == SizeClass::small);
  CHECK(segmentOf(9, smallCeiling + 1).size == SizeClass::medium);
  CHECK(segmentOf(10, smeCeiling).size == SizeClass::medium);
  CHECK(segmentOf(10, smeCeiling + 1).size == SizeClass::midSized);
  CHECK_FALSE(segmentOf(10, smeCeiling).sizeEstimated);
}

TEST_CASE("With sales unknown the employees decide, and it says so") {
  const std::vector<std::pair<std::int64_t, SizeClass>> borders{
      {1, SizeClass::micro},   {9, SizeClass::micro},    {10, SizeClass::small},     {49, SizeClass::small},
      {50, SizeClass::medium}, {299, SizeClass::medium}, {300, SizeClass::midSized}, {1'000'000, SizeClass::midSized}};
  for (const auto& [employees, size] : borders) {
    INFO(employees << " employees");
    CHECK(segmentOf(employees, {}).size == size);
    CHECK(segmentOf(employees, {}).sizeEstimated);
  }
}

TEST_CASE("An industry that is not known leaves the size to the employees") {
  const Company company{{}, "A", IndustryCode("C99"), RegionCode("KR-99"), 30, Won(1), {}};
  const CompanySegment segment = reference().segmentOf(company);
  CHECK(segment.sizeEstimated);
  CHECK(segment.size == SizeClass::small);
  CHECK_FALSE(segment.capitalRegion);
}

TEST_CASE("Capital region and the two sizes of worker surveys") {
  CHECK(segmentOf(299, {}, "KR-11").capitalRegion);
  CHECK_FALSE(segmentOf(299, {}, "KR-26").capitalRegion);
  CHECK_FALSE(segmentOf(299, smeCeiling + 1).largeForWorkerSurveys);
  CHECK(segmentOf(300, 1).largeForWorkerSurveys);
}

TEST_CASE("Size classes have the names that packs use") {
  CHECK(nameOf(SizeClass::micro) == "micro");
  CHECK(nameOf(SizeClass::small) == "small");
  CHECK(nameOf(SizeClass::medium) == "medium");
  CHECK(nameOf(SizeClass::midSized) == "mid-sized");
  CHECK(nameOf(SizeClass::large) == "large");
}

}  // namespace jindan::test
