// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <vector>

namespace jindan::storage {

/// The backups of a workspace, newest first, and the former workspaces that were set aside.
struct BesideFiles {
  std::vector<std::filesystem::path> backups;
  std::vector<std::filesystem::path> setAside;
};
[[nodiscard]] BesideFiles filesBeside(const std::filesystem::path& workspaceFile);

/// Can the file be read without a key?
[[nodiscard]] bool isPlain(const std::filesystem::path& file);

/// Removes what a program that was killed left of files it was making in plain.
void removePlainDrafts(const std::filesystem::path& workspaceFile);

}  // namespace jindan::storage
