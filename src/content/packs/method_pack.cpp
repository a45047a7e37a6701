// SPDX-License-Identifier: Apache-2.0
#include "content/packs/method_pack.h"

#include <algorithm>
#include <array>

#include "content/json/node.h"

namespace jindan::content {

namespace {

std::vector<Stage> readStages(const Node& node) {
  std::vector<Stage> stages;
  double border = Level::lowest;
  for (const Node& entry : node.elements()) {
    Stage stage;
    stage.number = static_cast<int>(entry["number"].integer(1, 99));
    if (stage.number != static_cast<int>(stages.size()) + 1) {
      entry["number"].fault(FaultCode::notAllowed, entry["number"].describe(), std::to_string(stages.size() + 1));
    }
    stage.title = entry["title"].text();
    stage.finding = entry["finding"].text();
    if (!entry.maybe("below").isNull()) {
      stage.below = entry["below"].number(border, Level::highest);
      border = *stage.below;
    }
    stages.push_back(std::move(stage));
  }
  if (stages.empty() || stages.back().below) node.fault(FaultCode::inconsistent, "", "below: null");
  return stages;
}

Gate readGate(const Node& node, const Questionnaire& questionnaire) {
  const auto closed = node["closed_up_to"].integer(Level::lowest, Level::highest - 1);
  return {readQuestionReference(node["question"], questionnaire),
          *Level::from(closed),
          static_cast<int>(node["cap"].integer(1, 99)),
          {},
          {}};
}

ContradictionRule readRule(const Node& node, const Questionnaire& questionnaire) {
  ContradictionRule rule;
  rule.id = RuleId(node["id"].nonEmptyString());
  rule.kind =
      node["kind"].oneOf<ContradictionKind>({{"ask", ContradictionKind::ask}, {"risk", ContradictionKind::risk}});
  rule.message = node["message"].text();
  const Node when = node["when"];
  if (const Node lining = when.maybe("straight_lining"); lining.exists()) {
    rule.when = StraightLining{lining["share"].number(0.0, 1.0), lining["seconds"].number(0.0)};
    return rule;
  }
  LevelsClash clash;
  for (const Node& condition : when["all"].elements())
    clash.all.push_back(readCondition(condition, questionnaire));
  if (clash.all.empty()) when.fault(FaultCode::empty, "", "all");
  rule.when = std::move(clash);
  return rule;
}

void addGateWords(const Node& advice, const Questionnaire& questionnaire, std::vector<Gate>& gates) {
  const std::vector<Node> entries = advice["questions"].elements();
  for (Gate& gate : gates) {
    const std::string& id = questionnaire.question(gate.question).id.value();
    const auto entry = std::find_if(entries.begin(), entries.end(),
                                    [&](const Node& node) { return node.maybe("question").json() == id; });
    if (entry == entries.end()) continue;  // addAdvice already says that it is missing
    gate.reason = (*entry)["gate_reason"].text();
    gate.lift = (*entry)["gate_lift"].text();
  }
}

void addContradictionQuestions(const Node& root, std::vector<ContradictionRule>& rules) {
  for (const Node& node : root["rules"].elements()) {
    const RuleId id(node["id"].string());
    const auto rule = std::find_if(rules.begin(), rules.end(), [&](const auto& r) { return r.id == id; });
    if (rule == rules.end()) {
      node["id"].fault(FaultCode::unknown, id.value(), "");
    } else {
      rule->ask = node["ask"].text();
    }
  }
  for (const ContradictionRule& rule : rules) {
    if (rule.ask.ko.empty()) root["rules"].fault(FaultCode::missing, rule.id.value(), "");
  }
}

}  // namespace

Index readQuestionReference(const Node& node, const Questionnaire& questionnaire) {
  const auto place = questionnaire.find(QuestionId(node.string()));
  if (!place && node.exists()) node.fault(FaultCode::unknown, node.describe(), "");
  return place.value_or(0);
}

void readComparator(const Node& node, LevelCondition& condition) {
  constexpr std::array<std::pair<std::string_view, Comparator>, 3> names{
      {{"equal", Comparator::equal}, {"at_least", Comparator::atLeast}, {"at_most", Comparator::atMost}}};
  for (const auto& [name, comparator] : names) {
    if (const Node level = node.maybe(name); level.exists()) {
      condition.comparator = comparator;
      condition.level = static_cast<int>(level.integer(Level::lowest, Level::highest));
      return;
    }
  }
  node.fault(FaultCode::missing, "", "equal, at_least, at_most");
}

LevelCondition readCondition(const Node& node, const Questionnaire& questionnaire) {
  LevelCondition condition;
  condition.question = readQuestionReference(node["question"], questionnaire);
  readComparator(node, condition);
  return condition;
}

Method readMethod(const MethodDocuments& documents, const Questionnaire& questionnaire,
                  std::vector<std::vector<Fault>>& faults) {
  faults.assign(3, {});
  const Node root(documents.method, faults[0]);
  Method method;
  method.stages = readStages(root["stages"]);
  for (const Node& gate : root["gates"].elements())
    method.gates.push_back(readGate(gate, questionnaire));
  method.minimumCoverage = root["minimum_coverage"].number(0.0, 1.0);
  const Node robustness = root["robustness"];
  constexpr std::int64_t mostDraws = 1'000'000;
  method.robustness = {static_cast<int>(robustness["draws"].integer(0, mostDraws)),
                       static_cast<std::uint64_t>(robustness["seed"].integer(0)),
                       robustness["relative_variance"].number(1e-6, 0.5)};
  for (const Node& rule : root["contradictions"].elements()) {
    method.contradictions.push_back(readRule(rule, questionnaire));
  }
  addGateWords(Node(documents.advice, faults[1]), questionnaire, method.gates);
  addContradictionQuestions(Node(documents.contradictionQuestions, faults[2]), method.contradictions);
  return method;
}

}  // namespace jindan::content
