// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

#include "domain/types/result.h"

namespace jindan::storage {

/// Creates the file when it is missing, with its folders; file and folder are for their owner alone. What exists keeps
/// its rights. `cannotWrite` otherwise.
[[nodiscard]] Result<void> createPrivateFile(const std::filesystem::path& file);

/// Creates the folder when it is missing, for its owner alone.
[[nodiscard]] Result<void> createPrivateFolder(const std::filesystem::path& folder);

/// Takes away the rights of everybody else from a folder that was made with wider ones, and from the files in it whose
/// names begin with `prefix`. A folder of another user, or one that all users share, keeps its rights; the files that
/// are ours do not. False when somebody else may still look into the folder or a file.
bool tightenFolder(const std::filesystem::path& folder, const std::string& prefix);

/// May only the owner, who is this user, look into the folder?
[[nodiscard]] bool isPrivateFolder(const std::filesystem::path& folder);

}  // namespace jindan::storage
