// SPDX-License-Identifier: Apache-2.0
// The window that asks for the password of the workspace, and where it is set, changed and removed.
#include "ui/shell/lock_window.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

#include "storage/sqlite_workspace.h"
#include "storage/sqlite_workspace_lock.h"
#include "support/catch.h"
#include "ui/pages/page_checks.h"
#include "ui/pages/window_fixture.h"

using namespace jindan;
using namespace jindan::test;
using ui::LockTask;
using ui::LockWindow;

namespace {

constexpr storage::PasswordCost cheapCost{1, 8192};
constexpr const char* secretName = "비밀정공 주식회사";

/// A workspace with one company, locked or not.
struct LockDesk {
  TestLook look;
  StillClock clock;
  QTemporaryDir folder;
  std::filesystem::path file = folder.filePath(QStringLiteral("workspace.sqlite")).toStdString();
  storage::SqliteWorkspaceLock lock{file, clock, cheapCost};
  std::string code;
  viewmodels::WorkspacePassword password{lock};
  QString savedText;
  std::unique_ptr<LockWindow> window;

  explicit LockDesk(LockTask task, bool isLocked = true) {
    look.get().setLanguage(Language::english);
    {
      const auto workspace =
          require(storage::SqliteWorkspace::open(file, std::string(JINDAN_SOURCE_DIR) + "/data/migrations", clock));
      require(workspace->addCompany(
          {std::nullopt, secretName, IndustryCode("C24"), RegionCode("KR-26"), 42, std::nullopt, ""}));
    }
    if (isLocked) code = require(lock.set("old one")).recoveryCode;
    lock.forget();
    window = std::make_unique<LockWindow>(
        look.get(), password, task,
        LockWindow::Outside{[](const Error& error) { return QString::fromStdString(error.detail); },
                            [](QWidget*) { return QStringLiteral("/tmp/code.txt"); },
                            [this](const QString&, const QString& text) {
                              savedText = text;
                              return true;
                            }});
    window->show();
    QApplication::processEvents();
  }

  [[nodiscard]] bool shows(const char* words) const { return says(*window, QString::fromUtf8(words)); }
  void press(const char* name) {
    auto* button = visibleChild<QAbstractButton>(*window, QString::fromUtf8(name));
    REQUIRE(button != nullptr);
    button->click();
    while (password.isWorking())
      QTest::qWait(1);
    QApplication::processEvents();
  }
  /// In the visible fields from above.
  void type(const QStringList& texts) {
    qsizetype next = 0;
    for (QLineEdit* edit : window->findChildren<QLineEdit*>()) {
      if (!edit->isVisible() || next == texts.size()) continue;
      edit->clear();
      QTest::keyClicks(edit, texts[next++]);
    }
    REQUIRE(next == texts.size());
  }
};

}  // namespace

TEST_CASE("the locked workspace asks for its password and shows nothing of what is in it") {
  LockDesk desk(LockTask::open);
  CHECK(desk.shows("Your companies are locked."));
  CHECK_FALSE(desk.shows(secretName));
  CHECK_FALSE(desk.window->windowTitle().contains(QString::fromUtf8(secretName)));
  desk.press("Open");
  CHECK(desk.shows("Type the password."));
  desk.type({QStringLiteral("wrong")});
  desk.press("Open");
  CHECK(desk.shows("The password is not right."));
  CHECK_FALSE(desk.window->isSolved());
  CHECK(desk.lock.state() == WorkspaceLock::State::locked);
  desk.type({QStringLiteral("old one")});
  desk.press("Open");
  CHECK(desk.window->isSolved());
  CHECK_FALSE(desk.window->isVisible());
  CHECK(desk.lock.state() == WorkspaceLock::State::unlocked);
  // What was typed is not kept.
  for (const QLineEdit* edit : desk.window->findChildren<QLineEdit*>())
    CHECK(edit->text().isEmpty());
}

TEST_CASE("closing the window instead of opening the workspace leaves it locked") {
  LockDesk desk(LockTask::open);
  int left = 0;
  QObject::connect(desk.window.get(), &LockWindow::left, [&left] { ++left; });
  desk.window->close();
  CHECK(left == 1);
  CHECK_FALSE(desk.window->isSolved());
  CHECK(desk.lock.state() == WorkspaceLock::State::locked);
}

