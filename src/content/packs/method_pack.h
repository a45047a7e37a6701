// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>
#include <vector>

#include "domain/questionnaire/questionnaire.h"
#include "domain/scoring/method.h"
#include "domain/types/result.h"

namespace jindan::content {

class Node;

/// The rules of scoring ("jindan-method") with the words of the gates ("jindan-advice") and the questions about
/// contradictions ("jindan-contradiction-questions").
struct MethodDocuments {
  const nlohmann::json& method;
  const nlohmann::json& advice;
  const nlohmann::json& contradictionQuestions;
};

/// `faults` gets those of the three documents in that order.
[[nodiscard]] Method readMethod(const MethodDocuments& documents, const Questionnaire& questionnaire,
                                std::vector<std::vector<Fault>>& faults);

/// {"question": id, "equal" | "at_least" | "at_most": level}.
[[nodiscard]] LevelCondition readCondition(const Node& node, const Questionnaire& questionnaire);

/// The place of the question named here; a fault and 0 when there is none.
[[nodiscard]] Index readQuestionReference(const Node& node, const Questionnaire& questionnaire);

/// "equal", "at_least" or "at_most" of an object.
void readComparator(const Node& node, LevelCondition& condition);

}  // namespace jindan::content
