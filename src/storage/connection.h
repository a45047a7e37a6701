// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <string_view>
#include <unordered_map>

#include "storage/file_layer.h"

namespace jindan::storage {

/// An open database that prepares each statement once. For one thread at a time; the owner locks.
class Connection {
 public:
  explicit Connection(SQLite::Database database, FileLayer layer = {})
      : layer_(std::move(layer)), database_(std::move(database)) {}

  [[nodiscard]] SQLite::Database& database() { return database_; }
  [[nodiscard]] const FileLayer& layer() const { return layer_; }
  /// `sql` must be a null-terminated text that lives as long as the connection.
  [[nodiscard]] SQLite::Statement& statement(std::string_view sql);

 private:
  FileLayer layer_;  // goes after the database
  SQLite::Database database_;
  std::unordered_map<std::string_view, SQLite::Statement> statements_;  // goes before the database
};

}  // namespace jindan::storage
