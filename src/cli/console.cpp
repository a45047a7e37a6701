// SPDX-License-Identifier: Apache-2.0
#include "cli/console.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <nlohmann/json.hpp>

#include "domain/types/system_reason.h"
#include "domain/wording/foreign_text.h"

namespace jindan::cli {

namespace {

using Json = nlohmann::ordered_json;

/// File names need not be UTF-8; what is not is replaced, so that the message still gets out.
constexpr auto replaceBroken = Json::error_handler_t::replace;

std::string asJson(const std::vector<Error>& errors) {
  Json list = Json::array();
  for (const Error& error : errors) {
    Json faults = Json::array();
    for (const Fault& fault : error.faults) {
      faults.push_back({{"pointer", fault.pointer},
                        {"code", nameOf(fault.code)},
                        {"found", fault.found},
                        {"allowed", fault.allowed}});
    }
    list.push_back({{"code", nameOf(error.code)},
                    {"subject", error.subject},
                    {"detail", error.detail},
                    {"faults", std::move(faults)}});
  }
  const Json document{{"format", "jindan-errors"}, {"version", 1}, {"errors", std::move(list)}};
  return document.dump(2, ' ', false, replaceBroken) + "\n";
}

std::string asText(const std::vector<Error>& errors, const Phrasebook& phrases, Language language) {
  std::string text;
  for (const Error& error : errors) {
    const ErrorText words = describeError(error, phrases, language);
    text += words.what + "\n" + words.advice + "\n";
    for (const std::string& fault : words.faults)
      text += "  " + fault + "\n";
  }
  return text;
}

Result<void> write(const std::string& text) {
  const bool written = std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0;
  if (!written) return failure(ErrorCode::cannotWrite, "stdout", systemReason(errno));
  return {};
}

void complain(const std::string& text) {
  static_cast<void>(std::fwrite(text.data(), 1, text.size(), stderr));
}

}  // namespace

Exit exitFor(ErrorCode code) {
  switch (code) {
    case ErrorCode::usage:
      return Exit::usage;
    case ErrorCode::badInput:
    case ErrorCode::notFound:
    case ErrorCode::pdfDamaged:
    case ErrorCode::pdfNotOurs:
    case ErrorCode::pdfWithoutCase:
    case ErrorCode::passwordNeeded:
    case ErrorCode::passwordWrong:
    case ErrorCode::changedElsewhere:
    case ErrorCode::cancelled:
    case ErrorCode::caseForked:
      return Exit::badInput;
    case ErrorCode::cannotRead:
    case ErrorCode::cannotWrite:
    case ErrorCode::notProven:
    case ErrorCode::databaseBusy:
    case ErrorCode::changedWhileRead:
      return Exit::cannotReadOrWrite;
    case ErrorCode::databaseDamaged:
    case ErrorCode::databaseNewer:
      return Exit::damagedDatabase;
  }
  return Exit::bug;
}

Result<void> Console::print(const std::string& text) const {
  return write(forTerminal(text));
}

Result<void> Console::printJson(const std::string& json) const {
  return write(jsonForTerminal(json));
}

void Console::warn(std::string_view phrase, const Error& why) const {
  std::string text = phrases_.text(language_, std::string(phrase)) + "\n";
  const ErrorText words = describeError(why, phrases_, language_);
  text += "  " + words.what + "\n";
  for (const std::string& fault : words.faults)
    text += "  " + fault + "\n";
  complain(forTerminal(text));
}

Exit Console::fail(const std::vector<Error>& errors) const {
  complain(jsonErrors_ ? jsonForTerminal(asJson(errors)) : forTerminal(asText(errors, phrases_, language_)));
  return exitFor(errors.front().code);
}

}  // namespace jindan::cli
