// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <sqlite3.h>

namespace jindan::storage {

// What every file layer of ours has in common: it lies on SQLite's default one and passes on what it does not change.

/// The beginning of every layer's file; SQLite allocates the file by its size and knows the first member alone.
struct LayeredFile {
  sqlite3_file face;
  sqlite3_file* real;
};

/// SQLite's default layer at this moment.
[[nodiscard]] sqlite3_vfs* layerBelow();

inline sqlite3_file* realOf(sqlite3_file* file) {
  return reinterpret_cast<LayeredFile*>(file)->real;
}

/// Opens the file below; `file` has no methods yet.
[[nodiscard]] int openBelow(const char* name, sqlite3_file* file, int flags, int* outFlags);

/// Everything passes. Version 2: without version 3 SQLite does not map the file past us.
[[nodiscard]] sqlite3_io_methods passingMethods();
/// Everything but opening passes.
[[nodiscard]] sqlite3_vfs passingLayer(const char* name, int fileBytes);

}  // namespace jindan::storage
