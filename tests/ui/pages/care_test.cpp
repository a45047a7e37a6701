// SPDX-License-Identifier: Apache-2.0
#include <QSignalSpy>
#include <QTest>

#include "domain/narrative/error_words.h"
#include "support/catch.h"
#include "support/scripted_safekeeping.h"
#include "ui/design/banner.h"
#include "ui/design/button.h"
#include "ui/pages/backups_card.h"
#include "ui/pages/window_fixture.h"
#include "ui/shell/damage_window.h"

namespace jindan::test {

namespace {

constexpr int longEnough = 20'000;

const Error& diskIsFull() {
  static const Error error{ErrorCode::cannotWrite, "backup", "No space left on device", {}, FileObstacle::diskFull};
  return error;
}

ui::Button& buttonOf(QWidget& parent, const char* name) {
  auto* button = parent.findChild<ui::Button*>(QString::fromUtf8(name));
  if (button == nullptr) throw std::runtime_error(name);
  return *button;
}

/// What stands on the labels of a widget that can be seen.
QString wordsOn(const QWidget& widget) {
  QStringList words;
  for (const auto* label : widget.findChildren<ui::TextLabel*>())
    if (label->isVisible()) words << label->accessibleName() << label->text();
  return words.join(QLatin1Char('\n'));
}

/// The settings of a window whose backups are scripted.
struct Settings {
  ScriptedSafekeeping care;
  WindowFixture fixture{Language::english, nullptr, &care};
  ui::BackupsCard* card = nullptr;

  Settings() {
    fixture.window().showPage(ui::MainWindow::Page::settings);
    card = fixture.window().findChild<ui::BackupsCard*>();
    wait();
  }
  void wait() {
    REQUIRE(QTest::qWaitFor([this] { return !card->isBusy(); }, longEnough));
    QApplication::processEvents();
  }
  void press(const char* name) {
    buttonOf(*card, name).click();
    wait();
  }
  [[nodiscard]] ui::Banner& message() { return *card->findChild<ui::Banner*>(); }
  void confirm() {
    Q_EMIT message().actionTriggered();
    wait();
  }
};

/// The window about a damaged workspace.
struct Damaged {
  TestLook look;
  ScriptedSafekeeping care;
  viewmodels::Backups backups{&care};
  std::unique_ptr<ui::DamageWindow> window;

  explicit Damaged(bool hasBackups = true) {
    if (!hasBackups) care.removeAll();
    look.get().setLanguage(Language::english);
    window =
        std::make_unique<ui::DamageWindow>(look.get(), backups, QStringLiteral("/data/workspace.sqlite"),
                                           [](const Error& error) { return QString::fromStdString(error.detail); });
    window->show();
    wait();
  }
  void wait() {
    REQUIRE(QTest::qWaitFor([this] { return !backups.isWorking(); }, longEnough));
    QApplication::processEvents();
  }
  void press(const char* name) {
    buttonOf(*window, name).click();
    wait();
  }
};

}  // namespace

TEST_CASE("The card of backups restores the one that is pressed, after a question") {
  Settings settings;
  // The newest is damaged: it can be seen, but not restored.
  settings.press("restore");
  CHECK(settings.care.restored().empty());
  CHECK(settings.message().isVisible());
  settings.confirm();
  CHECK(settings.care.restored() == "2026-11-20T083000Z.backup");
  CHECK(wordsOn(settings.message()).contains(QStringLiteral("The backup is restored.")));
  // The question was answered; there is nothing to confirm twice.
  settings.care.failWith(diskIsFull());
  settings.confirm();
  CHECK(wordsOn(settings.message()).contains(QStringLiteral("The backup is restored.")));
}

TEST_CASE("The card of backups says what came of a backup that was asked for") {
  Settings settings;
  settings.press("now");
  CHECK(settings.care.backupsMade() == 1);
  CHECK(wordsOn(settings.message()).contains(QStringLiteral("A backup was made and checked.")));
  settings.care.failWith(diskIsFull());
  settings.press("now");
  CHECK(settings.care.backupsMade() == 1);
  CHECK(wordsOn(settings.message()).contains(QStringLiteral("No backup was made.")));
  settings.press("restore");
  settings.confirm();
  CHECK(wordsOn(settings.message()).contains(QStringLiteral("Nothing was restored.")));
}

TEST_CASE("A window whose last backup fails comes back once and says so, and closes the second time") {
  ScriptedSafekeeping care;
  WindowFixture fixture(Language::english, nullptr, &care);
  ui::MainWindow& window = fixture.window();
  care.failWith(diskIsFull());
  window.close();
  CHECK_FALSE(window.isVisible());
  REQUIRE(QTest::qWaitFor([&window] { return window.isVisible(); }, longEnough));
  CHECK(wordsOn(window).contains(QStringLiteral("The backup could not be made.")));
  CHECK(window.close());
  CHECK_FALSE(window.isVisible());
}

TEST_CASE("The window about damage restores the newest backup that is whole") {
  Damaged damaged;
  const QSignalSpy left(damaged.window.get(), &ui::DamageWindow::left);
  REQUIRE(buttonOf(*damaged.window, "restore").isEnabled());
  damaged.press("restore");
  CHECK(damaged.care.restored() == "2026-11-20T083000Z.backup");
  CHECK(damaged.window->isSolved());
  CHECK(left.count() == 1);
}

TEST_CASE("Without a whole backup the window about damage still offers the other two ways") {
  Damaged damaged(false);
  CHECK_FALSE(buttonOf(*damaged.window, "restore").isEnabled());
  CHECK(wordsOn(*damaged.window).contains(QStringLiteral("There is no backup that can be used.")));
  SECTION("rescue") {
    damaged.press("rescue");
    CHECK(damaged.care.wasRescued());
    CHECK(damaged.window->isSolved());
  }
  SECTION("start empty") {
    damaged.press("empty");
    CHECK(damaged.care.wasEmptied());
    CHECK(damaged.window->isSolved());
  }
}

TEST_CASE("A way on that fails leaves the window about damage open, says why and lets another be tried") {
  Damaged damaged;
  damaged.care.failWith(diskIsFull());
  damaged.press("rescue");
  CHECK_FALSE(damaged.window->isSolved());
  CHECK(damaged.window->isVisible());
  CHECK(wordsOn(*damaged.window).contains(QStringLiteral("No space left on device")));
  CHECK(buttonOf(*damaged.window, "empty").isEnabled());
  damaged.care.failWith(std::nullopt);
  damaged.press("empty");
  CHECK(damaged.window->isSolved());
}

TEST_CASE("All ways of the window about damage are in view at the usual size") {
  Damaged damaged;
  for (const char* name : {"restore", "rescue", "empty"}) {
    const ui::Button& button = buttonOf(*damaged.window, name);
    const QRect place(button.mapTo(damaged.window.get(), QPoint()), button.size());
    CHECK(damaged.window->rect().contains(place));
  }
}

}  // namespace jindan::test
