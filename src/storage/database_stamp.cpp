// SPDX-License-Identifier: Apache-2.0
#include "storage/database_stamp.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <array>
#include <fstream>
#include <string_view>

#include "storage/errors.h"
#include "storage/utf8.h"

namespace jindan::storage {

namespace {

namespace fs = std::filesystem;

// https://www.sqlite.org/fileformat2.html#the_database_header
constexpr std::string_view magic("SQLite format 3\0", 16);
constexpr std::size_t headerSize = 100;
constexpr std::size_t userVersionAt = 60;
constexpr std::size_t applicationIdAt = 68;

using Header = std::array<char, headerSize>;

std::uint32_t bigEndian(const Header& header, std::size_t at) {
  std::uint32_t value = 0;
  for (std::size_t i = at; i < at + 4; ++i)
    value = value << 8U | static_cast<unsigned char>(header[i]);
  return value;
}

bool hasLeftover(const fs::path& file, const char* suffix) {
  fs::path journal = file;
  journal += suffix;
  std::error_code error;
  const auto size = fs::file_size(journal, error);
  return !error && size > 0;
}

Result<DatabaseStamp> askSqlite(const fs::path& file) {
  return guarded(utf8(file), [&]() -> Result<DatabaseStamp> {
    SQLite::Database database(utf8(file), SQLite::OPEN_READONLY);
    DatabaseStamp stamp;
    stamp.applicationId = database.execAndGet("PRAGMA application_id").getUInt();
    stamp.version = database.execAndGet("PRAGMA user_version").getInt64();
    return stamp;
  });
}

}  // namespace

Result<DatabaseStamp> readStamp(const fs::path& file) {
  std::error_code error;
  const fs::file_status status = fs::status(file, error);
  if (!fs::exists(status)) return DatabaseStamp{true, 0, 0};
  if (!fs::is_regular_file(status)) return failure(ErrorCode::cannotRead, utf8(file), "not a file");
  if (fs::file_size(file, error) == 0) return DatabaseStamp{true, 0, 0};
  std::ifstream stream(file, std::ios::binary);
  if (!stream) return failure(ErrorCode::cannotRead, utf8(file));
  Header header{};
  stream.read(header.data(), header.size());
  const bool whole = stream.gcount() == static_cast<std::streamsize>(header.size());
  if (!whole || std::string_view(header.data(), magic.size()) != magic) {
    return failure(ErrorCode::databaseDamaged, utf8(file), "not a database");
  }
  if (hasLeftover(file, "-wal")) return askSqlite(file);
  return DatabaseStamp{false, bigEndian(header, applicationIdAt), bigEndian(header, userVersionAt)};
}

}  // namespace jindan::storage
