// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

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
  /// Everyone, by name.
  [[nodiscard]] std::vector<CompanyPlace> inOrder();
  /// Whose name contains the text, in no order. `text` must not be empty.
  [[nodiscard]] std::vector<CompanyPlace> find(const std::string& text);

 private:
  Connection& connection_;
};

}  // namespace jindan::storage
