// SPDX-License-Identifier: Apache-2.0
#include "storage/tag_queries.h"

#include "storage/query.h"

namespace jindan::storage {

namespace {

constexpr std::string_view ofCompanySql = R"sql(
  SELECT tag.name FROM company_tag JOIN tag ON tag.number = company_tag.tag
  WHERE company_tag.company = ? ORDER BY tag.name
)sql";
constexpr std::string_view countSql = R"sql(
  SELECT tag.name, count(*) FROM tag
  JOIN company_tag ON company_tag.tag = tag.number
  JOIN company ON company.number = company_tag.company
  WHERE company.removed_at IS NULL
  GROUP BY tag.number ORDER BY tag.name
)sql";
constexpr std::string_view newTagSql = "INSERT INTO tag (name) VALUES (?) ON CONFLICT DO NOTHING";
constexpr std::string_view addSql = R"sql(
  INSERT INTO company_tag (company, tag)
  SELECT company.number, tag.number FROM company, tag WHERE company.id = ?1 AND tag.name = ?2
  ON CONFLICT DO NOTHING
)sql";
constexpr std::string_view takeSql = R"sql(
  DELETE FROM company_tag
  WHERE company = (SELECT number FROM company WHERE id = ?1) AND tag = (SELECT number FROM tag WHERE name = ?2)
)sql";

}  // namespace

std::vector<std::string> tagsOf(Connection& connection, CompanyPlace company) {
  std::vector<std::string> tags;
  Query rows(connection, ofCompanySql, company);
  while (rows.next())
    tags.push_back(rows.text());
  return tags;
}

std::vector<TagCount> countTags(Connection& connection) {
  std::vector<TagCount> tags;
  Query rows(connection, countSql);
  while (rows.next()) {
    std::string name = rows.text();
    tags.push_back({std::move(name), rows.integer()});
  }
  return tags;
}

void addTag(Connection& connection, const Uuid& company, const std::string& tag) {
  Query(connection, newTagSql, tag).run();
  Query(connection, addSql, company, tag).run();
}

void takeTag(Connection& connection, const Uuid& company, const std::string& tag) {
  Query(connection, takeSql, company, tag).run();
}

}  // namespace jindan::storage
