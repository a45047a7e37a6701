// SPDX-License-Identifier: Apache-2.0
#include "storage/schema_check.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <set>
#include <string>

#include "storage/errors.h"

namespace jindan::storage {

namespace {

std::set<std::string> partsOf(SQLite::Database& database) {
  SQLite::Statement rows(database, R"sql(
    SELECT m.type || ' ' || m.name || ' ' || coalesce(p.name, '')
    FROM sqlite_schema m LEFT JOIN pragma_table_info(m.name) p
    WHERE m.name NOT LIKE 'sqlite_%'
  )sql");
  std::set<std::string> parts;
  while (rows.executeStep())
    parts.insert(rows.getColumn(0).getString());
  return parts;
}

}  // namespace

void checkSchema(SQLite::Database& database, const std::vector<MigrationScript>& scripts) {
  SQLite::Database fresh(":memory:", SQLite::OPEN_READWRITE);
  for (const MigrationScript& script : scripts)
    fresh.exec(script.sql);
  const std::set<std::string> present = partsOf(database);
  for (const std::string& part : partsOf(fresh)) {
    if (!present.contains(part)) throwDamaged("missing: " + part);
  }
}

}  // namespace jindan::storage
