// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>

#include "domain/types/result.h"
#include "storage/file_layer.h"

namespace jindan::storage {

/// What a database file says about itself.
struct DatabaseStamp {
  bool empty = false;  ///< no file, or nothing in it: free to become a workspace
  std::uint32_t applicationId = 0;
  std::int64_t version = 0;
};

/// Reads the stamp without changing or adding anything: from the file's first bytes, which is why no journal appears.
/// Only where a power cut or a killed program left a journal beside the file, SQLite itself is asked. A change that was
/// not finished in the file is then taken back, as it would be by whoever opens it.
/// `databaseDamaged` when the file is no SQLite database, or a plain one where an encrypted one has to be; `cannotRead`
/// when it cannot be opened; `passwordNeeded` when it is encrypted and the layer is not, `passwordWrong` when it is so
/// with another key.
[[nodiscard]] Result<DatabaseStamp> readStamp(const std::filesystem::path& file, const FileLayer& layer = {});

/// Is the file, if it is there, of the kind that the layer reads? The errors are those of readStamp.
[[nodiscard]] Result<void> requireKind(const std::filesystem::path& file, const FileLayer& layer);

/// Is there a journal with something in it beside the file?
[[nodiscard]] bool hasJournal(const std::filesystem::path& file);

}  // namespace jindan::storage
