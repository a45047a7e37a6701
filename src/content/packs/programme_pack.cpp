// SPDX-License-Identifier: Apache-2.0
#include "content/packs/programme_pack.h"

#include "content/json/node.h"

namespace jindan::content {

namespace {

Programme readProgramme(const Node& node) {
  Programme programme;
  programme.id = node["id"].nonEmptyString();
  programme.name = node["name"].text();
  programme.operatedBy = node["operator"].text();
  for (const Node& pillar : node["pillars"].elements())
    programme.pillars.push_back(pillar.nonEmptyString());
  programme.pays = node["pays"].text();
  programme.eligibility = node["eligibility"].optionalText();
  programme.applicationWindow = node["application_window"].optionalText();
  programme.amountNote = node["amount_note"].optionalText();
  if (const auto amount = node["max_amount_krw"].optionalInteger(0)) programme.maxAmount = Won(*amount);
  if (!node["government_share_percent"].isNull()) {
    programme.governmentSharePercent = node["government_share_percent"].number(0.0, 100.0);
  }
  programme.url = node["url"].optionalString().value_or("");
  programme.sourceDate = node["source_date"].optionalString().value_or("");
  programme.note = node["note"].optionalText();
  return programme;
}

}  // namespace

std::vector<Programme> readProgrammes(const nlohmann::json& pack, std::vector<Fault>& faults) {
  std::vector<Programme> programmes;
  for (const Node& node : Node(pack, faults)["programmes"].elements())
    programmes.push_back(readProgramme(node));
  return programmes;
}

}  // namespace jindan::content
