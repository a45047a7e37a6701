// SPDX-License-Identifier: Apache-2.0
#include "storage/name_index.h"

#include "domain/wording/search_key.h"
#include "storage/query.h"

namespace jindan::storage {

namespace {

constexpr std::string_view putSql = R"sql(
  INSERT INTO name_index (company, folded, initials) VALUES (?1, ?2, ?3)
  ON CONFLICT (company) DO UPDATE SET folded = excluded.folded, initials = excluded.initials
  WHERE folded IS NOT excluded.folded
)sql";
constexpr std::string_view clearSql = "DELETE FROM name_index";
constexpr std::string_view orderSql = "SELECT company FROM name_index ORDER BY folded, company";
// instr() instead of LIKE: no character is a wildcard. A name is short: looking through all of them takes less time
// than an index of parts would need to be kept, and finds one letter as well as ten.
constexpr std::string_view findSql = "SELECT company FROM name_index WHERE instr(folded, ?1) > 0";
constexpr std::string_view findInitialsSql = "SELECT company FROM name_index WHERE instr(initials, ?1) > 0";

std::vector<CompanyPlace> places(Query&& rows) {
  std::vector<CompanyPlace> found;
  while (rows.next())
    found.push_back(rows.integer());
  return found;
}

}  // namespace

void NameIndex::put(CompanyPlace company, const std::string& name) {
  Query(connection_, putSql, company, foldedName(name), initialsOf(name)).run();
}

void NameIndex::clear() {
  Query(connection_, clearSql).run();
}

std::vector<CompanyPlace> NameIndex::inOrder() {
  return places(Query(connection_, orderSql));
}

std::vector<CompanyPlace> NameIndex::find(const std::string& text) {
  return places(Query(connection_, areInitials(text) ? findInitialsSql : findSql, foldedName(text)));
}

}  // namespace jindan::storage
