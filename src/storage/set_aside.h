// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

#include "domain/types/clock.h"
#include "domain/types/result.h"

namespace jindan::storage {

/// A name in the folder "set-aside" beside the file that nothing has yet: workspace-2026-11-21T143205Z.sqlite.
/// Makes the folder, for its owner alone.
[[nodiscard]] Result<std::filesystem::path> placeAside(const std::filesystem::path& file, const Timestamp& now);

/// Moves the file and its journals there; the place it has now, empty when there was no file. `databaseBusy` while
/// any connection has it open: it would go on writing there.
[[nodiscard]] Result<std::filesystem::path> setAside(const std::filesystem::path& file, const Timestamp& now);

}  // namespace jindan::storage
