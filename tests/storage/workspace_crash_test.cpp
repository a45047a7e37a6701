// SPDX-License-Identifier: Apache-2.0
// What a killed program and a full disk leave behind. POSIX only: it needs fork and limits.
#include "storage/workspace_fixture.h"
#include "support/full_disk.h"

#if defined(__unix__)

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

using namespace jindan;
using namespace jindan::test;

namespace {

/// Saves answers until it is killed, and reports each one that is said to be on disk.
[[noreturn]] void saveForever(const WorkspaceFixture& fixture, const Uuid& visit, int pipe) {
  const auto workspace = fixture.open();
  for (int i = 0;; ++i) {
    Answer answer = answerWith(1 + i % 5);
    answer.note = std::to_string(i);
    if (!saveAnswer(*workspace, visit, QuestionId("q"), answer)) _exit(1);
    const char one = 1;
    if (write(pipe, &one, 1) != 1) _exit(2);
  }
}

}  // namespace

TEST_CASE("every answer that was saved is there after the program is killed") {
  WorkspaceFixture fixture;
  const Uuid visit = fixture.addVisit(fixture.addCompany("가"), "2026-01-01");
  fixture.workspace.reset();
  int ends[2];
  REQUIRE(pipe(ends) == 0);
  const pid_t child = fork();
  REQUIRE(child >= 0);
  if (child == 0) saveForever(fixture, visit, ends[1]);
  close(ends[1]);
  std::size_t saved = 0;
  char one = 0;
  while (saved < 50 && read(ends[0], &one, 1) == 1)
    ++saved;
  kill(child, SIGKILL);
  while (read(ends[0], &one, 1) == 1)
    ++saved;
  close(ends[0]);
  waitpid(child, nullptr, 0);
  CHECK(saved >= 50);
  fixture.workspace = fixture.open();
  const auto history = fixture.workspace->history(visit, QuestionId("q"));
  REQUIRE(history);
  CHECK(history->size() >= saved);
  for (std::size_t i = 0; i < history->size(); ++i)
    CHECK(history->at(i).answer.note == std::to_string(i));
}

TEST_CASE("on a full disk the answer before stays and the file is named") {
  WorkspaceFixture fixture;
  const Uuid visit = fixture.addVisit(fixture.addCompany("가"), "2026-01-01");
  REQUIRE(saveAnswer(*fixture.workspace, visit, QuestionId("q"), answerWith(1)));
  Answer large = answerWith(2);
  large.note.assign(1U << 20U, 'x');
  const auto refused = [&] {
    const FullDisk full(512U << 10U);
    return saveAnswer(*fixture.workspace, visit, QuestionId("q"), large);
  }();
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == ErrorCode::cannotWrite);
  CHECK(refused.error().subject == fixture.file.string());
  CHECK(fixture.workspace->visit(visit)->answers.at(0).answer == answerWith(1));
  CHECK(saveAnswer(*fixture.workspace, visit, QuestionId("q"), large));
}

#endif
