// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "cli/lock_options.h"
#include "cli/portfolio_options.h"
#include "domain/types/language.h"
#include "domain/wording/phrasebook.h"

namespace jindan::cli {

/// Who hands the reports over, as their first page says it.
struct IssuerOptions {
  std::string firm;
  std::string address;
  std::vector<std::string> contact;
  std::string logo;  ///< PNG or JPEG file
};

struct AssessCommand {
  std::string casePath;
  std::optional<std::string> pdf;
  std::optional<std::string> json;  ///< "-" is the screen
  std::optional<std::string> xlsx;
  std::optional<std::string> csv;
  std::optional<std::string> png;
  IssuerOptions issuer;
  PasswordSource password;  ///< opens the case when it is a locked report, and locks the PDF
};

/// Reports of many cases: of `cases`, of the files in `folder`, or of every company of the workspace.
struct ReportCommand {
  std::vector<std::string> cases;
  std::string folder;
  bool all = false;
  std::string out;
  int jobs = 0;  ///< 0: one for each core
  IssuerOptions issuer;
};

struct ImportCommand {
  std::string reportPath;
  std::string out;
  PasswordSource password;
};

struct MoneyCommand {
  std::string path;                 ///< a case, a report, or a file with the inputs alone
  std::optional<std::string> json;  ///< "-" is the screen
  PasswordSource password;
};

/// The best plan for a budget and a time; what is not given stands in the case.
struct PlanCommand {
  std::string casePath;
  std::optional<std::int64_t> budget;  ///< won
  std::optional<int> months;
  std::optional<std::string> json;  ///< "-" is the screen
  PasswordSource password;
};

/// The cases of the user's workspace.
struct CasesCommand {
  enum class Action { list, show, import, preview, exportTo, remove };
  Action action = Action::list;
  std::vector<std::string> companies;  ///< ids
  std::string search;                  ///< part of a name
  bool all = false;
  std::vector<std::string> files;
  std::string out;
  std::string onFork = "stop";
  std::string sheetCompany;  ///< whose answers a spreadsheet holds that does not say it
  bool isJson = false;
  PasswordSource password;
};

/// The support programmes: seen, replaced by those of a file, brought back.
struct ProgrammesCommand {
  enum class Task { list, show, import, undo, reset };
  Task task = Task::list;
  std::string subject;  ///< id of a programme, or a file
  std::string search;
  bool preview = false;
  bool json = false;
};

struct ValidateContentCommand {};

struct ListBenchmarksCommand {
  std::string indicator;
  std::string country;
  std::string search;
};

struct ShowBenchmarkCommand {
  std::string observation;
};

/// Checks data files. Each is a record of its own, or with `isSeries` all are parts of one.
struct CheckCommand {
  std::vector<std::string> files;
  std::vector<std::string> links;  ///< "FILE:COLUMN=FILE:COLUMN"
  bool isSeries = false;
  bool keepExamples = true;
  std::optional<std::string> json;      ///< "-" is the screen
  std::optional<std::string> casePath;  ///< whose answers the files are held against
};

/// Looks after the workspace: checks it, or does one of the other things.
struct DoctorCommand {
  bool list = false;
  std::string restore;  ///< name of a backup
  std::string rescue;   ///< case file to write
  bool json = false;
};

/// Nothing left to do: help or version was asked for and `text` answers it.
struct TellCommand {
  std::string text;
};

/// Called wrongly.
struct WrongUsage {
  std::string detail;
};

using Command = std::variant<AssessCommand, ReportCommand, ImportCommand, ValidateContentCommand, ListBenchmarksCommand,
                             ShowBenchmarkCommand, CheckCommand, MoneyCommand, PlanCommand, DoctorCommand, CasesCommand,
                             PortfolioCommand, CohortCommand, ProgrammesCommand, LockCommand, TellCommand, WrongUsage>;

struct Options {
  Language language = Language::korean;
  bool jsonErrors = false;
  std::filesystem::path data;
  PasswordSource workspacePassword;
  Command command;
};

/// --lang if it is among the arguments, else the locale's language; Korean when neither says anything.
[[nodiscard]] Language languageOf(int argc, const char* const* argv);

/// --data if it is among the arguments.
[[nodiscard]] std::optional<std::filesystem::path> dataFolderOf(int argc, const char* const* argv);

[[nodiscard]] Options parseArguments(int argc, const char* const* argv, const Phrasebook& phrases, Language language);

}  // namespace jindan::cli
