// SPDX-License-Identifier: Apache-2.0
#include "storage/portfolio_query.h"

#include "storage/company_queries.h"
#include "storage/tag_queries.h"
#include "storage/visit_queries.h"

namespace jindan::storage {

namespace {

const std::string rowSql = std::string("SELECT portfolio.state, portfolio.visits, portfolio.size,") + companyColumns +
                           "," + visitSummaryColumns("latest") + "," + visitSummaryColumns("previous") + R"sql(
  FROM portfolio
  JOIN company ON company.number = portfolio.company
  LEFT JOIN visit AS latest ON latest.number = portfolio.latest
  LEFT JOIN visit AS previous ON previous.number = portfolio.previous
  WHERE portfolio.company = ?)sql";

}  // namespace

std::vector<PortfolioRow> readRows(Connection& connection, std::span<const CompanyPlace> places) {
  std::vector<PortfolioRow> companies;
  for (const CompanyPlace place : places) {
    Query row(connection, rowSql, place);
    if (!row.next()) continue;
    PortfolioRow company;
    company.state = static_cast<CompanyState>(row.smallInteger());
    company.visits = row.smallInteger();
    if (const auto size = row.optionalInteger()) company.size = static_cast<SizeClass>(*size);
    company.overview.record = readCompany(row);
    company.overview.latest = readVisitSummary(row);
    company.overview.previous = readVisitSummary(row);
    company.tags = tagsOf(connection, place);
    companies.push_back(std::move(company));
  }
  return companies;
}

}  // namespace jindan::storage
