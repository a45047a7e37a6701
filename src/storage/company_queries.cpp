// SPDX-License-Identifier: Apache-2.0
#include "storage/company_queries.h"

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

std::optional<std::int64_t> value(const std::optional<Won>& won) {
  return won ? std::optional(won->value()) : std::nullopt;
}

int runWith(Connection& connection, std::string_view sql, const CompanyRecord& record, const Timestamp& now) {
  const Company& c = record.company;
  return Query(connection, sql, record.id, record.revision, c.name, c.industry, c.region, c.employees,
               value(c.annualSales), c.extra, now)
      .run();
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
}

bool updateCompany(Connection& connection, const CompanyRecord& record, const Timestamp& now) {
  return runWith(connection, updateSql, record, now) > 0;
}

bool setRemoved(Connection& connection, const Uuid& id, const std::optional<Timestamp>& when) {
  return Query(connection, removedSql, id, when).run() > 0;
}

}  // namespace jindan::storage
