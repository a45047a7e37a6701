// SPDX-License-Identifier: Apache-2.0
#include "storage/private_file.h"

#include <fstream>

#include "storage/utf8.h"

#if defined(__unix__) || defined(__APPLE__)
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace jindan::storage {

namespace {

namespace fs = std::filesystem;

constexpr fs::perms ownFile = fs::perms::owner_read | fs::perms::owner_write;
constexpr fs::perms others = fs::perms::group_all | fs::perms::others_all;

bool isOpenToOthers(const fs::path& path) {
  std::error_code error;
  const fs::file_status status = fs::symlink_status(path, error);
  return fs::exists(status) && (status.permissions() & others) != fs::perms::none;
}

bool isOwn(const fs::path& path) {
#if defined(__unix__) || defined(__APPLE__)
  struct stat status {};
  return ::lstat(path.c_str(), &status) == 0 && status.st_uid == ::geteuid();
#else
  return fs::exists(path);
#endif
}

/// False when it is still open to others afterwards.
bool close(const fs::path& path, bool mayChange) {
  if (!isOpenToOthers(path)) return true;
  if (!mayChange || !isOwn(path)) return false;
  std::error_code error;
  fs::permissions(path, others, fs::perm_options::remove | fs::perm_options::nofollow, error);
  // Not every system can change the rights without following links; our files are no links.
  if (error && !fs::is_symlink(path)) fs::permissions(path, others, fs::perm_options::remove, error);
  return !isOpenToOthers(path);
}

}  // namespace

Result<void> createPrivateFolder(const fs::path& folder) {
  std::error_code error;
  if (!folder.empty() && fs::create_directories(folder, error)) {
    fs::permissions(folder, fs::perms::owner_all, error);
  }
  if (error) return failure(ErrorCode::cannotWrite, utf8(folder), error.message());
  return {};
}

Result<void> createPrivateFile(const fs::path& file) {
  std::error_code error;
  if (fs::exists(file, error)) return {};
  if (const auto folder = createPrivateFolder(file.parent_path()); !folder) {
    return failure(ErrorCode::cannotWrite, utf8(file), folder.error().detail);
  }
  std::ofstream stream(file, std::ios::app);
  if (!stream) return failure(ErrorCode::cannotWrite, utf8(file));
  // It is still empty: nothing can have been read before the rights are set.
  fs::permissions(file, ownFile, error);
  if (error) return failure(ErrorCode::cannotWrite, utf8(file), error.message());
  return {};
}

bool tightenFolder(const fs::path& folder, const std::string& prefix) {
  std::error_code error;
  const fs::perms rights = fs::status(folder, error).permissions();
  // Everybody's folder, such as /tmp: closing it would lock out all others.
  const bool isShared = (rights & fs::perms::sticky_bit) != fs::perms::none;
  bool isPrivate = close(folder, !isShared);
  for (const fs::directory_entry& entry : fs::directory_iterator(folder, error)) {
    const bool isFile = entry.symlink_status(error).type() == fs::file_type::regular;
    if (!isFile || !utf8(entry.path().filename()).starts_with(prefix)) continue;
    if (!close(entry.path(), true)) isPrivate = false;
  }
  return isPrivate && isPrivateFolder(folder);
}

bool isPrivateFolder(const fs::path& folder) {
  return !isOpenToOthers(folder) && isOwn(folder);
}

}  // namespace jindan::storage
