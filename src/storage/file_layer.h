// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <memory>

namespace jindan::storage {

class DataKey;
class KeyBlock;

/// How the files of a workspace are read and written below SQLite: plain with checksums, or encrypted with a key. It is
/// handed to whatever opens one; the last copy wipes the key. Files of the other kind are refused, never changed.
class FileLayer {
 public:
  /// Plain.
  FileLayer() = default;
  [[nodiscard]] static FileLayer encrypted(DataKey key, const KeyBlock& block);

  [[nodiscard]] bool isEncrypted() const { return state_ != nullptr; }
  /// The name under which SQLite knows it, as long as a copy of it lives.
  [[nodiscard]] const char* name() const;
  /// Free bytes at the end of each page.
  [[nodiscard]] int reservedBytes() const;
  /// Bytes before the first page.
  [[nodiscard]] std::size_t front() const;

  // Of an encrypted one:
  [[nodiscard]] const DataKey& key() const;
  /// What new files begin with.
  [[nodiscard]] KeyBlock block() const;
  /// The password is another one now; for all copies.
  void setBlock(const KeyBlock& block) const;

 private:
  struct State;
  std::shared_ptr<State> state_;
};

}  // namespace jindan::storage
