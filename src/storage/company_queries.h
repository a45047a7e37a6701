// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "domain/workspace/workspace.h"
#include "storage/query.h"

namespace jindan::storage {

// Statements about companies; removed ones are not there. All of them throw SQLite::Exception, none opens a
// transaction.

/// The columns that readCompany reads.
inline constexpr const char* companyColumns =
    " company.id, company.revision, company.name, company.industry, company.region, company.employees,"
    " company.annual_sales, company.extra ";

[[nodiscard]] CompanyRecord readCompany(Query& row);

[[nodiscard]] std::optional<CompanyRecord> findCompany(Connection& connection, const Uuid& id);
/// Also by removed companies.
[[nodiscard]] bool companyIdTaken(Connection& connection, const Uuid& id);
[[nodiscard]] std::int64_t countCompanies(Connection& connection);
void insertCompany(Connection& connection, const CompanyRecord& record, const Timestamp& now);
/// False when there is no such company in this revision.
[[nodiscard]] bool updateCompany(Connection& connection, const CompanyRecord& record, const Timestamp& now);
/// Removes (`when` given) or restores; false when there is no such company.
[[nodiscard]] bool setRemoved(Connection& connection, const Uuid& id, const std::optional<Timestamp>& when);
/// Archives (`when` given) or takes out again; false when there is no such company.
[[nodiscard]] bool setArchived(Connection& connection, const Uuid& id, const std::optional<Timestamp>& when,
                               const Timestamp& now);

}  // namespace jindan::storage
