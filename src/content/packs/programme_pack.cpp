// SPDX-License-Identifier: Apache-2.0
#include "content/packs/programme_pack.h"

#include <set>

#include "content/json/node.h"

namespace jindan::content {

namespace {

/// A thousand trillion won, more than the budget of the state.
constexpr std::int64_t mostWon = 1'000'000'000'000'000;

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

/// Lists that older packs do not have.
void readOptionalLists(const Node& node, Programme& programme) {
  const auto read = [&node](std::string_view name, const auto& add) {
    const Node list = node.maybe(name);
    if (list.isNull()) return;
    for (const Node& entry : list.elements())
      add(entry.nonEmptyString());
  };
  read("actions", [&](std::string id) { programme.actions.push_back(std::move(id)); });
  read("industries", [&](std::string code) { programme.industries.emplace_back(std::move(code)); });
  read("regions", [&](std::string code) { programme.regions.emplace_back(std::move(code)); });
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
  if (const auto amount = node["max_amount_krw"].optionalInteger(0, mostWon)) programme.maxAmount = Won(*amount);
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
  if (const auto budget = node["budget_krw"].optionalInteger(0, mostWon)) programme.budget = Won(*budget);
  programme.scale = node["scale"].optionalText();
  programme.confidence = node["confidence"].nonEmptyString();
  readOptionalLists(node, programme);
  return programme;
}

}  // namespace

ProgrammePack readProgrammes(const nlohmann::json& pack, std::vector<Fault>& faults) {
  const Node root(pack, faults);
  ProgrammePack result;
  result.facts.id = root["id"].nonEmptyString();
  result.facts.title = root.maybe("title").optionalText();
  result.facts.date = root.maybe("date").optionalString().value_or("");
  std::set<std::string> known;
  for (const Node& node : root["programmes"].elements()) {
    result.programmes.push_back(readProgramme(node));
    const std::string& id = result.programmes.back().id;
    if (!id.empty() && !known.insert(id).second) node["id"].fault(FaultCode::duplicate, id, "");
  }
  return result;
}

}  // namespace jindan::content
