// SPDX-License-Identifier: Apache-2.0
#include "storage/errors.h"

#include <sqlite3.h>

#include "support/catch.h"

using namespace jindan;

TEST_CASE("what SQLite says becomes what the user can act on") {
  const auto codeFor = [](int sqlite) { return storage::toError(SQLite::Exception("x", sqlite), "file").code; };
  CHECK(codeFor(SQLITE_BUSY) == ErrorCode::databaseBusy);
  CHECK(codeFor(SQLITE_BUSY_SNAPSHOT) == ErrorCode::databaseBusy);
  CHECK(codeFor(SQLITE_LOCKED) == ErrorCode::databaseBusy);
  CHECK(codeFor(SQLITE_FULL) == ErrorCode::cannotWrite);
  CHECK(codeFor(SQLITE_READONLY) == ErrorCode::cannotWrite);
  CHECK(codeFor(SQLITE_IOERR_WRITE) == ErrorCode::cannotWrite);
  CHECK(codeFor(SQLITE_CANTOPEN) == ErrorCode::cannotRead);
  CHECK(codeFor(SQLITE_CORRUPT) == ErrorCode::databaseDamaged);
  CHECK(codeFor(SQLITE_NOTADB) == ErrorCode::databaseDamaged);
  CHECK(codeFor(SQLITE_ERROR) == ErrorCode::databaseDamaged);
  CHECK(codeFor(SQLITE_CONSTRAINT_UNIQUE) == ErrorCode::badInput);
  CHECK(storage::toError(SQLite::Exception("why", SQLITE_FULL), "file").subject == "file");
}

TEST_CASE("why SQLite refused is a reason the words know, and our own remarks on damage are kept") {
  const auto reasonFor = [](const char* words, int sqlite) {
    return storage::toError(SQLite::Exception(words, sqlite), "file").detail;
  };
  CHECK(reasonFor("database or disk is full", SQLITE_FULL) == "disk_full");
  CHECK(reasonFor("attempt to write a readonly database", SQLITE_READONLY_DIRECTORY) == "read_only");
  CHECK(reasonFor("disk I/O error", SQLITE_IOERR_FSYNC) == "disk_fault");
  CHECK(reasonFor("disk I/O error", SQLITE_IOERR_DATA) == "not_as_written");
  CHECK(reasonFor("database disk image is malformed", SQLITE_CORRUPT) == "not_as_written");
  CHECK(reasonFor("missing: table", SQLITE_CORRUPT) == "missing: table");
  CHECK(reasonFor("file is not a database", SQLITE_NOTADB) == "not_a_database");
}
