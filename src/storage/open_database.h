// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <SQLiteCpp/Database.h>

#include <filesystem>

#include "storage/file_layer.h"

namespace jindan::storage {

/// Opens a workspace or backup through its layer, a copy of which has to outlive the database. SQLite keeps what is
/// only temporary of an encrypted one in memory.
[[nodiscard]] SQLite::Database openDatabase(const std::filesystem::path& file, int flags, int busyTimeoutMilliseconds,
                                            const FileLayer& layer);

}  // namespace jindan::storage
