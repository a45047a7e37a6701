// SPDX-License-Identifier: Apache-2.0
#include "storage/portfolio_lists.h"

#include <sqlite3.h>

#include <algorithm>

#include "storage/query.h"

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
constexpr std::string_view elsewhereSql = "PRAGMA data_version";

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

std::vector<CompanyPlace> only(const std::vector<CompanyPlace>& places, const std::vector<CompanyPlace>& wanted) {
  const Marks marks(wanted);
  std::vector<CompanyPlace> kept;
  std::copy_if(places.begin(), places.end(), std::back_inserter(kept),
               [&](CompanyPlace place) { return marks.has(place); });
  return kept;
}

std::optional<std::string> isoOf(const std::optional<Date>& date) {
  return date ? std::optional(date->iso()) : std::nullopt;
}

std::vector<CompanyPlace> readChosen(Connection& connection, const CompanyChoice& choice) {
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

void PortfolioLists::forgetOld(Connection& connection) {
  Query elsewhere(connection, elsewhereSql);
  elsewhere.next();
  const Moment now{elsewhere.integer(), sqlite3_total_changes64(connection.database().getHandle())};
  if (now == moment_) return;
  moment_ = now;
  names_.reset();
  orders_.clear();
  chosen_.reset();
}

KeptNames& PortfolioLists::names(Connection& connection) {
  if (!names_) names_.emplace(connection);
  return *names_;
}

const PortfolioLists::Order& PortfolioLists::order(Connection& connection, CompanyOrder by, CompanyState state) {
  const auto [entry, isNew] = orders_.try_emplace({by, state});
  if (!isNew) return entry->second;
  Order order;
  Query rows(connection, sqlOf(by), static_cast<int>(state));
  while (rows.next()) {
    const CompanyPlace place = rows.integer();
    (rows.flag() ? order.lacking : order.places).push_back(place);
  }
  if (by == CompanyOrder::name) order.places = only(names(connection).inOrder(), order.places);
  if (!order.lacking.empty()) order.lacking = only(names(connection).inOrder(), order.lacking);
  return entry->second = std::move(order);
}

const std::vector<CompanyPlace>& PortfolioLists::chosen(Connection& connection, const CompanyChoice& choice) {
  if (!chosen_ || chosen_->first != choice) chosen_.emplace(choice, readChosen(connection, choice));
  return chosen_->second;
}

std::vector<CompanyPlace> PortfolioLists::find(Connection& connection, const PortfolioFilter& filter) {
  forgetOld(connection);
  const Order& sorted = order(connection, filter.order, filter.choice.state);
  std::vector<CompanyPlace> places = sorted.places;
  if (!filter.ascending) std::reverse(places.begin(), places.end());
  places.insert(places.end(), sorted.lacking.begin(), sorted.lacking.end());
  if (hasConditions(filter.choice)) places = only(places, chosen(connection, filter.choice));
  if (!filter.search.empty()) places = only(places, names(connection).find(filter.search));
  return places;
}

}  // namespace jindan::storage
