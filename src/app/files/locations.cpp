// SPDX-License-Identifier: Apache-2.0
#include "app/files/locations.h"

#include <cstdlib>

namespace jindan::app {

namespace {

std::optional<std::filesystem::path> environmentPath(const char* name) {
  const char* value = std::getenv(name);
  if (value == nullptr || *value == '\0') return std::nullopt;
  return std::filesystem::path(value);
}

/// XDG base directory specification: an absolute path in the variable, else a folder below the home folder.
std::optional<std::filesystem::path> userFolder(const char* variable, const char* belowHome) {
  if (const auto path = environmentPath(variable); path && path->is_absolute()) return *path / "jindan";
  if (const auto home = environmentPath("HOME"); home && home->is_absolute()) return *home / belowHome / "jindan";
  return std::nullopt;
}

}  // namespace

std::filesystem::path dataFolder(const std::filesystem::path& program) {
  if (const auto path = environmentPath("JINDAN_DATA_DIR")) return *path;
  return program.parent_path().parent_path() / "share" / "jindan";
}

std::optional<std::filesystem::path> cacheFolder() {
  return userFolder("XDG_CACHE_HOME", ".cache");
}

std::optional<std::filesystem::path> workspaceFolder() {
  if (const auto path = environmentPath("JINDAN_WORKSPACE")) return *path;
  return userFolder("XDG_DATA_HOME", ".local/share");
}

std::filesystem::path programFile(const char* argument) {
  std::error_code error;
  auto path = std::filesystem::read_symlink("/proc/self/exe", error);
  if (!error) return path;
  path = std::filesystem::canonical(argument, error);
  return error ? std::filesystem::path(argument) : path;
}

}  // namespace jindan::app
