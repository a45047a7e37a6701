// SPDX-License-Identifier: Apache-2.0
#include "content/packs/action_pack.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <unordered_map>

#include "content/json/node.h"
#include "domain/planning/ordered_schedule.h"

namespace jindan::content {

namespace {

constexpr std::int64_t mostWon = 100'000'000'000;
constexpr int mostMonths = 60;
constexpr int mostHours = 10'000;
constexpr std::array<std::string_view, costClassCount> costClassNames{"micro", "small", "medium"};

using Places = std::unordered_map<std::string, Index>;

/// Likely, low and high in one list: [low, likely, high].
void readRange(const Node& node, ActionCost& cost) {
  const std::vector<Node> ends = node.elements();
  if (ends.size() != 3) return node.fault(FaultCode::notAllowed, std::to_string(ends.size()), "[low, likely, high]");
  cost.low = Won(ends[0].integer(0, mostWon));
  cost.likely = Won(ends[1].integer(0, mostWon));
  cost.high = Won(ends[2].integer(0, mostWon));
  if (cost.low > cost.likely || cost.likely > cost.high)
    node.fault(FaultCode::inconsistent, node.describe(), "low <= likely <= high");
}

ActionCost readCost(const Node& node) {
  ActionCost cost;
  readRange(node["once_krw"], cost);
  cost.yearly = Won(node["yearly_krw"].integer(0, mostWon));
  cost.months = static_cast<int>(node["months"].integer(1, mostMonths));
  cost.waitMonths = static_cast<int>(node["wait_months"].integer(0, mostMonths));
  cost.ownHours = static_cast<int>(node["own_hours"].integer(0, mostHours));
  return cost;
}

CostBasis readBasis(const Node& node) {
  CostBasis basis;
  basis.isOwnEstimate = node["kind"].oneOf<bool>({{"own_estimate", true}, {"source", false}});
  basis.reason = node["reason"].text();
  const Node url = node.maybe("url");
  if (!url.isNull()) basis.url = url.nonEmptyString();
  // A source is one that can be looked up; an estimate of our own must not look like one.
  if (basis.isOwnEstimate == !basis.url.empty())
    node.fault(FaultCode::inconsistent, basis.url, "source = url, own_estimate = no url");
  return basis;
}

std::vector<Raise> readRaises(const Node& node, const Questionnaire& questionnaire) {
  std::vector<Raise> raises;
  for (const Node& entry : node.elements()) {
    const Node name = entry["question"];
    const auto question = questionnaire.find(QuestionId(name.string()));
    const auto to = Level::from(entry["to"].integer(2, Level::highest));
    if (!question && name.exists()) name.fault(FaultCode::unknown, name.describe(), "");
    if (!question || !to) continue;
    const bool isTwice =
        std::any_of(raises.begin(), raises.end(), [&](const Raise& raise) { return raise.question == *question; });
    if (isTwice) name.fault(FaultCode::duplicate, name.describe(), "");
    raises.push_back({*question, *to});
  }
  if (raises.empty()) node.fault(FaultCode::empty, "", "question, to");
  return raises;
}

Action readAction(const Node& node, const Questionnaire& questionnaire, const std::set<std::string>& programmes) {
  Action action;
  action.id = node["id"].nonEmptyString();
  action.name = node["name"].text();
  action.todo = node["todo"].text();
  action.who = node["who"].text();
  for (std::size_t size = 0; size < costClassCount; ++size) {
    const Node own = node.maybe("todo_" + std::string(costClassNames[size]));
    if (own.exists()) action.todoBySize[size] = own.text();
    action.costs[size] = readCost(node["sizes"][costClassNames[size]]);
  }
  action.raises = readRaises(node["raises"], questionnaire);
  for (const Node& entry : node["programmes"].elements()) {
    const std::string id = entry.nonEmptyString();
    if (programmes.count(id) == 0) entry.fault(FaultCode::unknown, id, "");
    action.programmes.push_back(id);
  }
  action.basis = readBasis(node["cost_basis"]);
  return action;
}

std::vector<Index> readNeeds(const Node& node, const Places& places, Index self) {
  std::vector<Index> needs;
  for (const Node& entry : node.elements()) {
    const std::string id = entry.string();
    const auto found = places.find(id);
    if (found == places.end()) {
      entry.fault(FaultCode::unknown, id, "");
    } else if (found->second == self) {
      entry.fault(FaultCode::inconsistent, id, "");
    } else if (std::find(needs.begin(), needs.end(), found->second) != needs.end()) {
      entry.fault(FaultCode::duplicate, id, "");
    } else {
      needs.push_back(found->second);
    }
  }
  return needs;
}

/// Actions that can be brought into an order, counted from those that need nothing; the rest needs itself.
std::vector<bool> startable(const std::vector<Action>& actions) {
  std::vector<bool> settled(actions.size(), false);
  for (std::size_t round = 0; round < actions.size(); ++round) {
    for (std::size_t a = 0; a < actions.size(); ++a) {
      const auto& needs = actions[a].needs;
      settled[a] = std::all_of(needs.begin(), needs.end(), [&](Index need) { return settled[need]; });
    }
  }
  return settled;
}

}  // namespace

ActionCatalogue readActions(const nlohmann::json& pack, const Questionnaire& questionnaire,
                            const std::vector<Programme>& programmes, std::vector<Fault>& faults) {
  const Node root(pack, faults);
  ActionCatalogue catalogue;
  catalogue.id = root["id"].nonEmptyString();
  std::set<std::string> known;
  for (const Programme& programme : programmes)
    known.insert(programme.id);
  const Node list = root["actions"];
  const std::vector<Node> nodes = list.elements();
  if (nodes.size() > ActionCatalogue::mostActions) {
    list.fault(FaultCode::outOfRange, std::to_string(nodes.size()), std::to_string(ActionCatalogue::mostActions));
    return catalogue;
  }
  Places places;
  for (const Node& node : nodes) {
    catalogue.actions.push_back(readAction(node, questionnaire, known));
    const bool isNew = places.emplace(catalogue.actions.back().id, catalogue.actions.size() - 1).second;
    if (!isNew) node["id"].fault(FaultCode::duplicate, catalogue.actions.back().id, "");
  }
  for (std::size_t a = 0; a < nodes.size(); ++a)
    catalogue.actions[a].needs = readNeeds(nodes[a]["requires"], places, a);
  const std::vector<bool> settled = startable(catalogue.actions);
  for (std::size_t a = 0; a < nodes.size(); ++a) {
    if (!settled[a]) nodes[a]["requires"].fault(FaultCode::inconsistent, nodes[a]["requires"].describe(), "");
  }
  return catalogue;
}

PlanningRules readPlanningRules(const nlohmann::json& pack, std::vector<Fault>& faults) {
  const Node root(pack, faults);
  PlanningRules rules;
  const Node sizes = root["sizes"];
  for (std::size_t size = 0; size < rules.sizes.size(); ++size) {
    const Node node = sizes[nameOf(static_cast<SizeClass>(size))];
    rules.sizes[size].costs = node["costs_of"].oneOf<CostClass>(
        {{"micro", CostClass::micro}, {"small", CostClass::small}, {"medium", CostClass::medium}});
    rules.sizes[size].atOnce = static_cast<int>(node["at_once"].integer(1, OrderedSchedule::mostAtOnce));
  }
  rules.mostMonths = static_cast<int>(root["most_months"].integer(1, mostMonths * 2));
  rules.nodeLimit = root["node_limit"].integer(1);
  return rules;
}

}  // namespace jindan::content
