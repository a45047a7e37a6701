// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

#include "domain/types/result.h"
#include "storage/file_layer.h"

namespace SQLite {
class Database;
}

namespace jindan::storage {

/// The name of the file layer under which every workspace and backup is opened: it puts a checksum into the last eight
/// bytes of each page it writes to a database file and holds each page it reads against it. What a failing disk has
/// changed is then an error (`databaseDamaged`), never another answer. Journals pass through: they have checksums of
/// their own. It lies on whatever is SQLite's default layer when a file is opened.
[[nodiscard]] const char* checkedPages();

/// Makes room in each page for what `layer` puts there, before the first page of a new file is written, or before the
/// pages of another database are copied into it.
void reserveChecksums(SQLite::Database& database, const FileLayer& layer = {});
/// Has each page of the database a place for its checksum?
[[nodiscard]] bool hasChecksums(SQLite::Database& database);
/// Builds a database without the places anew, with them.
void addChecksums(SQLite::Database& database);

enum class FileState {
  whole,     ///< every page was read and held against its checksum
  unproven,  ///< SQLite has to be asked: no checksums, or a page is not right while a journal may hold a newer one
  damaged,
};

/// Reads every page of the file, without adding or changing anything.
[[nodiscard]] Result<FileState> readEveryPage(const std::filesystem::path& file, const FileLayer& layer = {});

}  // namespace jindan::storage
