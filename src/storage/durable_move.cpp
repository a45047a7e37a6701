// SPDX-License-Identifier: Apache-2.0
#include "storage/durable_move.h"

#include "storage/raw_file.h"
#include "storage/utf8.h"

#if defined(__unix__) || defined(__APPLE__)
#include <fcntl.h>
#include <unistd.h>
#endif

namespace jindan::storage {

namespace {

namespace fs = std::filesystem;

/// A system without synced folders keeps names by itself, and a disk that cannot sync one has said all it can.
void syncFolder([[maybe_unused]] const fs::path& folder) {
#if defined(__unix__) || defined(__APPLE__)
  const int handle = ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (handle < 0) return;
  static_cast<void>(::fsync(handle));
  ::close(handle);
#endif
}

}  // namespace

Result<void> moveDurably(const fs::path& from, const fs::path& to) {
  {
    RawFile file(from, RawFile::Access::alone);
    if (const auto ready = file.ready(); !ready) return failure(ErrorCode::cannotWrite, utf8(to), ready.error().detail);
    if (!file.sync()) return failure(ErrorCode::cannotWrite, utf8(to), "sync");
  }
  std::error_code error;
  fs::rename(from, to, error);
  if (error) return failure(ErrorCode::cannotWrite, utf8(to), error.message());
  syncFolder(to.parent_path());
  if (from.parent_path() != to.parent_path()) syncFolder(from.parent_path());
  return {};
}

}  // namespace jindan::storage
