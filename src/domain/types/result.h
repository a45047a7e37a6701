// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <tl/expected.hpp>
#include <vector>

namespace jindan {

/// What can go wrong and is expected to. Words are made where they are shown, from the code and the context.
enum class ErrorCode {
  usage,             ///< the program was called wrongly
  badInput,          ///< a file is not what it should be; `faults` lists why
  cannotRead,        ///< `subject` cannot be opened or read
  cannotWrite,       ///< `subject` cannot be written; nothing was left behind
  notProven,         ///< what was written to `subject`, read again, is not what it should be; it was not kept
  notFound,          ///< no such thing as `subject`
  pdfDamaged,        ///< `subject` is a PDF that cannot be read, or whose attached case was changed
  pdfNotOurs,        ///< `subject` is no report of this program
  pdfWithoutCase,    ///< `subject` is a report that does not carry its case any more
  passwordNeeded,    ///< `subject` opens with a password only
  passwordWrong,     ///< `subject` opens with another password
  databaseDamaged,   ///< `subject` is not a database or fails its own checks
  databaseNewer,     ///< `subject` was written by a newer program and was left untouched
  databaseBusy,      ///< another program holds `subject` for too long
  changedElsewhere,  ///< the record was changed by someone else since it was read
  changedWhileRead,  ///< the file `subject` changed while it was read
  cancelled,         ///< the user ended the work; nothing was changed
  caseForked,        ///< `subject` was changed both here and in the file; the user has to choose
};

/// Why one place of a document is wrong.
enum class FaultCode {
  notJson,          ///< not a JSON document at all
  notUtf8,          ///< not UTF-8
  tooDeep,          ///< nested deeper than any real document
  tooLarge,         ///< larger than any real document
  empty,            ///< nothing in it
  missing,          ///< a required field is not there
  wrongType,        ///< another JSON type is needed
  outOfRange,       ///< a number outside its range
  notAllowed,       ///< a value outside the allowed set
  unknown,          ///< names something that does not exist
  duplicate,        ///< the same thing twice
  unknownVersion,   ///< another format or version
  schema,           ///< breaks the JSON Schema
  inconsistent,     ///< contradicts another part of the same document
  notATable,        ///< a data file that is no text in rows and columns
  oldWorkbook,      ///< a workbook of Excel before 2007
  cutShort,         ///< a packed file without its end
  damaged,          ///< was changed or cut off after it was written
  unpacksTooLarge,  ///< a packed file that unpacks to many times what real ones do
  lineTooLong,      ///< a line of a data file longer than any real one
  tooManyColumns,   ///< more columns than any program shows
  otherColumns,     ///< parts of one series of files with unlike columns
  notInSeries,      ///< a workbook among files to be read as one
  hiddenCharacter,  ///< a sign that cannot be seen or turns the direction of writing
};

/// What keeps a file from being written, as far as the system tells.
enum class FileObstacle {
  none,  ///< nothing that is known by name
  diskFull,
  notAllowed,     ///< folder or file belong to someone else, or are protected
  readOnly,       ///< a disk that takes nothing
  folderMissing,  ///< never there, removed, or on a disk that was taken away
  nameTooLong,
  isFolder,  ///< a folder has this name
  inUse,     ///< another program holds the file
};

/// One fault: where (JSON pointer, RFC 6901), what was found there, what is allowed there.
struct Fault {
  std::string pointer;
  FaultCode code = FaultCode::wrongType;
  std::string found;
  std::string allowed;
  bool operator==(const Fault&) const = default;
};

struct Error {
  ErrorCode code = ErrorCode::badInput;
  std::string subject;  ///< file, table or id the error is about
  std::string detail;   ///< what the system said, for the log and the curious
  std::vector<Fault> faults;
  FileObstacle obstacle = FileObstacle::none;  ///< of `cannotWrite`
};

/// The expected kind of failure is a value; exceptions stay inside a layer.
template <class T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(ErrorCode code, std::string subject, std::string detail = {}) {
  return tl::unexpected<Error>(Error{code, std::move(subject), std::move(detail), {}, FileObstacle::none});
}

inline tl::unexpected<Error> badInput(std::string subject, std::vector<Fault> faults) {
  return tl::unexpected<Error>(
      Error{ErrorCode::badInput, std::move(subject), {}, std::move(faults), FileObstacle::none});
}

}  // namespace jindan
