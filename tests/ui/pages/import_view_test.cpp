// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QTest>

#include "support/case_files.h"
#include "support/catch.h"
#include "ui/design/button.h"
#include "ui/pages/import_view.h"
#include "ui/pages/locked_panel.h"
#include "ui/pages/window_fixture.h"

namespace jindan::test {

namespace {

using State = viewmodels::ImportPage::State;

/// A company of the window's, and a file of another laptop that says something else about it.
struct Forked : WindowFixture {
  Uuid company;

  Forked() : WindowFixture(Language::english) {
    const QString visit = require(import(sample("busan-special-parts")));
    session().noteChange();
    company = workspace().visit(Uuid(visit.toStdString()))->company;
    writeCases(path("other.jindan").toStdString(), {changedElsewhere(heldCase(service(), company))},
               service().engine().content().questionnaire);
  }
  void wait() {
    REQUIRE(QTest::qWaitFor([this] { return !window().importPage().isWorking(); }, 20'000));
  }
  bool press(const char* text) {
    auto* button = visibleChild<ui::Button>(*window().findChild<ui::ImportView*>(), QString::fromUtf8(text));
    if (button == nullptr || !button->isEnabled()) return false;
    button->click();
    wait();
    return true;
  }
};

}  // namespace

TEST_CASE("A fork is decided with a press, taken in with another, and taken back with a third") {
  Forked forked;
  const Case before = heldCase(forked.service(), forked.company);
  forked.window().openImport({forked.path("other.jindan")});
  forked.wait();
  REQUIRE(forked.window().importPage().state() == State::preview);
  // Nobody has decided anything yet, so there is nothing to take in.
  CHECK_FALSE(forked.press("Take in"));
  REQUIRE(forked.press("Take the file's"));
  REQUIRE(forked.press("Take in"));
  CHECK(forked.window().importPage().state() == State::done);
  CHECK(heldCase(forked.service(), forked.company).company.employees == before.company.employees + 7);
  REQUIRE(forked.press("Take the import back"));
  CHECK(heldCase(forked.service(), forked.company) == before);
  CHECK_FALSE(forked.press("Take the import back"));
}

TEST_CASE("A list that is saved from the window comes in again and changes nothing") {
  Forked forked;
  ui::MainWindow& window = forked.window();
  window.showPage(ui::MainWindow::Page::home);
  window.findChild<ui::Button*>(QStringLiteral("manage"))->click();
  forked.answerReportDialog(forked.path("list.jindan"));
  window.findChild<ui::Button*>(QStringLiteral("export"))->click();
  REQUIRE(QTest::qWaitFor([&] { return QFile::exists(forked.path("list.jindan")); }, 20'000));
  CHECK(forked.suggestedName().endsWith(QStringLiteral(".jindan")));
  window.openImport({forked.path("list.jindan")});
  forked.wait();
  REQUIRE(window.importPage().state() == State::preview);
  CHECK_FALSE(window.importPage().changesAnything());
}

TEST_CASE("The password of a locked file is asked for above the import page") {
  Forked forked;
  writeBytes(forked.path("locked.jindan").toStdString(), "JINDAN-LOCKED-1\n" + std::string(200, '\1'));
  forked.window().openImport({forked.path("locked.jindan")});
  forked.wait();
  auto* panel = forked.window().findChild<ui::LockedPanel*>();
  CHECK(panel->isVisible());
  CHECK(panel->file() == forked.path("locked.jindan"));
  forked.window().importPage().leave();
  CHECK_FALSE(panel->isVisible());
}

}  // namespace jindan::test
