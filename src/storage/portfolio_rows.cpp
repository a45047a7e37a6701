// SPDX-License-Identifier: Apache-2.0
#include "storage/portfolio_rows.h"

#include "storage/company_queries.h"
#include "storage/level_bytes.h"
#include "storage/name_index.h"
#include "storage/query.h"
#include "storage/visit_queries.h"

namespace jindan::storage {

namespace {

constexpr std::string_view placeSql = "SELECT number FROM company WHERE id = ?";
constexpr std::string_view placeOfVisitSql = "SELECT company FROM visit WHERE number = ?";
constexpr std::string_view allSql = "SELECT number, name FROM company";
const std::string visitsSql =
    "SELECT number, held_on, finished, stage, overall_level, data_level, talent_level, funding_level, dimension_levels "
    "FROM visit WHERE company = ?" +
    newestFirst("visit");
// The size is forgotten when what it follows from may have changed; a mere visit leaves it.
constexpr std::string_view putSql = R"sql(
  INSERT INTO portfolio (company, state, industry, region, visits, last_on, latest, previous, stage, overall, change)
  SELECT number, CASE WHEN removed_at IS NOT NULL THEN 2 WHEN archived_at IS NOT NULL THEN 1 ELSE 0 END, industry,
         region, ?2, ?3, ?4, ?5, ?6, ?7, ?8
  FROM company WHERE number = ?1
  ON CONFLICT (company) DO UPDATE
  SET state = excluded.state, industry = excluded.industry, region = excluded.region, visits = excluded.visits,
      last_on = excluded.last_on, latest = excluded.latest, previous = excluded.previous, stage = excluded.stage,
      overall = excluded.overall, change = excluded.change
)sql";
constexpr std::string_view putMemberSql = R"sql(
  INSERT INTO cohort_member (company, stage, levels, before) VALUES (?1, ?2, ?3, ?4)
  ON CONFLICT (company) DO UPDATE SET stage = excluded.stage, levels = excluded.levels, before = excluded.before
)sql";
constexpr std::string_view dropMemberSql = "DELETE FROM cohort_member WHERE company = ?";
constexpr std::string_view filledSql = "SELECT filled FROM portfolio_basis";
constexpr std::string_view setFilledSql = "UPDATE portfolio_basis SET filled = 1";
constexpr std::string_view bordersSql = "SELECT size_borders FROM portfolio_basis";
constexpr std::string_view setBordersSql = "UPDATE portfolio_basis SET size_borders = ?";
constexpr std::string_view forgetSizesSql = "UPDATE portfolio SET size = NULL";
constexpr std::string_view missingSql = "SELECT 1 FROM portfolio WHERE size IS NULL LIMIT 1";
const std::string unsizedSql = "SELECT portfolio.company," + std::string(companyColumns) +
                               "FROM portfolio JOIN company ON company.number = portfolio.company "
                               "WHERE portfolio.size IS NULL LIMIT 1000";
constexpr std::string_view setSizeSql = "UPDATE portfolio SET size = ?2 WHERE company = ?1";

struct VisitRow {
  VisitNumber number = 0;
  std::string heldOn;
  bool finished = false;
  std::optional<std::int64_t> stage;
  std::vector<LevelBin> bins;
  std::optional<double> overall;
};

VisitRow readRow(Query& rows) {
  VisitRow row;
  row.number = rows.integer();
  row.heldOn = rows.text();
  row.finished = rows.flag();
  row.stage = rows.optionalInteger();
  row.overall = rows.optionalReal();
  row.bins.push_back(binOf(row.overall));
  for (int pillar = 0; pillar < 3; ++pillar)
    row.bins.push_back(binOf(rows.optionalReal()));
  for (const auto& level : levelsFrom(rows.bytes()))
    row.bins.push_back(binOf(level));
  return row;
}

std::vector<VisitRow> visitsOf(Connection& connection, CompanyPlace company) {
  std::vector<VisitRow> visits;
  Query rows(connection, visitsSql, company);
  while (rows.next())
    visits.push_back(readRow(rows));
  return visits;
}

