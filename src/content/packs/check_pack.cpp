// SPDX-License-Identifier: Apache-2.0
#include "content/packs/check_pack.h"

#include <algorithm>
#include <set>
#include <stdexcept>

#include "content/json/node.h"
#include "content/packs/method_pack.h"
#include "domain/wording/phrasebook.h"

namespace jindan::content {

namespace {

constexpr std::int64_t mostRows = 1'000'000'000;

std::optional<double> optionalNumber(const Node& node) {
  return node.isNull() ? std::nullopt : std::optional(node.number());
}

/// A sentence may ask for these only; anything else would stop the program where it is said.
LocalizedText readSentence(const Node& node) {
  const Arguments known{{"column", "x"}, {"count", "1"}, {"rows", "1"}, {"percent", "1%"}, {"span", "1"}};
  LocalizedText text = node.text();
  for (const std::string* language : {&text.ko, &text.en}) {
    try {
      static_cast<void>(fillTemplate(*language, known));
    } catch (const std::logic_error&) {
      node.fault(FaultCode::notAllowed, *language, "{column}, {count}, {rows}, {percent}, {span}");
    }
  }
  return text;
}

/// The more serious a finding, the farther out its border.
void checkBorders(const Node& node, const FindingRule& rule) {
  std::vector<double> borders;
  for (const auto& border : {rule.info, rule.caution, rule.stop, rule.until}) {
    if (border) borders.push_back(rule.whenLow ? -*border : *border);
  }
  if (!rule.info && !rule.caution && !rule.stop) node.fault(FaultCode::missing, "", "info, caution, stop");
  if (!std::is_sorted(borders.begin(), borders.end())) node.fault(FaultCode::inconsistent, rule.id, "");
}

FindingRule readFinding(const Node& node) {
  FindingRule rule;
  rule.id = node["id"].nonEmptyString();
  rule.symptom = node["symptom"].oneOf(symptomNames());
  if (const Node low = node.maybe("when_low"); low.exists()) rule.whenLow = low.boolean();
  rule.info = optionalNumber(node.maybe("info"));
  rule.caution = optionalNumber(node.maybe("caution"));
  rule.stop = optionalNumber(node.maybe("stop"));
  rule.until = optionalNumber(node.maybe("until"));
  checkBorders(node, rule);
  rule.title = node["title"].text();
  rule.sentence = readSentence(node["sentence"]);
  rule.why = node["why"].text();
  rule.action = node["action"].text();
  return rule;
}

CheckReference readReference(const Node& node) {
  constexpr double leastAmount = 1e-6;
  CheckReference reference;
  reference.rows = node["rows"].number(leastAmount);
  reference.days = node["days"].number(leastAmount);
  reference.eventListBelow = node["event_list_below"].number(0.0, 1.0);
  reference.frozenDistinct = static_cast<std::uint64_t>(node["frozen_distinct"].integer(2, mostRows));
  reference.frozenRows = static_cast<std::uint64_t>(node["frozen_rows"].integer(2, mostRows));
  reference.unusedColumnFrom = node["unused_column_from"].number(0.0, 1.0);
  for (const Node& word : node["other_words"].elements())
    reference.otherWords.push_back(word.nonEmptyString());
  return reference;
}

MeasureCondition readMeasureCondition(const Node& node) {
  MeasureCondition condition;
  condition.measure = node["measure"].oneOf(fileMeasureNames());
  condition.atLeast = optionalNumber(node.maybe("at_least"));
  condition.atMost = optionalNumber(node.maybe("at_most"));
  condition.below = optionalNumber(node.maybe("below"));
  if (!condition.atLeast && !condition.atMost && !condition.below) {
    node.fault(FaultCode::missing, "", "at_least, at_most, below");
  }
  return condition;
}

std::vector<MeasureCondition> readConditions(const Node& node) {
  std::vector<MeasureCondition> conditions;
  for (const Node& condition : node.elements())
    conditions.push_back(readMeasureCondition(condition));
  return conditions;
}

std::vector<LevelRule> readLevelRules(const Node& list) {
  std::vector<LevelRule> rules;
  for (const Node& node : list.elements()) {
    LevelRule rule;
    rule.level = *Level::from(node["level"].integer(Level::lowest, Level::highest));
    rule.where = readConditions(node["where"]);
    rule.conditions = readConditions(node["conditions"]);
    if (const Node every = node.maybe("every"); every.exists()) rule.every = every.boolean();
    for (const Node& because : node["because"].elements())
      rule.because.push_back(because.nonEmptyString());
    rule.reason = node["reason"].text();
    rules.push_back(std::move(rule));
  }
  return rules;
}

}  // namespace

void readCheckFindings(const nlohmann::json& pack, FileCheckRules& rules, std::vector<Fault>& faults) {
  const Node root(pack, faults);
  rules.reference = readReference(root["reference"]);
  std::set<std::string> ids;
  for (const Node& node : root["findings"].elements()) {
    rules.findings.push_back(readFinding(node));
    const std::string& id = rules.findings.back().id;
    if (!ids.insert(id).second) node["id"].fault(FaultCode::duplicate, id, "");
  }
}

std::vector<QuestionRule> readCheckProposals(const nlohmann::json& pack, const Questionnaire& questionnaire,
                                             std::vector<Fault>& faults) {
  const Node root(pack, faults);
  // Levels mean what this version of the questionnaire says they mean.
  const Node reference = root["questionnaire"];
  if (reference.exists() && reference.string() != questionnaire.reference()) {
    reference.fault(FaultCode::unknownVersion, reference.describe(), questionnaire.reference());
  }
  std::vector<QuestionRule> rules;
  std::set<Index> asked;
  for (const Node& node : root["questions"].elements()) {
    QuestionRule rule;
    rule.question = readQuestionReference(node["question"], questionnaire);
    if (!asked.insert(rule.question).second)
      node["question"].fault(FaultCode::duplicate, node["question"].string(), "");
    rule.shows = readLevelRules(node["shows"]);
    rule.limits = readLevelRules(node["limits"]);
    rule.ask = node["ask"].text();
    rules.push_back(std::move(rule));
  }
  std::sort(rules.begin(), rules.end(), [](const auto& a, const auto& b) { return a.question < b.question; });
  return rules;
}

}  // namespace jindan::content
