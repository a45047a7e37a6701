// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <optional>

namespace jindan::app {

/// Where the packs are: JINDAN_DATA_DIR, else share/jindan beside the folder of the running program.
[[nodiscard]] std::filesystem::path dataFolder(const std::filesystem::path& program);

/// Where derived files may be kept; nothing when the user has no such place.
[[nodiscard]] std::optional<std::filesystem::path> cacheFolder();

/// Where the user's own data is kept; nothing when the user has no such place.
[[nodiscard]] std::optional<std::filesystem::path> workspaceFolder();

/// The running program's own file.
[[nodiscard]] std::filesystem::path programFile(const char* argument);

}  // namespace jindan::app