/// The first finished visit from this place on; the number of visits when there is none.
std::size_t finishedFrom(const std::vector<VisitRow>& visits, std::size_t place) {
  while (place < visits.size() && !visits[place].finished)
    ++place;
  return place;
}

void putMember(Connection& connection, CompanyPlace company, const std::vector<VisitRow>& visits) {
  const std::size_t scored = finishedFrom(visits, 0);
  if (scored == visits.size()) {
    Query(connection, dropMemberSql, company).run();
    return;
  }
  const std::size_t before = finishedFrom(visits, scored + 1);
  std::optional<Bytes> earlier;
  if (before < visits.size()) earlier = bytesOf(visits[before].bins);
  Query(connection, putMemberSql, company, visits[scored].stage, bytesOf(visits[scored].bins), earlier).run();
}

void putRow(Connection& connection, CompanyPlace company, const std::vector<VisitRow>& visits) {
  std::optional<std::string> lastOn;
  for (const VisitRow& visit : visits)
    lastOn = std::max(lastOn, std::optional(visit.heldOn));
  const VisitRow* latest = visits.empty() ? nullptr : &visits.front();
  const std::size_t before = finishedFrom(visits, 1);
  const VisitRow* previous = before < visits.size() ? &visits[before] : nullptr;
  std::optional<VisitNumber> latestNumber;
  std::optional<VisitNumber> previousNumber;
  std::optional<double> change;
  if (latest != nullptr) latestNumber = latest->number;
  if (previous != nullptr) previousNumber = previous->number;
  if (previous != nullptr && latest->overall && previous->overall) change = *latest->overall - *previous->overall;
  Query(connection, putSql, company, static_cast<std::int64_t>(visits.size()), lastOn, latestNumber, previousNumber,
        latest == nullptr ? std::nullopt : latest->stage, latest == nullptr ? std::nullopt : latest->overall, change)
      .run();
}

}  // namespace

void refreshPortfolio(Connection& connection, CompanyPlace company) {
  const std::vector<VisitRow> visits = visitsOf(connection, company);
  putRow(connection, company, visits);
  putMember(connection, company, visits);
}

void refreshPortfolioOf(Connection& connection, const Uuid& company) {
  std::optional<CompanyPlace> place;
  {
    Query row(connection, placeSql, company);
    if (row.next()) place = row.integer();
  }
  if (place) refreshPortfolio(connection, *place);
}

void refreshPortfolioOfVisit(Connection& connection, std::int64_t visit) {
  std::optional<CompanyPlace> place;
  {
    Query row(connection, placeOfVisitSql, visit);
    if (row.next()) place = row.integer();
  }
  if (place) refreshPortfolio(connection, *place);
}

bool isPortfolioFilled(Connection& connection) {
  Query row(connection, filledSql);
  return row.next() && row.flag();
}

void fillPortfolio(Connection& connection) {
  NameIndex names(connection);
  names.clear();
  Query companies(connection, allSql);
  while (companies.next()) {
    const CompanyPlace company = companies.integer();
    names.put(company, companies.text());
    refreshPortfolio(connection, company);
  }
  Query(connection, setFilledSql).run();
}

std::string sizeBorders(Connection& connection) {
  Query row(connection, bordersSql);
  return row.next() ? row.text() : std::string();
}

void setSizeBorders(Connection& connection, const std::string& borders) {
  Query(connection, setBordersSql, borders).run();
  Query(connection, forgetSizesSql).run();
}

bool isSizeMissing(Connection& connection) {
  return Query(connection, missingSql).next();
}

void fillSizes(Connection& connection, const std::function<SizeClass(const Company&)>& sizeOf) {
  std::vector<std::pair<CompanyPlace, SizeClass>> sizes;
  do {
    sizes.clear();
    Query rows(connection, unsizedSql);
    while (rows.next()) {
      const CompanyPlace place = rows.integer();
      sizes.emplace_back(place, sizeOf(readCompany(rows).company));
    }
    for (const auto& [place, size] : sizes)
      Query(connection, setSizeSql, place, static_cast<int>(size)).run();
  } while (!sizes.empty());
}

}  // namespace jindan::storage
