// SPDX-License-Identifier: Apache-2.0
#include "storage/connection.h"

namespace jindan::storage {

SQLite::Statement& Connection::statement(std::string_view sql) {
  const auto found = statements_.find(sql);
  if (found != statements_.end()) return found->second;
  return statements_.try_emplace(sql, database_, sql.data()).first->second;
}

}  // namespace jindan::storage
