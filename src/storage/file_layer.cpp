// SPDX-License-Identifier: Apache-2.0
#include "storage/file_layer.h"

#include <atomic>
#include <mutex>
#include <string>

#include "storage/checked_pages.h"
#include "storage/key_block.h"
#include "storage/sealed_vfs.h"

namespace jindan::storage {

struct FileLayer::State final : PageKey {
  State(DataKey ownKey, const KeyBlock& ownBlock)
      : keyOfPages(std::move(ownKey)), block(ownBlock), vfs(sealedLayer(name.c_str(), *this)) {
    sqlite3_vfs_register(&vfs, 0);
  }
  ~State() override { sqlite3_vfs_unregister(&vfs); }
  State(const State&) = delete;
  State& operator=(const State&) = delete;

  [[nodiscard]] const DataKey& key() const override { return keyOfPages; }
  [[nodiscard]] Front front() const override {
    const std::lock_guard lock(mutex);
    return frontWith(block);
  }

  static std::string nextName() {
    static std::atomic<unsigned> count = 0;
    return "jindan-encrypted-" + std::to_string(++count);
  }

  std::string name = nextName();
  DataKey keyOfPages;
  mutable std::mutex mutex;
  KeyBlock block;
  sqlite3_vfs vfs;
};

FileLayer FileLayer::encrypted(DataKey key, const KeyBlock& block) {
  FileLayer layer;
  layer.state_ = std::make_shared<State>(std::move(key), block);
  return layer;
}

const char* FileLayer::name() const {
  return state_ ? state_->name.c_str() : checkedPages();
}

int FileLayer::reservedBytes() const {
  return isEncrypted() ? sealBytes : checksumBytes;
}

std::size_t FileLayer::front() const {
  return isEncrypted() ? frontBytes : 0;
}

const DataKey& FileLayer::key() const {
  return state_->keyOfPages;
}

KeyBlock FileLayer::block() const {
  const std::lock_guard lock(state_->mutex);
  return state_->block;
}

void FileLayer::setBlock(const KeyBlock& block) const {
  const std::lock_guard lock(state_->mutex);
  state_->block = block;
}

}  // namespace jindan::storage
