// SPDX-License-Identifier: Apache-2.0
#include "storage/portfolio_query.h"

#include "storage/company_queries.h"
#include "storage/visit_queries.h"

namespace jindan::storage {

namespace {

// The page is cut first, so that scores and answers are read for the companies shown and for no other. NULL sorts
// below every date: companies without a visit come last. instr() instead of LIKE: no character is a wildcard.
const std::string portfolioSql = R"sql(
  WITH page AS MATERIALIZED (
    SELECT company.number AS company, newest.number AS latest
    FROM company
    LEFT JOIN visit AS newest ON newest.number = (
      SELECT number FROM visit WHERE visit.company = company.number)sql" +
                                 newestFirst("visit") + R"sql(LIMIT 1)
    WHERE company.removed_at IS NULL AND (?1 = '' OR instr(lower(company.name), lower(?1)) > 0)
    ORDER BY newest.held_on DESC, newest.number DESC, company.name COLLATE NOCASE, company.number
    LIMIT ?2 OFFSET ?3
  )
  SELECT)sql" + std::string(companyColumns) +
                                 "," + visitSummaryColumns("latest") + "," + visitSummaryColumns("previous") + R"sql(
  FROM page
  JOIN company ON company.number = page.company
  LEFT JOIN visit AS latest ON latest.number = page.latest
  LEFT JOIN visit AS previous ON previous.number = (
    SELECT number FROM visit
    WHERE visit.company = page.company AND visit.finished = 1 AND visit.number <> page.latest)sql" +
                                 newestFirst("visit") + R"sql(LIMIT 1)
  ORDER BY latest.held_on DESC, latest.number DESC, company.name COLLATE NOCASE, company.number
)sql";

}  // namespace

std::vector<CompanyOverview> readPortfolio(Connection& connection, const CompanyFilter& filter) {
  std::vector<CompanyOverview> companies;
  Query rows(connection, portfolioSql, filter.search, filter.limit, filter.offset);
  while (rows.next())
    companies.push_back({readCompany(rows), readVisitSummary(rows), readVisitSummary(rows)});
  return companies;
}

}  // namespace jindan::storage
