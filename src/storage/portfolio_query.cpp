// SPDX-License-Identifier: Apache-2.0
#include "storage/portfolio_query.h"

#include <algorithm>

#include "storage/company_queries.h"
#include "storage/name_index.h"
#include "storage/tag_queries.h"
#include "storage/visit_queries.h"

namespace jindan::storage {

namespace {

constexpr std::string_view byVisitSql =
    "SELECT company, last_on IS NULL FROM portfolio WHERE state = ? ORDER BY last_on, latest, company";
constexpr std::string_view byIndustrySql =
    "SELECT company, 0 FROM portfolio WHERE state = ? ORDER BY industry, company";
constexpr std::string_view byRegionSql = "SELECT company, 0 FROM portfolio WHERE state = ? ORDER BY region, company";
constexpr std::string_view bySizeSql =
    "SELECT company, size IS NULL FROM portfolio WHERE state = ? ORDER BY size, company";
constexpr std::string_view byVisitsSql = "SELECT company, 0 FROM portfolio WHERE state = ? ORDER BY visits, company";
constexpr std::string_view byStageSql =
    "SELECT company, stage IS NULL FROM portfolio WHERE state = ? ORDER BY stage, company";
constexpr std::string_view byOverallSql =
    "SELECT company, overall IS NULL FROM portfolio WHERE state = ? ORDER BY overall, company";
constexpr std::string_view byChangeSql =
    "SELECT company, change IS NULL FROM portfolio WHERE state = ? ORDER BY change, company";
constexpr std::string_view inStateSql = "SELECT company, 0 FROM portfolio WHERE state = ?";

// The + keeps the indices out: reading all rows in their place is faster than looking many of them up.
constexpr std::string_view chosenSql = R"sql(
  SELECT company FROM portfolio
  WHERE +state = ?1 AND (?2 = '' OR +industry = ?2) AND (?3 = '' OR +region = ?3) AND (?4 IS NULL OR +size = ?4)
    AND (?5 IS NULL OR +stage = ?5) AND (?6 IS NULL OR +last_on >= ?6) AND (?7 IS NULL OR +last_on <= ?7)
    AND (?8 = '' OR company IN (SELECT company FROM company_tag WHERE tag = (SELECT number FROM tag WHERE name = ?8)))
)sql";

const std::string rowSql = std::string("SELECT portfolio.state, portfolio.visits, portfolio.size,") + companyColumns +
                           "," + visitSummaryColumns("latest") + "," + visitSummaryColumns("previous") + R"sql(
  FROM portfolio
  JOIN company ON company.number = portfolio.company
  LEFT JOIN visit AS latest ON latest.number = portfolio.latest
  LEFT JOIN visit AS previous ON previous.number = portfolio.previous
  WHERE portfolio.company = ?)sql";

/// Which companies are wanted, by their places.
class Marks {
 public:
  explicit Marks(const std::vector<CompanyPlace>& places) {
    const auto last = std::max_element(places.begin(), places.end());
    marks_.resize(last == places.end() ? 0 : static_cast<std::size_t>(*last) + 1);
    for (const CompanyPlace place : places)
      marks_[static_cast<std::size_t>(place)] = 1;
  }
  [[nodiscard]] bool has(CompanyPlace place) const {
    const auto at = static_cast<std::size_t>(place);
    return at < marks_.size() && marks_[at] != 0;
  }

 private:
  std::vector<char> marks_;
};

/// Everyone in a state: those who have what is sorted by, lowest first, and those who lack it.
struct Order {
  std::vector<CompanyPlace> places;
  std::vector<CompanyPlace> lacking;
};

std::string_view sqlOf(CompanyOrder order) {
  switch (order) {
    case CompanyOrder::lastVisit:
      return byVisitSql;
    case CompanyOrder::industry:
      return byIndustrySql;
    case CompanyOrder::region:
      return byRegionSql;
    case CompanyOrder::size:
      return bySizeSql;
    case CompanyOrder::visits:
      return byVisitsSql;
    case CompanyOrder::stage:
      return byStageSql;
    case CompanyOrder::overall:
      return byOverallSql;
    case CompanyOrder::change:
      return byChangeSql;
    case CompanyOrder::name:
      break;
  }
  return inStateSql;
}

Order readOrder(Connection& connection, CompanyOrder order, CompanyState state) {
  Order result;
  Query rows(connection, sqlOf(order), static_cast<int>(state));
  while (rows.next()) {
    const CompanyPlace place = rows.integer();
    (rows.flag() ? result.lacking : result.places).push_back(place);
  }
  return result;
}

std::vector<CompanyPlace> byName(Connection& connection, const std::vector<CompanyPlace>& places) {
  const Marks wanted(places);
  std::vector<CompanyPlace> sorted = NameIndex(connection).inOrder();
  std::erase_if(sorted, [&](CompanyPlace place) { return !wanted.has(place); });
  return sorted;
}

std::vector<CompanyPlace> inOrder(Connection& connection, const PortfolioFilter& filter) {
  Order order = readOrder(connection, filter.order, filter.choice.state);
  if (filter.order == CompanyOrder::name) order.places = byName(connection, order.places);
  if (!filter.ascending) std::reverse(order.places.begin(), order.places.end());
  const std::vector<CompanyPlace> lacking =
      order.lacking.empty() ? std::vector<CompanyPlace>() : byName(connection, order.lacking);
  order.places.insert(order.places.end(), lacking.begin(), lacking.end());
  return std::move(order.places);
}

void keepOnly(std::vector<CompanyPlace>& places, const std::vector<CompanyPlace>& wanted) {
  const Marks marks(wanted);
  std::erase_if(places, [&](CompanyPlace place) { return !marks.has(place); });
}

std::optional<std::string> isoOf(const std::optional<Date>& date) {
  return date ? std::optional(date->iso()) : std::nullopt;
}

std::vector<CompanyPlace> chosen(Connection& connection, const CompanyChoice& choice) {
  std::optional<int> size;
  if (choice.size) size = static_cast<int>(*choice.size);
  Query rows(connection, chosenSql, static_cast<int>(choice.state), choice.industry, choice.region, size, choice.stage,
             isoOf(choice.from), isoOf(choice.to), choice.tag);
  std::vector<CompanyPlace> places;
  while (rows.next())
    places.push_back(rows.integer());
  return places;
}

bool hasConditions(CompanyChoice choice) {
  choice.state = CompanyState::current;
  return choice != CompanyChoice();
}

}  // namespace

std::vector<CompanyPlace> findPlaces(Connection& connection, const PortfolioFilter& filter) {
  std::vector<CompanyPlace> places = inOrder(connection, filter);
  if (hasConditions(filter.choice)) keepOnly(places, chosen(connection, filter.choice));
  if (!filter.search.empty()) keepOnly(places, NameIndex(connection).find(filter.search));
  return places;
}

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

std::vector<CompanyOverview> readPortfolio(Connection& connection, const CompanyFilter& filter) {
  const std::vector<CompanyPlace> places = findPlaces(connection, {filter.search});
  const auto first = std::min(static_cast<std::size_t>(std::max(filter.offset, 0)), places.size());
  const auto rest = places.size() - first;
  const auto count = filter.limit < 0 ? rest : std::min(static_cast<std::size_t>(filter.limit), rest);
  std::vector<CompanyOverview> companies;
  for (PortfolioRow& row : readRows(connection, std::span(places).subspan(first, count)))
    companies.push_back(std::move(row.overview));
  return companies;
}

}  // namespace jindan::storage
