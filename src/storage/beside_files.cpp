// SPDX-License-Identifier: Apache-2.0
#include "storage/beside_files.h"

#include "storage/backup_store.h"
#include "storage/front_file.h"
#include "storage/key_block.h"
#include "storage/utf8.h"

namespace jindan::storage {

namespace {

namespace fs = std::filesystem;

void removeDraftsIn(const fs::path& folder) {
  std::error_code error;
  std::vector<fs::path> drafts;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder, error)) {
    if (entry.is_regular_file(error) && entry.path().extension() == ".part") drafts.push_back(entry.path());
  }
  for (const fs::path& draft : drafts) {
    if (!isPlain(draft)) continue;
    for (const char* suffix : {"-wal", "-shm", "-journal", ""})
      fs::remove(fs::path(draft) += suffix, error);
  }
}

}  // namespace

bool isPlain(const fs::path& file) {
  const auto front = readFront(file);
  return front && !isLockedFront(*front);
}

BesideFiles filesBeside(const fs::path& workspaceFile) {
  BesideFiles files;
  const BackupStore store(workspaceFile);
  for (const Backup& backup : store.list())
    files.backups.push_back(store.pathOf(backup.name));
  std::error_code error;
  for (const fs::directory_entry& entry : fs::directory_iterator(workspaceFile.parent_path() / "set-aside", error)) {
    if (entry.is_regular_file(error) && entry.path().extension() == workspaceFile.extension()) {
      files.setAside.push_back(entry.path());
    }
  }
  return files;
}

void removePlainDrafts(const fs::path& workspaceFile) {
  removeDraftsIn(workspaceFile.parent_path());
  removeDraftsIn(BackupStore(workspaceFile).folder());
}

}  // namespace jindan::storage
