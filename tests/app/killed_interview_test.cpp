// SPDX-License-Identifier: Apache-2.0
// An interview that is killed again and again: every answer that was reported as saved is there, with its note.
#include "app/app_fixture.h"
#include "app/interview/interview.h"
#include "storage/sqlite_workspace_lock.h"
#include "support/catch.h"

#if defined(__unix__)

#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <map>
#include <random>
#include <thread>

namespace jindan::test {

namespace {

/// JINDAN_KILLS asks for more than the suite does.
int kills() {
  const char* wanted = std::getenv("JINDAN_KILLS");
  return wanted == nullptr ? 60 : std::atoi(wanted);
}

/// What is told of one answer after it was saved. Smaller than what a pipe passes on whole.
struct Told {
  Index question = 0;
  int number = 0;
};

int levelOf(int number) {
  return 1 + number % 5;
}

std::string noteOf(int number) {
  return "현장에서 확인 " + std::to_string(number);
}

/// Answers one question after another until it is killed: level, then note, then the report.
[[noreturn]] void answerForever(const ServiceFixture& fixture, const Uuid& visit, int number, int pipe) {
  const auto workspace = fixture.open();
  const app::VisitService service(engine(), *workspace, fixture.clock);
  auto interview = app::Interview::open(service, visit);
  if (!interview) _exit(1);
  for (;; ++number) {
    if (!interview->say(Said::level(*Level::from(levelOf(number)))) || !interview->setNote(noteOf(number))) _exit(2);
    const Told told{interview->current(), number};
    if (write(pipe, &told, sizeof told) != static_cast<ssize_t>(sizeof told)) _exit(3);
    if (!interview->goTo((interview->place() + 1) % interview->asked().size())) _exit(4);
  }
}

class KilledInterviews {
 public:
  explicit KilledInterviews(bool hasPassword) {
    visit_ = fixture_.service.startVisit(fixture_.newCompany(), Mode::full)->id;
    fixture_.workspace.reset();
    if (!hasPassword) return;
    storage::SqliteWorkspaceLock lock(fixture_.file(), fixture_.clock, {1, 8192});
    REQUIRE(lock.set("열려라 참깨 1"));
    fixture_.layer = lock.layer();
  }

  /// So much later than so many answers; with none, while the workspace is being opened.
  void killAfter(int answers, std::chrono::microseconds time) {
    int ends[2];
    REQUIRE(pipe(ends) == 0);
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) answerForever(fixture_, visit_, next_, ends[1]);
    close(ends[1]);
    for (int i = 0; i < answers && hear(ends[0]);)
      ++i;
    std::this_thread::sleep_for(time);
    kill(child, SIGKILL);
    while (hear(ends[0])) {
    }
    close(ends[0]);
    int status = 0;
    waitpid(child, &status, 0);
    CHECK(WIFSIGNALED(status));  // it did not end by itself, with an error
    check();
  }
  [[nodiscard]] int told() const { return told_; }

 private:
  bool hear(int pipe) {
    Told told;
    if (read(pipe, &told, sizeof told) != static_cast<ssize_t>(sizeof told)) return false;
    saved_[told.question] = told.number;
    next_ = told.number + 1;
    ++told_;
    return true;
  }

  /// At most the answer that was on its way may stand in the place of an older one.
  void check() const {
    const auto workspace = fixture_.open();
    const app::VisitService service(engine(), *workspace, fixture_.clock);
    const auto interview = app::Interview::open(service, visit_);
    REQUIRE(interview);
    int onTheirWay = 0;
    for (const auto& [question, number] : saved_) {
      const Answer& kept = interview->assessment().answers[question];
      const bool isAsTold = kept.said.level() == Level::from(levelOf(number)) && kept.note == noteOf(number);
      if (!isAsTold) {
        ++onTheirWay;
        CHECK((kept.note == noteOf(number) || kept.note == noteOf(next_)));
      }
    }
    CHECK(onTheirWay <= 1);
  }

  ServiceFixture fixture_;
  Uuid visit_;
  std::map<Index, int> saved_;  ///< the last number told of each question
  int next_ = 0;
  int told_ = 0;
};

}  // namespace

TEST_CASE("An interview that is killed at any moment keeps every answer it reported as saved") {
  const bool hasPassword = GENERATE(false, true);
  INFO((hasPassword ? "with" : "without") << " a password");
  KilledInterviews interviews(hasPassword);
  std::mt19937 random(20'261'122);
  std::uniform_int_distribution<int> answers(0, 4);
  std::uniform_int_distribution<int> microseconds(0, 20'000);
  for (int i = 0; i < kills(); ++i) {
    INFO("kill " << i);
    interviews.killAfter(answers(random), std::chrono::microseconds(microseconds(random)));
  }
  CHECK(interviews.told() > kills());
}

}  // namespace jindan::test

#endif
