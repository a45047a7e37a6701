// SPDX-License-Identifier: Apache-2.0
#include "datacheck/source/file_source.h"
#include "domain/types/system_reason.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <optional>

namespace jindan::datacheck {

namespace {

FileState stateOf(const struct stat& info) {
  return {static_cast<std::uint64_t>(info.st_size), info.st_mtim.tv_sec, info.st_mtim.tv_nsec, info.st_dev,
          info.st_ino};
}

}  // namespace

Result<std::size_t> readFully(ByteSource& source, char* to, std::size_t room) {
  std::size_t have = 0;
  while (have < room) {
    const auto got = source.read(to + have, room - have);
    if (!got) return tl::unexpected(got.error());
    if (*got == 0) break;
    have += *got;
  }
  return have;
}

Result<std::unique_ptr<FileSource>> FileSource::open(const std::string& path) {
  // Without waiting: opening a pipe would otherwise last until someone writes into it.
  const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  if (file < 0) return failure(ErrorCode::cannotRead, path, systemReason(errno));
  struct stat info {};
  const bool known = ::fstat(file, &info) == 0;
  if (!known || !S_ISREG(info.st_mode)) {
    const std::string why = known ? (S_ISDIR(info.st_mode) ? systemReason(EISDIR) : "not_a_file") : systemReason(errno);
    ::close(file);
    return failure(ErrorCode::cannotRead, path, why);
  }
  ::posix_fadvise(file, 0, 0, POSIX_FADV_SEQUENTIAL);
  return std::unique_ptr<FileSource>(new FileSource(path, file, stateOf(info)));
}

FileSource::~FileSource() {
  ::close(file_);
}

Result<std::size_t> FileSource::read(char* to, std::size_t room) {
  while (true) {
    const ssize_t got = ::read(file_, to, room);
    if (got >= 0) {
      consumed_ += static_cast<std::uint64_t>(got);
      return static_cast<std::size_t>(got);
    }
    if (errno != EINTR) return failure(ErrorCode::cannotRead, path_, systemReason(errno));
  }
}

Result<void> FileSource::unchanged() const {
  struct stat info {};
  if (::fstat(file_, &info) != 0) return failure(ErrorCode::cannotRead, path_, systemReason(errno));
  struct stat named {};
  const bool sameName = ::stat(path_.c_str(), &named) == 0 && stateOf(named) == stateOf(info);
  if (stateOf(info) == state_ && sameName) return {};
  return failure(ErrorCode::changedWhileRead, path_);
}

Result<void> FileSource::verify() {
  if (consumed_ != state_.size) return failure(ErrorCode::changedWhileRead, path_);
  return unchanged();
}

}  // namespace jindan::datacheck
