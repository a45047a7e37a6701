// SPDX-License-Identifier: Apache-2.0
#include "domain/narrative/error_words.h"

namespace jindan {

namespace {

std::string faultLine(const Fault& fault, const Phrasebook& phrases, Language language) {
  std::string line = fault.pointer.empty() ? phrases.text(language, "fault.whole") : fault.pointer;
  line += ": " + phrases.text(language, "fault." + std::string(nameOf(fault.code)));
  if (!fault.found.empty()) line += " · " + phrases.fill(language, "fault.found", {{"found", fault.found}});
  if (!fault.allowed.empty()) line += " · " + phrases.fill(language, "fault.allowed", {{"allowed", fault.allowed}});
  return line;
}

/// Not every error has more to say than its name; the brackets for it then go.
std::string whatHappened(const Error& error, const std::string& key, const Phrasebook& phrases, Language language) {
  std::string pattern = phrases.text(language, key);
  for (const std::string_view brackets : {" ({detail})", "({detail})"}) {
    const auto at = pattern.find(brackets);
    if (error.detail.empty() && at != std::string::npos) pattern.erase(at, brackets.size());
  }
  const std::string reason = "reason." + error.detail;
  const std::string detail = phrases.has(reason) ? phrases.text(language, reason) : error.detail;
  return fillTemplate(pattern, {{"subject", error.subject}, {"detail", detail}});
}

}  // namespace

ErrorText describeError(const Error& error, const Phrasebook& phrases, Language language) {
  std::string name(nameOf(error.code));
  if (error.obstacle != FileObstacle::none) name.append(".").append(nameOf(error.obstacle));
  ErrorText text;
  text.what = whatHappened(error, "error." + name, phrases, language);
  text.advice = phrases.text(language, "advice." + name);
  for (const Fault& fault : error.faults)
    text.faults.push_back(faultLine(fault, phrases, language));
  return text;
}

std::string_view nameOf(ErrorCode code) {
  switch (code) {
    case ErrorCode::usage:
      return "usage";
    case ErrorCode::badInput:
      return "bad_input";
    case ErrorCode::cannotRead:
      return "cannot_read";
    case ErrorCode::cannotWrite:
      return "cannot_write";
    case ErrorCode::notProven:
      return "not_proven";
    case ErrorCode::notFound:
      return "not_found";
    case ErrorCode::pdfDamaged:
      return "pdf_damaged";
    case ErrorCode::pdfNotOurs:
      return "pdf_not_ours";
    case ErrorCode::pdfWithoutCase:
      return "pdf_without_case";
    case ErrorCode::passwordNeeded:
      return "password_needed";
    case ErrorCode::passwordWrong:
      return "password_wrong";
    case ErrorCode::databaseDamaged:
      return "database_damaged";
    case ErrorCode::databaseNewer:
      return "database_newer";
    case ErrorCode::databaseBusy:
      return "database_busy";
    case ErrorCode::changedElsewhere:
      return "changed_elsewhere";
    case ErrorCode::changedWhileRead:
      return "changed_while_read";
    case ErrorCode::cancelled:
      return "cancelled";
    case ErrorCode::caseForked:
      return "case_forked";
  }
  return {};
}

std::string_view nameOf(FaultCode code) {
  switch (code) {
    case FaultCode::notJson:
      return "not_json";
    case FaultCode::notUtf8:
      return "not_utf8";
    case FaultCode::tooDeep:
      return "too_deep";
    case FaultCode::tooLarge:
      return "too_large";
    case FaultCode::empty:
      return "empty";
    case FaultCode::missing:
      return "missing";
    case FaultCode::wrongType:
      return "wrong_type";
    case FaultCode::outOfRange:
      return "out_of_range";
    case FaultCode::notAllowed:
      return "not_allowed";
    case FaultCode::unknown:
      return "unknown";
    case FaultCode::duplicate:
      return "duplicate";
    case FaultCode::unknownVersion:
      return "unknown_version";
    case FaultCode::schema:
      return "schema";
    case FaultCode::hiddenCharacter:
      return "hidden_character";
    case FaultCode::inconsistent:
      return "inconsistent";
    case FaultCode::notATable:
      return "not_a_table";
    case FaultCode::oldWorkbook:
      return "old_workbook";
    case FaultCode::cutShort:
      return "cut_short";
    case FaultCode::damaged:
      return "damaged";
    case FaultCode::unpacksTooLarge:
      return "unpacks_too_large";
    case FaultCode::lineTooLong:
      return "line_too_long";
    case FaultCode::tooManyColumns:
      return "too_many_columns";
    case FaultCode::otherColumns:
      return "other_columns";
    case FaultCode::notInSeries:
      return "not_in_series";
  }
  return {};
}

std::string_view nameOf(FileObstacle obstacle) {
  switch (obstacle) {
    case FileObstacle::none:
      return {};
    case FileObstacle::diskFull:
      return "disk_full";
    case FileObstacle::notAllowed:
      return "not_allowed";
    case FileObstacle::readOnly:
      return "read_only";
    case FileObstacle::folderMissing:
      return "folder_missing";
    case FileObstacle::nameTooLong:
      return "name_too_long";
    case FileObstacle::isFolder:
      return "is_folder";
    case FileObstacle::inUse:
      return "in_use";
  }
  return {};
}

}  // namespace jindan
