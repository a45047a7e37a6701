// SPDX-License-Identifier: Apache-2.0
#include "content/packs/level_advice_pack.h"

#include <algorithm>

#include "content/json/node.h"

namespace jindan::content {

namespace {

std::optional<LocalizedText> readVariant(const Node& node) {
  return node.exists() ? std::optional(node.text()) : std::nullopt;
}

LevelAdvice readLevelAdvice(const Node& node) {
  LevelAdvice advice;
  advice.unknown = node["unknown"].text();
  const std::vector<Node> entries = node["levels"].elements();
  bool complete = entries.size() == advice.levels.size();
  for (std::size_t i = 0; i < std::min(entries.size(), advice.levels.size()); ++i) {
    const Node& entry = entries[i];
    complete = complete && entry["level"].integer() == static_cast<std::int64_t>(i) + 1;
    advice.levels[i] = {entry["text"].text(), readVariant(entry.maybe("micro")), readVariant(entry.maybe("medium"))};
  }
  if (!complete) node["levels"].fault(FaultCode::notAllowed, "", "level = 1, 2, 3, 4, 5");
  return advice;
}

/// Levels mean what this version of the questionnaire says they mean; advice for another would be beside the point.
void checkReference(const Node& node, const Questionnaire::Parts& parts) {
  const std::string expected = parts.name + "@" + parts.version;
  const std::string found = node.string();
  if (node.exists() && found != expected) node.fault(FaultCode::unknownVersion, found, expected);
}

}  // namespace

void addLevelAdvice(const nlohmann::json& pack, Questionnaire::Parts& parts, std::vector<Fault>& faults) {
  const Node root(pack, faults);
  checkReference(root["questionnaire"], parts);
  std::vector<bool> advised(parts.questions.size(), false);
  for (const Node& node : root["questions"].elements()) {
    const std::string id = node["question"].string();
    const auto found = std::find_if(parts.questions.begin(), parts.questions.end(),
                                    [&](const Question& question) { return question.id.value() == id; });
    if (found == parts.questions.end()) {
      node["question"].fault(FaultCode::unknown, id, "");
      continue;
    }
    const auto place = static_cast<std::size_t>(found - parts.questions.begin());
    if (advised[place]) node["question"].fault(FaultCode::duplicate, id, "");
    advised[place] = true;
    found->advice = readLevelAdvice(node);
  }
  for (std::size_t q = 0; q < advised.size(); ++q) {
    if (!advised[q]) root["questions"].fault(FaultCode::missing, parts.questions[q].id.value(), "");
  }
}

}  // namespace jindan::content
