// SPDX-License-Identifier: Apache-2.0
#include "storage/errors.h"

#include <sqlite3.h>

namespace jindan::storage {

namespace {

constexpr int primaryMask = 0xff;  // the low byte of an extended result code

bool isReadFault(int extended) {
  return extended == SQLITE_IOERR_READ || extended == SQLITE_IOERR_SHORT_READ;
}

ErrorCode codeOf(const SQLite::Exception& exception) {
  // Some of its exceptions carry the extended code in the place of the plain one.
  const int plain = exception.getErrorCode();
  const int extended = plain > primaryMask ? plain : exception.getExtendedErrorCode();
  switch (plain & primaryMask) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return ErrorCode::databaseBusy;
    case SQLITE_IOERR:
      if (extended == SQLITE_IOERR_DATA) return ErrorCode::databaseDamaged;  // a page is not what was written
      return isReadFault(extended) ? ErrorCode::cannotRead : ErrorCode::cannotWrite;
    case SQLITE_FULL:
    case SQLITE_READONLY:
    case SQLITE_PERM:
      return ErrorCode::cannotWrite;
    case SQLITE_CANTOPEN:
    case SQLITE_AUTH:
      return ErrorCode::cannotRead;
    case SQLITE_CONSTRAINT:
    case SQLITE_TOOBIG:
      return ErrorCode::badInput;
    default:
      // Our statements are right, so a table or column they do not find means a foreign or broken file.
      return ErrorCode::databaseDamaged;
  }
}

/// Why SQLite refused, as a name the words know; its own English sentence for what hardly ever happens. Our own remarks
/// on damage say more than the code and are kept.
std::string reasonOf(const SQLite::Exception& exception) {
  const int extended =
      exception.getErrorCode() > primaryMask ? exception.getErrorCode() : exception.getExtendedErrorCode();
  switch (exception.getErrorCode() & primaryMask) {
    case SQLITE_FULL:
      return "disk_full";
    case SQLITE_READONLY:
      return "read_only";
    case SQLITE_PERM:
    case SQLITE_AUTH:
      return "no_permission";
    case SQLITE_NOMEM:
      return "no_memory";
    case SQLITE_NOTADB:
      return "not_a_database";
    case SQLITE_IOERR:
      return extended == SQLITE_IOERR_DATA ? "not_as_written" : "disk_fault";
    case SQLITE_CORRUPT:
      return exception.what() == std::string(sqlite3_errstr(SQLITE_CORRUPT)) ? "not_as_written" : exception.what();
    default:
      return exception.what();
  }
}

}  // namespace

Error toError(const SQLite::Exception& exception, const std::string& subject) {
  return Error{codeOf(exception), subject, reasonOf(exception), {}};
}

void throwDamaged(const std::string& what) {
  throw SQLite::Exception(what, SQLITE_CORRUPT);
}

}  // namespace jindan::storage
