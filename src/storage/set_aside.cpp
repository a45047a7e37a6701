// SPDX-License-Identifier: Apache-2.0
#include "storage/set_aside.h"

#include <algorithm>
#include <array>

#include "storage/private_file.h"
#include "storage/raw_file.h"
#include "storage/utf8.h"

namespace jindan::storage {

namespace {

namespace fs = std::filesystem;

/// The database last: while it is there nobody takes its journals for somebody else's.
constexpr std::array suffixes{"-wal", "-shm", "-journal", ""};

fs::path with(fs::path file, const std::string& suffix) {
  return file += suffix;
}

bool isTaken(const fs::path& file) {
  return std::any_of(suffixes.begin(), suffixes.end(), [&file](const char* suffix) {
    std::error_code error;
    return fs::exists(fs::symlink_status(with(file, suffix), error));
  });
}

Result<void> move(const fs::path& from, const fs::path& to) {
  std::error_code error;
  if (!fs::exists(from, error)) return {};
  fs::rename(from, to, error);
  if (error) return failure(ErrorCode::cannotWrite, utf8(from), error.message());
  return {};
}

}  // namespace

Result<fs::path> placeAside(const fs::path& file, const Timestamp& now) {
  const fs::path folder = file.parent_path() / "set-aside";
  if (const auto made = createPrivateFolder(folder); !made) return tl::unexpected(made.error());
  std::string stamp = now;
  stamp.erase(std::remove(stamp.begin(), stamp.end(), ':'), stamp.end());  // not allowed in names on Windows
  const std::string base = utf8(file.stem()) + "-" + stamp;
  const auto named = [&](const std::string& name) {
    return folder / fs::path(std::u8string(name.begin(), name.end()));
  };
  const std::string ending = utf8(file.extension());
  fs::path place = named(base + ending);
  for (int i = 2; isTaken(place); ++i)
    place = named(base + "-" + std::to_string(i) + ending);
  return place;
}

Result<fs::path> setAside(const fs::path& file, const Timestamp& now) {
  if (!isTaken(file)) return fs::path();
  auto place = placeAside(file, now);
  if (!place) return place;
  RawFile held(file, RawFile::Access::alone);
  std::error_code error;
  const bool isFile = fs::is_regular_file(file, error);
  // One that cannot be opened is open nowhere; whether it can be moved shows below.
  if (isFile && held.ready() && !held.holdAlone()) return failure(ErrorCode::databaseBusy, utf8(file));
  if (const auto ready = held.ready(); isFile && !ready && ready.error().code == ErrorCode::databaseBusy) {
    return tl::unexpected(ready.error());
  }
  for (const char* suffix : suffixes) {
    if (const auto moved = move(with(file, suffix), with(*place, suffix)); !moved) return tl::unexpected(moved.error());
  }
  tightenFolder(place->parent_path(), utf8(place->filename()));
  return place;
}

}  // namespace jindan::storage
