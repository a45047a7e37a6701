// SPDX-License-Identifier: Apache-2.0
#include "app/files/staged_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <utility>
#include <vector>

namespace jindan::app {

namespace {

tl::unexpected<Error> cannotWrite(const std::string& target, int reason) {
  return failure(ErrorCode::cannotWrite, target, std::strerror(reason));
}

/// Writes everything; 0 or the error number.
int writeAll(int file, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(file, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return errno;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return 0;
}

bool isDeviceOrPipe(const std::string& path) {
  struct stat status {};
  return ::stat(path.c_str(), &status) == 0 && !S_ISREG(status.st_mode) && !S_ISDIR(status.st_mode);
}

/// Follows a symbolic link, so that the file it points to is replaced and not the link.
std::string resolved(const std::string& target) {
  std::error_code error;
  const auto path = std::filesystem::canonical(target, error);
  return error ? target : path.string();
}

/// The mask can only be asked for by setting it. Once: two threads at it would take each other's 0 for the mask.
mode_t creationMask() {
  static const mode_t mask = [] {
    const mode_t before = ::umask(0);
    ::umask(before);
    return before;
  }();
  return mask;
}

/// mkstemp gives 0600: a file that is replaced keeps its mode, a new one gets the ordinary one.
void takeMode(int file, const std::string& target) {
  struct stat status {};
  if (::stat(target.c_str(), &status) == 0) {
    static_cast<void>(::fchmod(file, status.st_mode & 0777U));
    return;
  }
  static_cast<void>(::fchmod(file, 0666 & ~creationMask()));
}

void syncFolder(const std::string& path) {
  const std::string folder = std::filesystem::path(path).parent_path().string();
  const int handle = ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY);
  if (handle < 0) return;
  static_cast<void>(::fsync(handle));
  ::close(handle);
}

}  // namespace

Result<StagedFile> StagedFile::write(const std::string& target, std::string_view bytes) {
  if (isDeviceOrPipe(target)) return StagedFile(target, {}, std::string(bytes));
  const std::string place = resolved(target);
  std::error_code status;
  if (std::filesystem::is_directory(place, status)) return cannotWrite(target, EISDIR);
  // A short name of its own: adding to a name of the longest allowed length would make it too long.
  const std::filesystem::path folder = std::filesystem::path(place).parent_path();
  const std::string pattern = (folder / ".jindan-XXXXXX").string();
  std::vector<char> name(pattern.begin(), pattern.end());
  name.push_back('\0');
  const int file = ::mkstemp(name.data());
  if (file < 0) return cannotWrite(target, errno);
  StagedFile staged(place, name.data(), {});
  int problem = writeAll(file, bytes);
  if (problem == 0 && ::fsync(file) != 0) problem = errno;
  takeMode(file, place);
  if (::close(file) != 0 && problem == 0) problem = errno;
  if (problem != 0) return cannotWrite(target, problem);
  return staged;
}

StagedFile::StagedFile(StagedFile&& other) noexcept
    : target_(std::move(other.target_)),
      temporary_(std::exchange(other.temporary_, {})),
      direct_(std::exchange(other.direct_, {})) {}

StagedFile& StagedFile::operator=(StagedFile&& other) noexcept {
  if (this != &other) {
    discard();
    target_ = std::move(other.target_);
    temporary_ = std::exchange(other.temporary_, {});
    direct_ = std::exchange(other.direct_, {});
  }
  return *this;
}

StagedFile::~StagedFile() {
  discard();
}

void StagedFile::discard() noexcept {
  if (!temporary_.empty()) ::unlink(temporary_.c_str());
  temporary_.clear();
}

Result<void> StagedFile::commit() {
  if (temporary_.empty()) {
    const int file = ::open(target_.c_str(), O_WRONLY | O_CLOEXEC);
    if (file < 0) return cannotWrite(target_, errno);
    int problem = writeAll(file, direct_);
    if (::close(file) != 0 && problem == 0) problem = errno;
    if (problem != 0) return cannotWrite(target_, problem);
    return {};
  }
  if (::rename(temporary_.c_str(), target_.c_str()) != 0) return cannotWrite(target_, errno);
  temporary_.clear();
  syncFolder(target_);
  return {};
}

}  // namespace jindan::app
