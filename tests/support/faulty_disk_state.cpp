// SPDX-License-Identifier: Apache-2.0
#include "support/faulty_disk_state.h"

#include <sqlite3.h>
#include <sys/stat.h>

#include <algorithm>
#include <fstream>
#include <iterator>

namespace jindan::test {

namespace {

namespace fs = std::filesystem;

std::string readAll(const fs::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

void writeAll(const fs::path& file, const std::string& bytes) {
  fs::create_directories(file.parent_path());
  std::ofstream(file, std::ios::binary | std::ios::trunc) << bytes;
}

bool isCoin(std::mt19937& random) {
  return std::bernoulli_distribution(0.5)(random);
}

int codeOf(FaultyDisk::State::Operation operation, DiskFault fault) {
  using Operation = FaultyDisk::State::Operation;
  switch (operation) {
    case Operation::write:
      return fault == DiskFault::full ? SQLITE_FULL : SQLITE_IOERR_WRITE;
    case Operation::truncate:
      return SQLITE_IOERR_TRUNCATE;
    case Operation::sync:
      return SQLITE_IOERR_FSYNC;
    case Operation::remove:
      return SQLITE_IOERR_DELETE;
    case Operation::create:
      return SQLITE_CANTOPEN;
  }
  return SQLITE_IOERR;
}

}  // namespace

FaultyDisk::State::State(fs::path folder) : folder_(std::move(folder)) {
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder_)) {
    const auto identity = identityOf(entry.path());
    if (entry.is_regular_file() && identity)
      files_.emplace(*identity, KeptFile{UnsyncedBytes(readAll(entry.path())), true, 0});
  }
}

std::optional<FaultyDisk::State::Identity> FaultyDisk::State::identityOf(const fs::path& file) {
  struct stat status {};
  if (::stat(file.c_str(), &status) != 0) return std::nullopt;
  return Identity{status.st_dev, status.st_ino};
}

bool FaultyDisk::State::isOurs(const char* name) const {
  return name != nullptr && std::string_view(name).starts_with(folder_.string() + "/");
}

bool FaultyDisk::State::fails(Operation operation) {
  if (!failsAt || operations < *failsAt) return false;
  if (fault == DiskFault::hiccup) return operations == *failsAt;
  // A full disk still shortens, syncs and removes.
  return fault == DiskFault::broken || operation == Operation::write || operation == Operation::create;
}

int FaultyDisk::State::begin(Operation operation, int kind) {
  if (isOut_) return SQLITE_IOERR;
  ++operations;
  if (cutAt && operations >= *cutAt) {
    cut(kind);
    return SQLITE_IOERR;
  }
  if (!fails(operation)) return SQLITE_OK;
  hasFailed = true;
  return codeOf(operation, fault);
}

KeptFile* FaultyDisk::State::opened(const std::string& name, bool isNew) {
  const auto identity = identityOf(name);
  if (!identity) return nullptr;
  const auto found = files_.find(*identity);
  std::error_code error;
  const std::uint64_t size = fs::file_size(name, error);
  const bool isKnown =
      found != files_.end() && !isNew && (found->second.handles > 0 || found->second.bytes.size() == size);
  if (isKnown) {
    ++found->second.handles;
    return &found->second;
  }
  // It came past us, so nothing of it need be on the disk.
  KeptFile file{UnsyncedBytes(std::string()), !isNew, 1};
  if (size > 0) file.bytes.write(readAll(name), 0);
  return &files_.insert_or_assign(*identity, std::move(file)).first->second;
}

void FaultyDisk::State::removed(const std::string& name, bool isSynced) {
  const auto identity = identityOf(name);
  if (!identity) return;
  const auto found = files_.find(*identity);
  if (found == files_.end()) return;
  if (!isSynced && found->second.isNamed) removed_[name] = found->second.bytes.durable();
  if (found->second.handles == 0) files_.erase(found);
}

void FaultyDisk::State::synced(KeptFile& file) {
  file.bytes.sync();
  if (!file.isNamed) removed_.clear();
  file.isNamed = true;
}

/// What becomes of one name.
void FaultyDisk::State::leave(const fs::path& file, std::mt19937& random) const {
  const fs::path target = left / fs::relative(file, folder_);
  const bool isIndex = file.native().ends_with("-shm");  // rebuilt by whoever comes first; anything may be in it
  const auto identity = identityOf(file);
  const auto kept = identity ? files_.find(*identity) : files_.end();
  const bool isKept = kept != files_.end() && !isIndex;
  if ((isIndex || (isKept && !kept->second.isNamed)) && isCoin(random)) return;
  writeAll(target, isKept ? kept->second.bytes.afterPowerCut(random) : readAll(file));
}

void FaultyDisk::State::cut(int kind) {
  if (isOut_) return;
  isOut_ = true;
  kindAtCut = kind;
  std::mt19937 random(seed);
  fs::create_directories(left);
  // In the order of their names: the same seed leaves the same.
  std::vector<fs::path> names;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder_)) {
    if (entry.is_regular_file()) names.push_back(entry.path());
  }
  std::sort(names.begin(), names.end());
  for (const fs::path& name : names)
    leave(name, random);
  for (const auto& [name, bytes] : removed_) {
    if (!fs::exists(name) && isCoin(random)) writeAll(left / fs::relative(name, folder_), bytes);
  }
}

}  // namespace jindan::test
