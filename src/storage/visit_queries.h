// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "domain/workspace/workspace.h"
#include "storage/query.h"

namespace jindan::storage {

// Statements about visits; those of removed companies are not there. All of them throw SQLite::Exception, none opens a
// transaction.

/// The columns that readVisitSummary reads, of the visit called `alias`. An answer counts when anyone gave a level,
/// "don't know" or "not applicable"; a mere note does not.
/// ORDER BY of a company's visits, newest first: by date. A visit begun here comes after all that were there already,
/// also when the clock had been set back in between; one taken in from a file has its place by its date alone.
[[nodiscard]] std::string newestFirst(const std::string& alias);
[[nodiscard]] std::string visitSummaryColumns(const std::string& alias);

/// Nothing when the columns are NULL, from a join without a visit.
[[nodiscard]] std::optional<VisitSummary> readVisitSummary(Query& row);

/// Place of a visit in this file, by which its answers are found.
using VisitNumber = std::int64_t;

[[nodiscard]] std::optional<VisitNumber> findVisitNumber(Connection& connection, const Uuid& id);
/// Also by visits of removed companies.
[[nodiscard]] bool visitIdTaken(Connection& connection, const Uuid& id);
/// Newest first.
[[nodiscard]] std::vector<VisitSummary> visitsOfCompany(Connection& connection, const Uuid& company);
/// Without its answers.
[[nodiscard]] VisitRecord readVisit(Connection& connection, VisitNumber visit);
VisitNumber insertVisit(Connection& connection, const VisitRecord& record, const Timestamp& now);
void updateVisitHead(Connection& connection, VisitNumber visit, const VisitHead& head, const Timestamp& now);
void setLastQuestion(Connection& connection, VisitNumber visit, const QuestionId& question);
void setScores(Connection& connection, VisitNumber visit, const ScoreSummary& scores, bool finished,
               const std::string& benchmarks);

}  // namespace jindan::storage
