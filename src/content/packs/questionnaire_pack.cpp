// SPDX-License-Identifier: Apache-2.0
#include "content/packs/questionnaire_pack.h"

#include <algorithm>
#include <unordered_map>

#include "content/json/node.h"

namespace jindan::content {

namespace {

constexpr double largestWeight = 1000.0;

/// Finds earlier entries by their id and notes repeated or unknown ones.
class Places {
 public:
  void add(const Node& node, const std::string& id) {
    if (!places_.emplace(id, places_.size()).second) node.fault(FaultCode::duplicate, node.describe(), "");
  }
  [[nodiscard]] Index find(const Node& node) const {
    const auto found = places_.find(node.string());
    if (found != places_.end()) return found->second;
    if (node.exists()) node.fault(FaultCode::unknown, node.describe(), "");
    return 0;
  }

 private:
  std::unordered_map<std::string, Index> places_;
};

double weightOf(const Node& node) {
  return node.maybe("weight").exists() ? node["weight"].number(1e-6, largestWeight) : 1.0;
}

std::optional<NumberField> readNumber(const Node& node) {
  if (node.isNull()) return std::nullopt;
  return NumberField{node["unit"].oneOf<NumberUnit>({{"persons", NumberUnit::persons},
                                                     {"won", NumberUnit::won},
                                                     {"won_per_year", NumberUnit::wonPerYear},
                                                     {"certified_level", NumberUnit::certifiedLevel}}),
                     node["label"].text()};
}

Question readQuestion(const Node& node, const Places& dimensions) {
  Question question;
  question.id = QuestionId(node["id"].nonEmptyString());
  question.dimension = dimensions.find(node["dimension"]);
  question.weight = weightOf(node);
  question.quick = node["quick"].boolean();
  question.prompt = node["prompt"].text();
  const std::vector<Node> levels = node["levels"].elements();
  if (levels.size() != question.levels.size()) {
    node["levels"].fault(FaultCode::outOfRange, std::to_string(levels.size()), "5");
  }
  for (std::size_t i = 0; i < std::min(levels.size(), question.levels.size()); ++i) {
    question.levels[i] = levels[i].text();
  }
  question.evidence = node["evidence"].text();
  const Node notApplicable = node.maybe("not_applicable_when");
  if (!notApplicable.isNull()) question.notApplicableWhen = notApplicable.text();
  question.number = readNumber(node.maybe("number"));
  return question;
}

Level levelAt(const Node& node, int least) {
  return *Level::from(std::clamp<std::int64_t>(node.integer(least, Level::highest), Level::lowest, Level::highest));
}

Move readMove(const Node& node) {
  return {levelAt(node["to"], 2),
          node["effort"].oneOf<Effort>({{"own_time", Effort::ownTime},
                                        {"small_purchase", Effort::smallPurchase},
                                        {"project", Effort::project},
                                        {"decision", Effort::decision}}),
          node["title"].text(), node["action"].text()};
}

void readAdvice(const Node& node, Question& question) {
  question.shortTitle = node["short"].text();
  question.why = node["why"].text();
  for (const Node& move : node["moves"].elements())
    question.moves.push_back(readMove(move));
  bool complete = question.moves.size() == 4;
  for (std::size_t i = 0; complete && i < 4; ++i)
    complete = question.moves[i].to.value() == static_cast<int>(i) + 2;
  if (!complete) node["moves"].fault(FaultCode::notAllowed, "", "to = 2, 3, 4, 5");
}

}  // namespace

std::optional<Questionnaire::Parts> readQuestionnaire(const nlohmann::json& pack, std::vector<Fault>& faults) {
  const std::size_t before = faults.size();
  const Node root(pack, faults);
  Questionnaire::Parts parts;
  parts.name = root["id"].nonEmptyString();
  parts.version = root["questionnaire_version"].nonEmptyString();
  Places pillars;
  for (const Node& node : root["pillars"].elements()) {
    const std::string id = node["id"].nonEmptyString();
    pillars.add(node["id"], id);
    parts.pillars.push_back({PillarId(id), node["scored"].boolean(), node["title"].text(), {}, {}});
  }
  Places dimensions;
  for (const Node& node : root["dimensions"].elements()) {
    const std::string id = node["id"].nonEmptyString();
    dimensions.add(node["id"], id);
    parts.dimensions.push_back(
        {DimensionId(id), pillars.find(node["pillar"]), weightOf(node), node["title"].text(), {}});
  }
  Places questions;
  for (const Node& node : root["questions"].elements()) {
    parts.questions.push_back(readQuestion(node, dimensions));
    questions.add(node["id"], parts.questions.back().id.value());
  }
  if (faults.size() > before) return std::nullopt;
  return parts;
}

void addAdvice(const nlohmann::json& pack, Questionnaire::Parts& parts, std::vector<Fault>& faults) {
  const Node root(pack, faults);
  std::vector<bool> advised(parts.questions.size(), false);
  for (const Node& node : root["questions"].elements()) {
    const std::string id = node["question"].string();
    const auto found = std::find_if(parts.questions.begin(), parts.questions.end(),
                                    [&](const Question& question) { return question.id.value() == id; });
    if (found == parts.questions.end()) {
      node["question"].fault(FaultCode::unknown, id, "");
      continue;
    }
    readAdvice(node, *found);
    advised[static_cast<std::size_t>(found - parts.questions.begin())] = true;
  }
  for (std::size_t q = 0; q < advised.size(); ++q) {
    if (!advised[q]) root["questions"].fault(FaultCode::missing, parts.questions[q].id.value(), "");
  }
}

}  // namespace jindan::content
