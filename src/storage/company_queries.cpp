// SPDX-License-Identifier: Apache-2.0
#include "storage/company_queries.h"

#include "storage/name_index.h"
#include "storage/portfolio_rows.h"

namespace jindan::storage {

namespace {

const std::string findSql = std::string("SELECT") + companyColumns + "FROM company WHERE id = ? AND removed_at IS NULL";
constexpr std::string_view takenSql = "SELECT 1 FROM company WHERE id = ?";
constexpr std::string_view countSql = "SELECT count(*) FROM company WHERE removed_at IS NULL";
constexpr std::string_view insertSql = R"sql(
  INSERT INTO company (id, revision, name, industry, region, employees, annual_sales, extra, created_at, changed_at)
  VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?9)
)sql";
constexpr std::string_view updateSql = R"sql(
  UPDATE company
  SET revision = revision + 1, name = ?3, industry = ?4, region = ?5, employees = ?6, annual_sales = ?7, extra = ?8,
      changed_at = ?9
  WHERE id = ?1 AND revision = ?2 AND removed_at IS NULL
)sql";
constexpr std::string_view removedSql = "UPDATE company SET removed_at = ?2 WHERE id = ?1";
constexpr std::string_view archivedSql =
    "UPDATE company SET archived_at = ?2, changed_at = ?3 WHERE id = ?1 AND removed_at IS NULL";
constexpr std::string_view placeSql = "SELECT number FROM company WHERE id = ?";
constexpr std::string_view forgetSizeSql = "UPDATE portfolio SET size = NULL WHERE company = ?";

std::optional<std::int64_t> value(const std::optional<Won>& won) {
  return won ? std::optional(won->value()) : std::nullopt;
}

int runWith(Connection& connection, std::string_view sql, const CompanyRecord& record, const Timestamp& now) {
  const Company& c = record.company;
  return Query(connection, sql, record.id, record.revision, c.name, c.industry, c.region, c.employees,
               value(c.annualSales), c.extra, now)
      .run();
}

/// The name, and all that lists show of the company.
void keepListed(Connection& connection, const CompanyRecord& record) {
  CompanyPlace place = 0;
  {
    Query row(connection, placeSql, record.id);
    if (!row.next()) return;
    place = row.integer();
  }
  NameIndex(connection).put(place, record.company.name);
  refreshPortfolio(connection, place);
  Query(connection, forgetSizeSql, place).run();
}

}  // namespace

CompanyRecord readCompany(Query& row) {
  CompanyRecord record;
  record.id = Uuid(row.text());
  record.revision = row.integer();
  record.company.id = record.id;
  record.company.name = row.text();
  record.company.industry = IndustryCode(row.text());
  record.company.region = RegionCode(row.text());
  record.company.employees = row.integer();
  if (const auto sales = row.optionalInteger()) record.company.annualSales = Won(*sales);
  record.company.extra = row.text();
  return record;
}

std::optional<CompanyRecord> findCompany(Connection& connection, const Uuid& id) {
  Query row(connection, findSql, id);
  return row.next() ? std::optional(readCompany(row)) : std::nullopt;
}

bool companyIdTaken(Connection& connection, const Uuid& id) {
  return Query(connection, takenSql, id).next();
}

std::int64_t countCompanies(Connection& connection) {
  Query row(connection, countSql);
  row.next();
  return row.integer();
}

void insertCompany(Connection& connection, const CompanyRecord& record, const Timestamp& now) {
  runWith(connection, insertSql, record, now);
  keepListed(connection, record);
}

bool updateCompany(Connection& connection, const CompanyRecord& record, const Timestamp& now) {
  const bool isUpdated = runWith(connection, updateSql, record, now) > 0;
  if (isUpdated) keepListed(connection, record);
  return isUpdated;
}

bool setRemoved(Connection& connection, const Uuid& id, const std::optional<Timestamp>& when) {
  const bool isDone = Query(connection, removedSql, id, when).run() > 0;
  if (isDone) refreshPortfolioOf(connection, id);
  return isDone;
}

bool setArchived(Connection& connection, const Uuid& id, const std::optional<Timestamp>& when, const Timestamp& now) {
  const bool isDone = Query(connection, archivedSql, id, when, now).run() > 0;
  if (isDone) refreshPortfolioOf(connection, id);
  return isDone;
}

}  // namespace jindan::storage
