// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "domain/workspace/portfolio.h"
#include "storage/connection.h"
#include "storage/kept_names.h"

namespace jindan::storage {

/// Finds and sorts the companies of one database. What a list is put together from (an order, the names, who is chosen)
/// is read once and kept until something in the database changes, here or elsewhere. All calls throw SQLite::Exception
/// and belong inside a transaction of the caller.
class PortfolioLists {
 public:
  /// Everyone the filter lets through, in its order.
  [[nodiscard]] std::vector<CompanyPlace> find(Connection& connection, const PortfolioFilter& filter);

 private:
  /// Which moment of the database was read.
  struct Moment {
    std::int64_t elsewhere = -1;
    std::int64_t here = -1;
    bool operator==(const Moment&) const = default;
  };
  /// Everyone in a state: those who have what is sorted by, lowest first, and those who lack it, by name.
  struct Order {
    std::vector<CompanyPlace> places;
    std::vector<CompanyPlace> lacking;
  };

  void forgetOld(Connection& connection);
  [[nodiscard]] KeptNames& names(Connection& connection);
  [[nodiscard]] const Order& order(Connection& connection, CompanyOrder by, CompanyState state);
  [[nodiscard]] const std::vector<CompanyPlace>& chosen(Connection& connection, const CompanyChoice& choice);

  Moment moment_;
  std::optional<KeptNames> names_;
  std::map<std::pair<CompanyOrder, CompanyState>, Order> orders_;
  std::optional<std::pair<CompanyChoice, std::vector<CompanyPlace>>> chosen_;
};

}  // namespace jindan::storage
