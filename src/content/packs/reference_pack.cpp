// SPDX-License-Identifier: Apache-2.0
#include "content/packs/reference_pack.h"

#include "content/json/node.h"

namespace jindan::content {

namespace {

Industry readIndustry(const Node& node) {
  return {IndustryCode(node["code"].nonEmptyString()), node["name"].text(), node["short"].text(),
          Won(node["sme_ceiling_krw"].integer(0)), Won(node["small_ceiling_krw"].integer(0))};
}

Region readRegion(const Node& node) {
  return {RegionCode(node["code"].nonEmptyString()), node["name"].text(), node["short"].text(),
          node["capital_region"].boolean()};
}

SizeRules readSizeRules(const Node& node) {
  SizeRules rules;
  rules.microBelowEmployees = node["micro_below_employees"].integer(1);
  rules.workerSurveyLargeFrom = node["worker_survey_large_from_employees"].integer(1);
  for (const Node& band : node["when_sales_unknown"].elements()) {
    rules.whenSalesUnknown.push_back({band["size_class"].oneOf<SizeClass>({{"micro", SizeClass::micro},
                                                                           {"small", SizeClass::small},
                                                                           {"medium", SizeClass::medium},
                                                                           {"mid-sized", SizeClass::midSized}}),
                                      band["below_employees"].optionalInteger(1)});
  }
  return rules;
}

}  // namespace

SegmentReference readReference(const nlohmann::json& industries, std::vector<Fault>& industryFaults,
                               const nlohmann::json& regions, std::vector<Fault>& regionFaults) {
  const Node industryRoot(industries, industryFaults);
  std::vector<Industry> industryList;
  for (const Node& node : industryRoot["industries"].elements())
    industryList.push_back(readIndustry(node));
  std::vector<Region> regionList;
  for (const Node& node : Node(regions, regionFaults)["regions"].elements())
    regionList.push_back(readRegion(node));
  return {std::move(industryList), std::move(regionList), readSizeRules(industryRoot["size_rules"])};
}

}  // namespace jindan::content
