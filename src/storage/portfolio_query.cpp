// SPDX-License-Identifier: Apache-2.0
#include "storage/portfolio_query.h"

#include "storage/company_queries.h"
#include "storage/visit_queries.h"

namespace jindan::storage {

namespace {

// The page is cut first, by dates alone, which an index gives: which visit of a company counts as its newest is asked
// for the companies shown and for no other, as are scores and answers. NULL sorts below every date: companies without a
// visit come last. instr() instead of LIKE: no character is a wildcard.
const std::string portfolioSql = R"sql(
  WITH page AS MATERIALIZED (
    SELECT company.number AS company, dated.held_on AS held_on, dated.number AS visit
    FROM company
    LEFT JOIN visit AS dated ON dated.number = (
      SELECT number FROM visit WHERE visit.company = company.number ORDER BY held_on DESC, number DESC LIMIT 1)
    WHERE company.removed_at IS NULL AND (?1 = '' OR instr(lower(company.name), lower(?1)) > 0)
    ORDER BY dated.held_on DESC, dated.number DESC, company.name COLLATE NOCASE, company.number
    LIMIT ?2 OFFSET ?3
  )
  SELECT)sql" + std::string(companyColumns) +
                                 "," + visitSummaryColumns("latest") + "," + visitSummaryColumns("previous") + R"sql(
  FROM page
  JOIN company ON company.number = page.company
  LEFT JOIN visit AS latest ON latest.number = (
    SELECT number FROM visit WHERE visit.company = page.company)sql" +
                                 newestFirst("visit") + R"sql(LIMIT 1)
  LEFT JOIN visit AS previous ON previous.number = (
    SELECT number FROM visit
    WHERE visit.company = page.company AND visit.finished = 1 AND visit.number <> latest.number)sql" +
                                 newestFirst("visit") + R"sql(LIMIT 1)
  ORDER BY page.held_on DESC, page.visit DESC, company.name COLLATE NOCASE, company.number
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
