// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <sqlite3.h>

#include "storage/key_block.h"

namespace jindan::storage {

/// What the encrypting layer needs to know of its workspace.
class PageKey {
 public:
  virtual ~PageKey() = default;
  [[nodiscard]] virtual const DataKey& key() const = 0;
  /// What a new file begins with.
  [[nodiscard]] virtual Front front() const = 0;
};

/// A file layer that encrypts every page before it reaches a disk, in the database and in both kinds of journal, and
/// gives SQLite nothing that is not what was written. In front of the database stands its key block. Files that would
/// hold pages in another form (SQLite's temporary ones) are not opened at all. Not registered yet; name and key must
/// outlive it.
[[nodiscard]] sqlite3_vfs sealedLayer(const char* name, const PageKey& key);

}  // namespace jindan::storage
