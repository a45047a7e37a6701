// SPDX-License-Identifier: Apache-2.0
#include "storage/name_index.h"

#include "domain/wording/search_key.h"
#include "storage/query.h"

namespace jindan::storage {

namespace {

constexpr std::string_view putSql = R"sql(
  INSERT INTO name_index (company, folded) VALUES (?1, ?2)
  ON CONFLICT (company) DO UPDATE SET folded = excluded.folded
  WHERE folded IS NOT excluded.folded
)sql";
constexpr std::string_view clearSql = "DELETE FROM name_index";
constexpr std::string_view orderSql = "SELECT company, folded FROM name_index ORDER BY folded, company";

}  // namespace

void NameIndex::put(CompanyPlace company, const std::string& name) {
  Query(connection_, putSql, company, foldedName(name)).run();
}

void NameIndex::clear() {
  Query(connection_, clearSql).run();
}

void NameIndex::each(const std::function<void(CompanyPlace, const std::string&)>& take) {
  Query rows(connection_, orderSql);
  while (rows.next()) {
    const CompanyPlace place = rows.integer();
    take(place, rows.text());
  }
}

}  // namespace jindan::storage
