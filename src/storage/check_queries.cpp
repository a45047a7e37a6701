// SPDX-License-Identifier: Apache-2.0
#include "storage/check_queries.h"

namespace jindan::storage {

namespace {

constexpr std::string_view ofVisitSql =
    "SELECT id, saved_at, summary FROM file_check WHERE visit = ? AND removed_at IS NULL ORDER BY number";
constexpr std::string_view takenSql = "SELECT 1 FROM file_check WHERE id = ?";
constexpr std::string_view insertSql = "INSERT INTO file_check (visit, id, saved_at, summary) VALUES (?, ?, ?, ?)";
constexpr std::string_view removedSql = "UPDATE file_check SET removed_at = ?3 WHERE visit = ?1 AND id = ?2";

}  // namespace

std::vector<StoredCheck> checksOf(Connection& connection, VisitNumber visit) {
  std::vector<StoredCheck> checks;
  Query rows(connection, ofVisitSql, visit);
  while (rows.next())
    checks.push_back({Uuid(rows.text()), rows.text(), rows.text()});
  return checks;
}

bool checkIdTaken(Connection& connection, const Uuid& id) {
  return Query(connection, takenSql, id).next();
}

void insertCheck(Connection& connection, VisitNumber visit, const StoredCheck& check) {
  Query(connection, insertSql, visit, check.id, check.savedAt, check.summary).run();
}

bool setCheckRemoved(Connection& connection, VisitNumber visit, const Uuid& id, const std::optional<Timestamp>& when) {
  return Query(connection, removedSql, visit, id, when).run() > 0;
}

}  // namespace jindan::storage
