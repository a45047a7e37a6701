// SPDX-License-Identifier: Apache-2.0
#include "storage/open_database.h"

#include "storage/utf8.h"

namespace jindan::storage {

SQLite::Database openDatabase(const std::filesystem::path& file, int flags, int busyTimeoutMilliseconds,
                              const FileLayer& layer) {
  SQLite::Database database(utf8(file), flags, busyTimeoutMilliseconds, layer.name());
  if (layer.isEncrypted()) database.exec("PRAGMA temp_store = MEMORY");
  return database;
}

}  // namespace jindan::storage
