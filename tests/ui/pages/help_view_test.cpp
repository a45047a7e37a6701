// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/help_view.h"

#include <QSignalSpy>
#include <QTest>
#include <set>

#include "support/catch.h"
#include "support/widget_app.h"
#include "ui/design/button.h"
#include "ui/design/key_caps.h"
#include "ui/pages/help_texts.h"
#include "ui/pages/page_checks.h"

namespace {

using namespace jindan;
using namespace jindan::test;

}  // namespace

TEST_CASE("the help page shows every key with its words") {
  const TestLook look;
  ui::HelpView page(look);
  page.resize(1000, 700);
  page.show();
  QApplication::processEvents();
  qsizetype keys = 0;
  for (const ui::KeyGroup& group : ui::keyHelp()) {
    CHECK(says(page, group.title));
    for (const ui::KeyHelp& key : group.keys) {
      ++keys;
      CHECK(says(page, key.words));
    }
  }
  const auto caps = page.findChildren<ui::KeyCaps*>();
  CHECK(caps.size() == keys);
  for (const ui::KeyCaps* cap : caps)
    CHECK_FALSE(cap->accessibleName().isEmpty());
  CHECK(ui::wordHelp().size() <= 8);
  for (const ui::WordHelp& word : ui::wordHelp())
    CHECK(says(page, word.meaning));
}

TEST_CASE("no key stands on the help page for two things in one place") {
  for (const ui::KeyGroup& group : ui::keyHelp()) {
    std::set<QString> taken;
    for (const ui::KeyHelp& key : group.keys) {
      for (const QString& chord : key.chords) {
        CAPTURE(chord.toStdString());
        CHECK(taken.insert(chord).second);
      }
    }
  }
}

TEST_CASE("the help page closes by Esc and by its button, which has a name") {
  const TestLook look;
  ui::HelpView page(look);
  page.show();
  page.activateWindow();
  QApplication::processEvents();
  const Heard heard = heardOn(page);
  CHECK(heard.buttons == 1);
  CHECK(heard.unnamed.isEmpty());
  QSignalSpy closed(&page, &ui::HelpView::closed);
  page.setFocus();
  QTest::keyClick(page.focusWidget() != nullptr ? page.focusWidget() : &page, Qt::Key_Escape);
  CHECK(closed.count() == 1);
  page.findChild<ui::Button*>()->click();
  CHECK(closed.count() == 2);
  QTest::keyClick(&page, Qt::Key_A);
  CHECK(closed.count() == 2);
}

TEST_CASE("chords read as they are pressed, alternatives with a word between") {
  const TestLook look;
  const ui::KeyCaps one(look, {QStringLiteral("Ctrl+Z")});
  const ui::KeyCaps two(look, {QStringLiteral("Backspace"), QStringLiteral("Alt+Left")});
  CHECK(one.accessibleName() == QStringLiteral("Ctrl+Z"));
  CHECK(two.accessibleName() == QStringLiteral("Backspace or Alt+Left"));
  CHECK(two.sizeHint().width() > one.sizeHint().width());
}
