// SPDX-License-Identifier: Apache-2.0
#include "domain/questionnaire/questionnaire.h"

#include <utility>

namespace jindan {

Questionnaire::Questionnaire(Parts parts) : parts_(std::move(parts)) {
  for (Index d = 0; d < parts_.dimensions.size(); ++d) {
    parts_.pillars.at(parts_.dimensions[d].pillar).dimensions.push_back(d);
  }
  for (Index q = 0; q < parts_.questions.size(); ++q) {
    Question& question = parts_.questions[q];
    Dimension& dimension = parts_.dimensions.at(question.dimension);
    question.pillar = dimension.pillar;
    dimension.questions.push_back(q);
    parts_.pillars[dimension.pillar].questions.push_back(q);
    byId_.emplace(question.id, q);
  }
  for (Index p = 0; p < parts_.pillars.size(); ++p) {
    if (parts_.pillars[p].scored) scoredPillars_.push_back(p);
  }
}

std::optional<Index> Questionnaire::find(const QuestionId& id) const {
  const auto found = byId_.find(id);
  if (found == byId_.end()) return std::nullopt;
  return found->second;
}

}  // namespace jindan
