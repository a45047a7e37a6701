// SPDX-License-Identifier: Apache-2.0
#include "storage/cohort_queries.h"

#include "storage/level_bytes.h"
#include "storage/portfolio_rows.h"
#include "storage/visit_queries.h"

namespace jindan::storage {

namespace {

const std::string allSql = R"sql(
  SELECT portfolio.industry, portfolio.region, portfolio.size, member.stage, member.levels, member.before
  FROM portfolio CROSS JOIN cohort_member AS member ON member.company = portfolio.company
  WHERE +portfolio.state <> 2
)sql";
const std::string oneSql = allSql + " AND portfolio.company = (SELECT number FROM company WHERE id = ?)";
constexpr std::string_view lackingSql = R"sql(
  SELECT visit.id FROM visit JOIN company ON company.number = visit.company
  WHERE visit.finished = 1 AND visit.dimension_levels IS NULL AND company.removed_at IS NULL LIMIT ?
)sql";
constexpr std::string_view dimensionsSql = "UPDATE visit SET dimension_levels = ?2 WHERE number = ?1";

CohortRow readRow(Query& rows) {
  CohortRow row{IndustryCode(rows.text()), RegionCode(rows.text()), {}, {}, {}, {}};
  if (const auto size = rows.optionalInteger()) row.size = static_cast<SizeClass>(*size);
  if (const auto stage = rows.optionalInteger()) row.stage = static_cast<int>(*stage);
  row.levels = binsFrom(rows.bytes());
  row.before = binsFrom(rows.bytes());
  return row;
}

}  // namespace

void readCohort(Connection& connection, const std::function<void(const CohortRow&)>& take) {
  Query rows(connection, allSql);
  while (rows.next())
    take(readRow(rows));
}

std::optional<CohortRow> findCohortRow(Connection& connection, const Uuid& company) {
  Query row(connection, oneSql, company);
  return row.next() ? std::optional(readRow(row)) : std::nullopt;
}

std::vector<Uuid> visitsLackingDimensions(Connection& connection, int limit) {
  std::vector<Uuid> visits;
  Query rows(connection, lackingSql, limit);
  while (rows.next())
    visits.emplace_back(rows.text());
  return visits;
}

bool setDimensions(Connection& connection, const Portfolio::VisitDimensions& dimensions) {
  const auto visit = findVisitNumber(connection, dimensions.visit);
  if (!visit) return false;
  Query(connection, dimensionsSql, *visit, bytesOf(dimensions.levels)).run();
  refreshPortfolioOfVisit(connection, *visit);
  return true;
}

}  // namespace jindan::storage
