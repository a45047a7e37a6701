// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "domain/workspace/workspace.h"
#include "storage/query.h"
#include "storage/visit_queries.h"

namespace jindan::storage {

// Statements about the answers of one visit. All of them throw SQLite::Exception, none opens a transaction.

/// In the order of the questions' names.
[[nodiscard]] std::vector<StoredAnswer> answersOf(Connection& connection, VisitNumber visit);
/// Oldest first, the current one last; empty when the question was never answered.
[[nodiscard]] std::vector<StoredAnswer> historyOf(Connection& connection, VisitNumber visit,
                                                  const QuestionId& question);
/// Adds an answer to a question that has none.
void insertAnswer(Connection& connection, VisitNumber visit, const StoredAnswer& answer);
/// Puts the current answer into the history and the new one in its place; nothing when the current one is not the
/// expected one.
[[nodiscard]] std::optional<StoredAnswer> replaceAnswer(Connection& connection, VisitNumber visit,
                                                        const AnswerChange& change, const Timestamp& now);

}  // namespace jindan::storage
