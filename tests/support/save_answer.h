// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/workspace/workspace.h"

namespace jindan::test {

/// One answer, whatever is stored there now.
inline Result<StoredAnswer> saveAnswer(Workspace& workspace, const Uuid& visit, const QuestionId& question,
                                       const Answer& answer) {
  auto saved = workspace.saveAnswers(visit, {{question, answer, std::nullopt}});
  if (!saved) return tl::unexpected(saved.error());
  return saved->front();
}

}  // namespace jindan::test
