// SPDX-License-Identifier: Apache-2.0
#include "content/packs/comparison_pack.h"

#include "content/json/node.h"
#include "content/packs/method_pack.h"

namespace jindan::content {

namespace {

ComparisonKind readKind(const Node& node) {
  return node.oneOf<ComparisonKind>({{"have", ComparisonKind::have},
                                     {"worker_share", ComparisonKind::workerShare},
                                     {"budget", ComparisonKind::budget},
                                     {"sales_share", ComparisonKind::salesShare},
                                     {"pay", ComparisonKind::pay},
                                     {"background", ComparisonKind::background}});
}

ComparisonRule readRule(const Node& node, const Questionnaire& questionnaire) {
  ComparisonRule rule;
  rule.question = readQuestionReference(node["question"], questionnaire);
  rule.indicator = IndicatorId(node["indicator"].nonEmptyString());
  rule.kind = readKind(node["kind"]);
  for (const Node& condition : node["only_if"].elements()) {
    rule.onlyIf.push_back(readCondition(condition, questionnaire));
  }
  rule.position.question = rule.question;
  const bool byLevel = rule.kind == ComparisonKind::have || rule.kind == ComparisonKind::budget;
  if (byLevel) readComparator(node["position"], rule.position);
  rule.unit = node["unit"].nonEmptyString();
  rule.respondent = node["respondent"].nonEmptyString();
  if (const auto base = node["base"].optionalString()) rule.base = BaseId(*base);
  rule.workerSizes = node["worker_sizes"].boolean();
  rule.statement = node["statement"].text();
  rule.inGroup = node["in_group"].text();
  rule.outOfGroup = node["out_of_group"].text();
  rule.caution = node["caution"].optionalText();
  return rule;
}

}  // namespace

ComparisonRules readComparisonRules(const nlohmann::json& pack, const Questionnaire& questionnaire,
                                    std::vector<Fault>& faults) {
  const Node root(pack, faults);
  ComparisonRules rules;
  for (const Node& node : root["rules"].elements())
    rules.rules.push_back(readRule(node, questionnaire));
  for (const Node& node : root["sentences"].elements()) {
    rules.sentences.push_back({readQuestionReference(node["question"], questionnaire), node["text"].text()});
  }
  return rules;
}

}  // namespace jindan::content
