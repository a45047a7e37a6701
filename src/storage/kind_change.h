// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

#include "domain/types/result.h"
#include "storage/file_layer.h"

namespace jindan::storage {

/// Builds a workspace or backup of the kind of `from` anew as one of the kind of `to`, proves the new file and puts it
/// in place of the old one in one step, of which nothing is left in the folder, not in a journal either. Until that
/// step the old file is as it was. `databaseBusy` while anybody else has it open, `databaseDamaged` when it is not
/// whole.
[[nodiscard]] Result<void> changeKind(const std::filesystem::path& file, const FileLayer& from, const FileLayer& to);

}  // namespace jindan::storage
