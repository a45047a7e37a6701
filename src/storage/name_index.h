// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <string>

#include "domain/workspace/portfolio.h"
#include "storage/connection.h"

namespace jindan::storage {

/// The names of all companies, removed ones too, as they are sorted and searched. The only one that touches the table
/// `name_index`, which nothing else joins: it could stand in another database. Throws SQLite::Exception and opens no
/// transaction.
class NameIndex {
 public:
  explicit NameIndex(Connection& connection) : connection_(connection) {}

  void put(CompanyPlace company, const std::string& name);
  void clear();
  /// Every company with its name as it is sorted and searched (foldedName()), by name.
  void each(const std::function<void(CompanyPlace, const std::string& folded)>& take);

 private:
  Connection& connection_;
};

}  // namespace jindan::storage
