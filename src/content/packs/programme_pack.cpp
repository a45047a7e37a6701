// SPDX-License-Identifier: Apache-2.0
#include "content/packs/programme_pack.h"

#include "content/json/node.h"

namespace jindan::content {

namespace {

ProgrammeKind readKind(const Node& node) {
  std::vector<std::pair<std::string_view, ProgrammeKind>> names;
  for (int kind = 0; kind <= static_cast<int>(ProgrammeKind::startup); ++kind)
    names.emplace_back(nameOf(static_cast<ProgrammeKind>(kind)), static_cast<ProgrammeKind>(kind));
  return node.oneOf(names);
}

SizeClass readSize(const Node& node) {
  std::vector<std::pair<std::string_view, SizeClass>> names;
  for (int size = 0; size <= static_cast<int>(SizeClass::large); ++size)
    names.emplace_back(nameOf(static_cast<SizeClass>(size)), static_cast<SizeClass>(size));
  return node.oneOf(names);
}

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
  programme.shareNote = node["share_note"].optionalText();
  programme.duration = node["duration"].optionalText();
  programme.kind = readKind(node["kind"]);
  for (const Node& size : node["sizes"].elements())
    programme.sizes.push_back(readSize(size));
  programme.prefersOutsideCapital = node["prefers_outside_capital"].boolean();
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
