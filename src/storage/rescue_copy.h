// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

#include "domain/types/result.h"
#include "storage/file_layer.h"

namespace jindan::storage {

/// Copies a damaged database with its journal to `copy` and mends what keeps SQLite from opening it at all: a first
/// page that is lost, a last page that was cut, a number of pages that is not that of the file. `model` is a whole
/// database with the same tables. Other pages stay as they are.
[[nodiscard]] Result<void> copyForReading(const std::filesystem::path& damaged, const std::filesystem::path& copy,
                                          const std::filesystem::path& model, const FileLayer& layer = {});

}  // namespace jindan::storage
