// SPDX-License-Identifier: Apache-2.0
#include "storage/private_file.h"

#include <fstream>

#include "storage/utf8.h"

namespace jindan::storage {

namespace {

namespace fs = std::filesystem;

constexpr fs::perms ownFile = fs::perms::owner_read | fs::perms::owner_write;

}  // namespace

Result<void> createPrivateFile(const fs::path& file) {
  std::error_code error;
  if (fs::exists(file, error)) return {};
  const fs::path folder = file.parent_path();
  if (!folder.empty() && fs::create_directories(folder, error)) {
    fs::permissions(folder, fs::perms::owner_all, error);
  }
  if (error) return failure(ErrorCode::cannotWrite, utf8(file), error.message());
  std::ofstream stream(file, std::ios::app);
  if (!stream) return failure(ErrorCode::cannotWrite, utf8(file));
  // It is still empty: nothing can have been read before the rights are set.
  fs::permissions(file, ownFile, error);
  if (error) return failure(ErrorCode::cannotWrite, utf8(file), error.message());
  return {};
}

}  // namespace jindan::storage
