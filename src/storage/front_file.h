// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <vector>

#include "domain/types/result.h"

namespace jindan::storage {

class KeyBlock;

/// As many of the bytes in which an encrypted file has its key block as there are; none without a file.
[[nodiscard]] Result<std::vector<unsigned char>> readFront(const std::filesystem::path& file);

/// Puts the block in front of an encrypted file, also while it is in use: first over the copy that is older or damaged,
/// then, when that is on the disk, over the other one. Whenever the power goes, one of them is whole.
[[nodiscard]] Result<void> writeFront(const std::filesystem::path& file, const KeyBlock& block);

}  // namespace jindan::storage
