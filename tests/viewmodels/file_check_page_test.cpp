// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/file_check_page.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QTextStream>
#include <thread>

#include "support/catch.h"
#include "support/file_profiles.h"
#include "viewmodels/session_fixture.h"

namespace jindan::test {

namespace {

using viewmodels::FileCheckPage;
using State = FileCheckPage::State;

/// A page whose files are read by the test.
struct FileCheckPageFixture : SessionFixture {
  QString visit = import("busan-special-parts");
  FileCheckPage page{session};
  app::FileCheckRequest asked;

  FileCheckPageFixture() {
    if (!page.open(visit)) throw std::runtime_error(page.error().toStdString());
  }

  /// Every check gives these files.
  void answerWith(const std::vector<FileProfile>& files, const std::vector<LinkProfile>& links = {}) {
    page.setChecker([this, files, links](const app::FileCheckRequest& request, const app::FileCheckWatch&) {
      asked = request;
      return Result<FileCheck>(app::FileCheckService(engine()).judge(files, links, request.keepExamples));
    });
  }
  void waitUntilDone() {
    const QDeadlineTimer deadline(20'000);
    while (page.state() == State::running && !deadline.hasExpired())
      QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
  }
  void check(const QStringList& files = {QStringLiteral("/data/line1.csv")}) {
    page.addFiles(files);
    page.start();
    waitUntilDone();
  }
  [[nodiscard]] std::vector<FileCheck> stored() const {
    return service.assessmentOf(workspace->visit(Uuid(visit.toStdString())).value()).checks;
  }
  [[nodiscard]] Answer storedAnswer(Index question) const {
    return service.assessmentOf(workspace->visit(Uuid(visit.toStdString())).value()).answers.at(question);
  }
};

/// The first that one click takes over.
std::optional<FileCheckPage::Proposal> firstToTake(const FileCheckPage& page) {
  for (const auto& proposal : page.proposals()) {
    if (proposal.isInTakeAll) return proposal;
  }
  return std::nullopt;
}

std::size_t countToTake(const FileCheckPage& page) {
  const auto proposals = page.proposals();
  return static_cast<std::size_t>(
      std::count_if(proposals.begin(), proposals.end(), [](const auto& proposal) { return proposal.isInTakeAll; }));
}

}  // namespace

TEST_CASE("A visit without checks begins with the choice of files") {
  FileCheckPageFixture fixture;
  CHECK(fixture.page.state() == State::choosing);
  CHECK(fixture.page.keptChecks().empty());
  CHECK_FALSE(fixture.page.hasCheck());
  fixture.page.start();
  CHECK(fixture.page.state() == State::choosing);
}

TEST_CASE("A check runs in the background, is kept with the visit, and is there again later") {
  FileCheckPageFixture fixture;
  fixture.answerWith({cleanFile("/data/line1.csv")});
  fixture.page.addFiles({QStringLiteral("/data/line1.csv")});
  fixture.page.start();
  CHECK(fixture.page.state() == State::running);
  fixture.waitUntilDone();
  REQUIRE(fixture.page.state() == State::result);
  CHECK(fixture.asked.series == std::vector<std::vector<std::string>>{{"/data/line1.csv"}});
  CHECK(fixture.asked.keepExamples);
  CHECK(fixture.page.error().isEmpty());
  CHECK(fixture.page.selection().isEmpty());
  CHECK_FALSE(fixture.page.when().isEmpty());
  REQUIRE(fixture.stored().size() == 1);
  CHECK(fixture.stored().front() == fixture.page.check());
  FileCheckPage later(fixture.session);
  REQUIRE(later.open(fixture.visit));
  CHECK(later.state() == State::result);
  CHECK(later.check().files == fixture.page.check().files);
  REQUIRE(later.keptChecks().size() == 1);
  CHECK(later.keptChecks().front().files == QStringLiteral("line1.csv"));
}

TEST_CASE("Without examples no value of a cell is kept") {
  FileCheckPageFixture fixture;
  fixture.answerWith({cleanFile()});
  fixture.page.setKeepsExamples(false);
  fixture.check();
  CHECK_FALSE(fixture.asked.keepExamples);
  for (const ColumnProfile& column : fixture.page.file().columns) {
    for (const ValueCount& value : column.values)
      CHECK(value.value.empty());
  }
}

TEST_CASE("A check tells how far it is and stops when asked to, and nothing is kept") {
  FileCheckPageFixture fixture;
  fixture.page.setChecker([](const app::FileCheckRequest&, const app::FileCheckWatch& watch) {
    watch.onProgress(60, 100);
    while (!*watch.cancelled)
      std::this_thread::yield();
    return Result<FileCheck>(failure(ErrorCode::cancelled, "", ""));
  });
  fixture.page.addFiles({QStringLiteral("/data/line1.csv")});
  const SignalCount ticks(fixture.page, &FileCheckPage::progressed);
  fixture.page.start();
  const QDeadlineTimer deadline(20'000);
  while ((!fixture.page.progress().secondsLeft || ticks.count() == 0) && !deadline.hasExpired())
    QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
  CHECK(fixture.page.progress().done == 60);
  CHECK(fixture.page.progress().total == 100);
  CHECK(fixture.page.progress().bytesPerSecond > 0);
  CHECK(ticks.count() > 0);
  CHECK(fixture.page.state() == State::running);
  fixture.page.cancel();
  fixture.waitUntilDone();
  CHECK(fixture.page.state() == State::choosing);
  CHECK(fixture.page.error().isEmpty());
  CHECK(fixture.page.selection().count() == 1);
  CHECK(fixture.stored().empty());
}

TEST_CASE("A check that fails says why and leaves the choice as it was") {
  FileCheckPageFixture fixture;
  fixture.page.setChecker([](const app::FileCheckRequest&, const app::FileCheckWatch&) {
    return Result<FileCheck>(failure(ErrorCode::cannotRead, "/data/line1.csv", "no_such_file"));
  });
  fixture.check();
  CHECK(fixture.page.state() == State::choosing);
  CHECK(fixture.page.error().contains(QStringLiteral("/data/line1.csv")));
  CHECK(fixture.page.selection().count() == 1);
  fixture.answerWith({cleanFile()});
  fixture.page.start();
  fixture.waitUntilDone();
  CHECK(fixture.page.state() == State::result);
  CHECK(fixture.page.error().isEmpty());
}

TEST_CASE("A page that goes away while it reads stops the reading") {
  FileCheckPageFixture fixture;
  std::atomic<bool> hasEnded{false};
  {
    FileCheckPage page(fixture.session);
    page.setChecker([&](const app::FileCheckRequest&, const app::FileCheckWatch& watch) {
      while (!*watch.cancelled)
        std::this_thread::yield();
      hasEnded = true;
      return Result<FileCheck>(failure(ErrorCode::cancelled, "", ""));
    });
    REQUIRE(page.open(fixture.visit));
    page.addFiles({QStringLiteral("/data/line1.csv")});
    page.start();
  }
  CHECK(hasEnded);
}

TEST_CASE("What is read for one visit is not kept with another") {
  FileCheckPageFixture fixture;
  const QString other = fixture.import("precision-mould");
  std::atomic<bool> mayEnd{false};
  fixture.page.setChecker([&](const app::FileCheckRequest&, const app::FileCheckWatch&) {
    while (!mayEnd)
      std::this_thread::yield();
    return Result<FileCheck>(app::FileCheckService(engine()).judge({cleanFile()}, {}));
  });
  fixture.page.addFiles({QStringLiteral("/data/line1.csv")});
  fixture.page.start();
  REQUIRE(fixture.page.open(other));
  CHECK(fixture.page.state() == State::choosing);
  mayEnd = true;
  for (int round = 0; round < 50; ++round)
    QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
  CHECK(fixture.page.state() == State::choosing);
  CHECK(fixture.stored().empty());
  REQUIRE(fixture.page.open(fixture.visit));
  CHECK(fixture.page.keptChecks().empty());
}

TEST_CASE("A level the files show is taken over into the answer, and back") {
  FileCheckPageFixture fixture;
  fixture.answerWith({cleanFile()});
  fixture.check();
  const auto proposal = firstToTake(fixture.page);
  REQUIRE(proposal);
  const Index question = proposal->text.question;
  const Answer before = fixture.storedAnswer(question);
  const SignalCount changes(fixture.page, &FileCheckPage::answersChanged);
  fixture.page.take(question);
  CHECK(changes.count() == 1);
  const Answer after = fixture.storedAnswer(question);
  CHECK(after.evidence == Evidence::kept);
  CHECK(after.seen.has_value());
  CHECK(after.note.find("line1.csv") != std::string::npos);
  CHECK(fixture.page.canUndoTake());
  CHECK_FALSE(fixture.page.takenText().isEmpty());
  const auto proposals = fixture.page.proposals();
  const auto taken = std::find_if(proposals.begin(), proposals.end(),
                                  [&](const auto& each) { return each.text.question == question; });
  REQUIRE(taken != proposals.end());
  CHECK(taken->text.accepted);
  CHECK_FALSE(taken->canTake);
  fixture.page.undoTake();
  CHECK(fixture.storedAnswer(question) == before);
  CHECK_FALSE(fixture.page.canUndoTake());
  CHECK(fixture.page.takenText().isEmpty());
}

TEST_CASE("All levels are taken over at once and taken back at once") {
  FileCheckPageFixture fixture;
  fixture.answerWith({cleanFile()});
  fixture.check();
  const std::size_t open = countToTake(fixture.page);
  REQUIRE(open > 1);
  std::vector<Answer> before;
  for (const auto& proposal : fixture.page.proposals())
    before.push_back(fixture.storedAnswer(proposal.text.question));
  fixture.page.takeAll();
  CHECK(countToTake(fixture.page) == 0);
  fixture.page.undoTake();
  CHECK(countToTake(fixture.page) == open);
  std::size_t place = 0;
  for (const auto& proposal : fixture.page.proposals())
    CHECK(fixture.storedAnswer(proposal.text.question) == before[place++]);
}

TEST_CASE("A check is taken out of the visit and put back") {
  FileCheckPageFixture fixture;
  fixture.answerWith({cleanFile()});
  fixture.check();
  fixture.check({QStringLiteral("/data/line2.csv")});
  REQUIRE(fixture.page.keptChecks().size() == 2);
  const QString shown = fixture.page.keptChecks().front().id;
  const SignalCount changes(fixture.page, &FileCheckPage::checksChanged);
  fixture.page.removeCheck(shown);
  CHECK(changes.count() == 1);
  CHECK(fixture.page.state() == State::choosing);
  CHECK(fixture.page.keptChecks().size() == 1);
  CHECK(fixture.stored().size() == 1);
  fixture.page.restoreRemoved();
  CHECK(fixture.page.keptChecks().size() == 2);
  CHECK(fixture.stored().size() == 2);
  fixture.page.showCheck(shown);
  CHECK(fixture.page.state() == State::result);
}

TEST_CASE("Two chosen columns are compared by reading the same files again, and take the place of the check before") {
  FileCheckPageFixture fixture;
  fixture.answerWith({cleanFile("/data/a.csv"), cleanFile("/data/b.csv")});
  fixture.check({QStringLiteral("/data/a.csv"), QStringLiteral("/data/b.csv")});
  REQUIRE(fixture.page.canCompareColumns());
  fixture.page.compareColumns({0, "lot"}, {0, "failure"});
  CHECK(fixture.page.state() == State::result);
  fixture.page.compareColumns({1, "lot"}, {0, "failure"});
  fixture.waitUntilDone();
  REQUIRE(fixture.asked.links.size() == 1);
  CHECK(fixture.asked.links.front().left == 1);
  CHECK(fixture.asked.links.front().leftColumn == "lot");
  CHECK(fixture.asked.links.front().right == 0);
  CHECK(fixture.asked.links.front().rightColumn == "failure");
  CHECK(fixture.stored().size() == 1);
  // A check of another day only has its summary.
  FileCheckPage later(fixture.session);
  REQUIRE(later.open(fixture.visit));
  CHECK_FALSE(later.canCompareColumns());
}

TEST_CASE("The uses follow the files that are kept with the visit") {
  FileCheckPageFixture fixture;
  const auto seen = [&] {
    const FileCheckPage::Uses* uses = fixture.page.uses();
    REQUIRE(uses != nullptr);
    const auto& fits = uses->findings.fits;
    return std::count_if(fits.begin(), fits.end(), [](const UseCaseFit& fit) { return fit.isSeenInFile(); });
  };
  CHECK(seen() == 0);
  fixture.answerWith({cleanFile()});
  fixture.check();
  CHECK(seen() > 0);
  const auto plan = nlohmann::json::parse(fixture.page.planJson());
  CHECK(plan.at("format") == "jindan-uses");
  CHECK(plan.at("use_cases").size() == fixture.page.uses()->findings.fits.size());
  CHECK(plan.at("collection_plan").at("lines").size() == fixture.page.uses()->findings.plan.lines.size());
  fixture.page.removeCheck(fixture.page.keptChecks().front().id);
  CHECK(seen() == 0);
}

TEST_CASE("Another language changes every word and nothing else") {
  FileCheckPageFixture fixture;
  fixture.answerWith({cleanFile(), cleanFile("/data/b.csv")});
  fixture.check();
  fixture.page.setFilePlace(1);
  const QString korean = fixture.page.keptChecks().front().verdict;
  const SignalCount changes(fixture.page, &FileCheckPage::changed);
  fixture.session.setLanguage(Language::english);
  CHECK(changes.count() == 1);
  CHECK(fixture.page.keptChecks().front().verdict != korean);
  CHECK(fixture.page.filePlace() == 1);
  CHECK(fixture.page.state() == State::result);
  fixture.session.setLanguage(Language::korean);
  CHECK(fixture.page.keptChecks().front().verdict == korean);
}

}  // namespace jindan::test
