// SPDX-License-Identifier: Apache-2.0
#include "domain/narrative/error_words.h"

#include <cerrno>
#include <set>

#include "domain/types/system_reason.h"
#include "support/catch.h"

namespace jindan::test {

namespace {

Phrasebook errorPhrases() {
  return Phrasebook(
      {{"error.cannot_write", {"‘{subject}’에 쓸 수 없습니다({detail}).", "Cannot write {subject} ({detail})."}},
       {"advice.cannot_write", {"남은 공간을 확인하십시오.", "Check the space left."}},
       {"error.bad_input", {"{subject}[은|는] 틀렸습니다.", "{subject} is wrong."}},
       {"advice.bad_input", {"고치십시오.", "Correct it."}},
       {"fault.whole", {"파일 전체", "the file"}},
       {"fault.missing", {"없음", "missing"}},
       {"fault.out_of_range", {"범위 밖", "out of range"}},
       {"fault.found", {"찾은 값 {found}", "found {found}"}},
       {"fault.allowed", {"허용 {allowed}", "allowed {allowed}"}}});
}

}  // namespace

TEST_CASE("An error says what happened and what to do, in either language") {
  const Error error{ErrorCode::cannotWrite, "/a/b.pdf", "No space left on device", {}};
  const ErrorText english = describeError(error, errorPhrases(), Language::english);
  CHECK(english.what == "Cannot write /a/b.pdf (No space left on device).");
  CHECK(english.advice == "Check the space left.");
  CHECK(english.faults.empty());
  CHECK(describeError(error, errorPhrases(), Language::korean).what ==
        "‘/a/b.pdf’에 쓸 수 없습니다(No space left on device).");
}

TEST_CASE("A reason of the system that has words is said in them") {
  auto phrases = Phrasebook(
      {{"error.cannot_read", {"{subject}: 읽을 수 없습니다({detail}).", "{subject}: unreadable ({detail})."}},
       {"advice.cannot_read", {"확인하십시오.", "Check it."}},
       {"reason.is_folder", {"폴더입니다", "a folder"}}});
  const Error folder{ErrorCode::cannotRead, "a", systemReason(EISDIR), {}};
  CHECK(describeError(folder, phrases, Language::korean).what == "a: 읽을 수 없습니다(폴더입니다).");
  CHECK(describeError(folder, phrases, Language::english).what == "a: unreadable (a folder).");
  const Error rare{ErrorCode::cannotRead, "a", systemReason(EXDEV), {}};
  CHECK(describeError(rare, phrases, Language::korean).what == "a: 읽을 수 없습니다(" + systemReason(EXDEV) + ").");
  CHECK_FALSE(systemReason(EXDEV).empty());
}

TEST_CASE("An error without more to say has no empty brackets") {
  const Error error{ErrorCode::cannotWrite, "/a/b().pdf", {}, {}};
  CHECK(describeError(error, errorPhrases(), Language::english).what == "Cannot write /a/b().pdf.");
  CHECK(describeError(error, errorPhrases(), Language::korean).what == "‘/a/b().pdf’에 쓸 수 없습니다.");
}

TEST_CASE("Each fault has its line: where, what, found and allowed") {
  const Error error{ErrorCode::badInput,
                    "case.jindan",
                    {},
                    {{"", FaultCode::missing, "", ""},
                     {"/company/employees", FaultCode::outOfRange, "0", ">= 1"},
                     {"/company/name", FaultCode::missing, "", "text"}}};
  const ErrorText text = describeError(error, errorPhrases(), Language::english);
  CHECK(text.faults == std::vector<std::string>{"the file: missing",
                                                "/company/employees: out of range · found 0 · allowed >= 1",
                                                "/company/name: missing · allowed text"});
}

TEST_CASE("What stands in a file is never read as a template") {
  const Error error{ErrorCode::badInput, "{detail}[은|는]", {}, {{"/a", FaultCode::missing, "{found} [x|y]", ""}}};
  const ErrorText text = describeError(error, errorPhrases(), Language::english);
  CHECK(text.what == "{detail}[은|는] is wrong.");
  CHECK(text.faults.front() == "/a: missing · found {found} [x|y]");
}

TEST_CASE("Every code has a name of its own") {
  std::set<std::string_view> errors;
  for (int code = 0; code <= static_cast<int>(ErrorCode::caseForked); ++code)
    errors.insert(nameOf(static_cast<ErrorCode>(code)));
  CHECK(errors.size() == 18);
  CHECK(errors.count("") == 0);
  std::set<std::string_view> faults;
  for (int code = 0; code <= static_cast<int>(FaultCode::hiddenCharacter); ++code)
    faults.insert(nameOf(static_cast<FaultCode>(code)));
  CHECK(faults.size() == 24);
  CHECK(faults.count("") == 0);
  std::set<std::string_view> obstacles;
  for (int code = 1; code <= static_cast<int>(FileObstacle::inUse); ++code)
    obstacles.insert(nameOf(static_cast<FileObstacle>(code)));
  CHECK(obstacles.size() == 7);
  CHECK(obstacles.count("") == 0);
  CHECK(nameOf(FileObstacle::none).empty());
}

TEST_CASE("What kept a file from being written is said in its own words") {
  Phrasebook phrases({{"error.cannot_write.disk_full", {"{subject}: 공간이 없습니다.", "{subject}: no room."}},
                      {"advice.cannot_write.disk_full", {"지우십시오.", "Make room."}}});
  Error error{ErrorCode::cannotWrite, "/a/b.pdf", "No space left on device", {}, FileObstacle::diskFull};
  const ErrorText text = describeError(error, phrases, Language::english);
  CHECK(text.what == "/a/b.pdf: no room.");
  CHECK(text.advice == "Make room.");
}

}  // namespace jindan::test
