// SPDX-License-Identifier: Apache-2.0
#include <unistd.h>

#include <cstdio>

#include "app/engine/system_clock.h"
#include "app/exchange/case_reader.h"
#include "app/filecheck/check_json.h"
#include "app/filecheck/file_check_service.h"
#include "app/files/staged_file.h"
#include "cli/check_text.h"
#include "cli/commands.h"
#include "cli/uses_text.h"
#include "domain/wording/numbers.h"

namespace jindan::cli {

namespace {

/// One end of a link: which series and which column.
struct LinkEnd {
  std::size_t series = 0;
  std::string column;
};

std::string baseName(const std::string& path) {
  return path.substr(path.find_last_of('/') + 1);
}

/// "FILE:COLUMN" by the files that are checked, named as they were given or by their last part. Both may hold colons.
std::optional<LinkEnd> linkEnd(const std::string& text, const CheckCommand& command) {
  for (const bool whole : {true, false}) {
    for (std::size_t i = 0; i < command.files.size(); ++i) {
      const std::string begin = (whole ? command.files[i] : baseName(command.files[i])) + ":";
      if (text.starts_with(begin) && text.size() > begin.size()) {
        return LinkEnd{command.isSeries ? 0 : i, text.substr(begin.size())};
      }
    }
  }
  return std::nullopt;
}

/// The names of columns may hold "=" as well: the first place where both sides name a file counts.
std::optional<app::LinkWish> linkWish(const std::string& text, const CheckCommand& command) {
  for (std::size_t at = text.find('='); at != std::string::npos; at = text.find('=', at + 1)) {
    const auto left = linkEnd(text.substr(0, at), command);
    const auto right = linkEnd(text.substr(at + 1), command);
    if (left && right) return app::LinkWish{left->series, left->column, right->series, right->column};
  }
  return std::nullopt;
}

Result<app::FileCheckRequest> requestOf(const CheckCommand& command, const Console& console) {
  app::FileCheckRequest request;
  request.keepExamples = command.keepExamples;
  if (command.isSeries) {
    request.series.push_back(command.files);
  } else {
    for (const std::string& file : command.files)
      request.series.push_back({file});
  }
  for (const std::string& link : command.links) {
    const auto wish = linkWish(link, command);
    if (!wish) {
      return failure(ErrorCode::usage, {},
                     console.phrases().fill(console.language(), "cli.check_bad_link", {{"link", link}}));
    }
    request.links.push_back(*wish);
  }
  return request;
}

/// On a terminal one line says how far the reading is; it is cleared at the end.
app::FileCheckWatch watchOn(const Console& console) {
  if (console.jsonErrors() || ::isatty(STDERR_FILENO) == 0) return {};
  app::FileCheckWatch watch;
  watch.onProgress = [&console](std::uint64_t done, std::uint64_t total) {
    const double share = total == 0 ? 1.0 : static_cast<double>(done) / static_cast<double>(total);
    const std::string line =
        console.phrases().fill(console.language(), "cli.check_progress", {{"percent", sayPercent(share * 100.0, 0)}});
    static_cast<void>(std::fprintf(stderr, "\r%s\033[K%s", line.c_str(), done >= total ? "\r\033[K" : ""));
  };
  return watch;
}

/// Whose answers the files are held against; without a case nobody's.
struct Respondent {
  Company company;
  std::optional<Assessment> assessment;
};

Result<Respondent> respondentOf(const CheckCommand& command, const content::Content& content) {
  if (!command.casePath) return Respondent{};
  auto theCase = app::readCaseFile(*command.casePath, content.questionnaire, content.reference);
  if (!theCase) return tl::unexpected(theCase.error());
  const Assessment* latest = theCase->latest();
  if (latest == nullptr) {
    return badInput(*command.casePath, {Fault{"/assessments/0", FaultCode::missing, "", ""}});
  }
  return Respondent{theCase->company, *latest};
}

/// How what the files show stands beside the answers; without a case, beside none.
std::vector<ShownLevel> shownBeside(const FileCheck& check, const Respondent& respondent,
                                    const Questionnaire& questionnaire) {
  if (respondent.assessment) return compareWithAnswers(check, questionnaire, *respondent.assessment);
  Assessment none{std::nullopt, *Date::from(1970, 1, 1), {}, Mode::full, {}, {}, {}, {}, {}};
  none.answers.resize(questionnaire.questions().size());
  return compareWithAnswers(check, questionnaire, none);
}

/// Collecting starts at the visit, or today.
UseCaseFindings usesOf(const FileCheck& check, const Respondent& respondent, const content::Content& content) {
  const Assessment* assessment = respondent.assessment ? &*respondent.assessment : nullptr;
  const FitInput input{{check.files, check.links}, respondent.company, content.questionnaire, assessment};
  return findUses(content.useCases, input, assessment != nullptr ? assessment->date : app::SystemClock().today());
}

Result<void> writeFile(const std::string& path, const std::string& bytes) {
  auto file = app::StagedFile::write(path, bytes);
  return file ? file->commit() : tl::unexpected(file.error());
}

}  // namespace

Exit runCheck(const CheckCommand& command, const app::Engine& engine, const Console& console) {
  const content::Content& content = engine.content();
  const auto request = requestOf(command, console);
  if (!request) return console.fail(request.error());
  const auto respondent = respondentOf(command, content);
  if (!respondent) return console.fail(respondent.error());
  const auto check = app::FileCheckService(engine).run(*request, watchOn(console));
  if (!check) return console.fail(check.error());

  const auto shown = shownBeside(*check, *respondent, content.questionnaire);
  const UseCaseFindings uses = usesOf(*check, *respondent, content);
  const std::string json =
      app::writeCheck(*check, {content.questionnaire, &uses, respondent->assessment ? &shown : nullptr});
  const Narrator narrator({content.questionnaire, content.method, content.reference, content.comparisons,
                           content.phrases, &content.fileChecks},
                          console.language());
  const bool jsonOnScreen = command.json && *command.json == "-";
  std::string text =
      jsonOnScreen ? json : checkText(*check, shown, command.casePath.has_value(), narrator) + usesText(uses, narrator);
  if (command.json && !jsonOnScreen) {
    if (const auto written = writeFile(*command.json, json); !written) return console.fail(written.error());
    text += "\n" + narrator.say("cli.written", {{"path", *command.json}}) + "\n";
  }
  const auto printed = jsonOnScreen ? console.printJson(text) : console.print(text);
  return printed ? Exit::done : console.fail(printed.error());
}

}  // namespace jindan::cli
