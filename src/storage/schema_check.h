// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "storage/migrations.h"

namespace jindan::storage {

/// Throws SQLITE_CORRUPT when a table, column or index that the scripts make is not there.
void checkSchema(SQLite::Database& database, const std::vector<MigrationScript>& scripts);

}  // namespace jindan::storage
