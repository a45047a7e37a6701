// SPDX-License-Identifier: Apache-2.0
#include "app/files/staged_file.h"
#include "domain/types/system_reason.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <utility>
#include <vector>

namespace jindan::app {

namespace {

tl::unexpected<Error> cannotWrite(const std::string& target, int reason) {
  return tl::unexpected<Error>(Error{ErrorCode::cannotWrite, target, systemReason(reason), {}, obstacleOf(reason)});
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

/// Does another program hold a lock on the open file? Programs use one of two kinds. A disk that knows no locks says
/// nothing, and then nothing is known.
bool isLocked(int file) {
  struct flock lock {};
  lock.l_type = F_WRLCK;
  lock.l_whence = SEEK_SET;
  if (::fcntl(file, F_OFD_GETLK, &lock) == 0 && lock.l_type != F_UNLCK) return true;
  return ::flock(file, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK;
}

/// Putting a file in place replaces even one that is protected or in use: what the user would not be allowed to change
/// is not replaced. 0 or the error number.
int whyNotReplaced(const std::string& target) {
  const int file = ::open(target.c_str(), O_WRONLY | O_CLOEXEC | O_NOFOLLOW);
  if (file < 0) return errno == ENOENT ? 0 : errno;
  const int problem = isLocked(file) ? ETXTBSY : 0;
  ::close(file);
  return problem;
}

/// Everything in a file; what is read comes from the disk where the system can be brought to ask it again.
Result<std::string> readFile(const std::string& path, const std::string& subject) {
  const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (file < 0) return failure(ErrorCode::notProven, subject, systemReason(errno));
  static_cast<void>(::posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED));
  std::string bytes;
  std::array<char, 65'536> part{};
  ssize_t count = 0;
  while ((count = ::read(file, part.data(), part.size())) != 0) {
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) break;
    bytes.append(part.data(), static_cast<std::size_t>(count));
  }
  const int problem = count < 0 ? errno : 0;
  ::close(file);
  if (problem != 0) return failure(ErrorCode::notProven, subject, systemReason(problem));
  return bytes;
}

void syncFolder(const std::string& path) {
  const std::string folder = std::filesystem::path(path).parent_path().string();
  const int handle = ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY);
  if (handle < 0) return;
  static_cast<void>(::fsync(handle));
  ::close(handle);
}

}  // namespace

FileObstacle obstacleOf(int reason) {
  switch (reason) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
      return FileObstacle::diskFull;
    case EACCES:
    case EPERM:
      return FileObstacle::notAllowed;
    case EROFS:
      return FileObstacle::readOnly;
    case ENOENT:
    case ENOTDIR:
    case ENODEV:
    case ENXIO:
    case ESTALE:
      return FileObstacle::folderMissing;
    case ENAMETOOLONG:
      return FileObstacle::nameTooLong;
    case EISDIR:
      return FileObstacle::isFolder;
    case EBUSY:
    case ETXTBSY:
      return FileObstacle::inUse;
    default:
      return FileObstacle::none;
  }
}

Result<StagedFile> StagedFile::write(const std::string& target, std::string_view bytes) {
  if (isDeviceOrPipe(target)) return StagedFile(target, {}, std::string(bytes));
  const std::string place = resolved(target);
  std::error_code status;
  if (std::filesystem::is_directory(place, status)) return cannotWrite(target, EISDIR);
  if (const int reason = whyNotReplaced(place); reason != 0) return cannotWrite(target, reason);
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

Result<void> StagedFile::prove(std::string_view bytes, const FileProof& check) const {
  if (temporary_.empty()) return check ? check(direct_) : Result<void>();
  const auto found = readFile(temporary_, target_);
  if (!found) return tl::unexpected(found.error());
  if (*found != bytes) return failure(ErrorCode::notProven, target_, "bytes");
  return check ? check(*found) : Result<void>();
}

Result<StagedFile> stageProven(const std::string& target, std::string_view bytes, const FileProof& check) {
  auto staged = StagedFile::write(target, bytes);
  if (!staged) return staged;
  if (const auto proven = staged->prove(bytes, check); !proven) return tl::unexpected(proven.error());
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