TEST_CASE("a forgotten password is replaced with the recovery code") {
  LockDesk desk(LockTask::open);
  desk.press("I forgot the password");
  CHECK(desk.shows("Open with the recovery code"));
  desk.type({QStringLiteral("ABCD"), QStringLiteral("new one"), QStringLiteral("other")});
  desk.press("Open and set the new password");
  CHECK(desk.shows("The two are not the same."));
  desk.type({QStringLiteral("ABCD"), QStringLiteral("new one"), QStringLiteral("new one")});
  desk.press("Open and set the new password");
  CHECK(desk.shows("This is not the recovery code."));
  desk.type({QString::fromStdString(desk.code).toLower(), QStringLiteral("new one"), QStringLiteral("new one")});
  desk.press("Open and set the new password");
  CHECK(desk.window->isSolved());
  desk.lock.forget();
  CHECK_FALSE(desk.lock.unlock("old one"));
  CHECK(desk.lock.unlock("new one"));
}

TEST_CASE("setting a password shows the recovery code once, and the window stays until it was seen") {
  LockDesk desk(LockTask::set, false);
  desk.type({QStringLiteral("new one"), QStringLiteral("new one")});
  desk.press("Encrypt now");
  REQUIRE(desk.shows("Write the recovery code down now"));
  const QString code = QString::fromStdString(require(Result<LockChange>(desk.password.lastChange())).recoveryCode);
  for (const QString& group : code.split(QLatin1Char('-')))
    CHECK(says(*desk.window, group));
  desk.window->close();
  CHECK(desk.window->isVisible());
  desk.press("Copy");
  CHECK(QApplication::clipboard()->text() == code);
  desk.press("Save as a file …");
  CHECK(desk.savedText.contains(code));
  desk.press("I have written it down");
  CHECK(desk.window->isSolved());
  CHECK_FALSE(says(*desk.window, code.left(14)));
  CHECK(require(Result<LockChange>(desk.password.lastChange())).recoveryCode.empty());
  CHECK(desk.lock.state() == WorkspaceLock::State::unlocked);
  CHECK(desk.lock.recover(code.toStdString(), "another"));
}

TEST_CASE("a password is not set while the workspace is open elsewhere, and that is told") {
  LockDesk desk(LockTask::set, false);
  const auto other = require(
      storage::SqliteWorkspace::open(desk.file, std::string(JINDAN_SOURCE_DIR) + "/data/migrations", desk.clock));
  REQUIRE(other->companyCount() == 1);
  desk.type({QStringLiteral("new one"), QStringLiteral("new one")});
  desk.press("Encrypt now");
  CHECK(desk.shows("That did not work."));
  CHECK(desk.lock.state() == WorkspaceLock::State::open);
  desk.press("Not now");
  CHECK(desk.window->isSolved());
}

TEST_CASE("the password is changed and removed with the present one only") {
  SECTION("changed") {
    LockDesk desk(LockTask::change);
    desk.type({QStringLiteral("wrong"), QStringLiteral("new one"), QStringLiteral("new one")});
    desk.press("Change the password");
    CHECK(desk.shows("The password is not right."));
    desk.type({QStringLiteral("old one"), QStringLiteral("new one"), QStringLiteral("new one")});
    desk.press("Change the password");
    CHECK(desk.window->isSolved());
    desk.lock.forget();
    CHECK(desk.lock.unlock("new one"));
  }
  SECTION("removed") {
    LockDesk desk(LockTask::remove);
    desk.type({QStringLiteral("old one")});
    desk.press("Remove the password");
    CHECK(desk.window->isSolved());
    CHECK(desk.lock.state() == WorkspaceLock::State::open);
  }
  SECTION("a new recovery code") {
    LockDesk desk(LockTask::newCode);
    desk.type({QStringLiteral("old one")});
    desk.press("Make a new code");
    CHECK(desk.shows("Write the recovery code down now"));
    CHECK_FALSE(says(*desk.window, QString::fromStdString(desk.code.substr(0, 14))));
    desk.press("I have written it down");
    CHECK_FALSE(desk.lock.recover(desk.code, "another"));
  }
}

TEST_CASE("the settings offer the password, and asking for it closes the window with that wish") {
  WindowFixture fixture(Language::english);
  fixture.window().showPage(ui::MainWindow::Page::settings);
  QApplication::processEvents();
  auto* change = visibleChild<QAbstractButton>(fixture.window(), QStringLiteral("Change the password …"));
  REQUIRE(change != nullptr);
  CHECK_FALSE(fixture.window().wanted());
  change->click();
  CHECK_FALSE(fixture.window().isVisible());
  CHECK(fixture.window().wanted() == LockTask::change);
}

TEST_CASE("the window is locked at once with the keyboard") {
  WindowFixture fixture(Language::english);
  QTest::keyClick(&fixture.window(), Qt::Key_L, Qt::ControlModifier);
  CHECK(fixture.window().wanted() == LockTask::lockNow);
  CHECK_FALSE(fixture.window().isVisible());
}
