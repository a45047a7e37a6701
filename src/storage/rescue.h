// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

#include "domain/workspace/safekeeping.h"
#include "storage/file_layer.h"

namespace jindan::storage {

/// Reads a damaged workspace row by row and writes what is right into `target`, which must not exist yet. Pages that
/// are not what was written are left out, so that nothing wrong comes along. `model`, a whole database of the same
/// workspace or an empty one, lends its first page when that is lost, and the companies and visits that cannot be read
/// any more, as they were then: what hangs on them is not lost with them. The damaged file is only read. All three
/// are of the kind of `layer`.
[[nodiscard]] Result<Rescued> rescueRows(const std::filesystem::path& damaged, const std::filesystem::path& target,
                                         const std::filesystem::path& model,
                                         const std::filesystem::path& migrationsFolder, const FileLayer& layer = {});

}  // namespace jindan::storage
