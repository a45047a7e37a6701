// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <string>

#include "gallery/care_screens.h"
#include "gallery/screens.h"
#include "ui/pages/window_fixture.h"

namespace jindan::test {

/// Walks through every screen of the gallery, first those of an empty workspace, then those with companies. A page that
/// is added there is tested here too.
inline void forEveryPage(const std::function<void(WindowFixture&, const std::string& page)>& look,
                         Language language = Language::korean) {
  const auto visit = [&look](WindowFixture& fixture, const gallery::Screen& screen, const QString& latest) {
    screen.show(fixture.window(), latest);
    QApplication::processEvents();
    QApplication::processEvents();
    look(fixture, screen.name);
  };
  {
    WindowFixture fixture(language);
    for (const gallery::Screen& screen : gallery::firstScreens())
      visit(fixture, screen, {});
  }
  WindowFixture fixture(language, nullptr, &gallery::sharedCare());
  QString latest;
  for (const char* name : {"precision-mould", "busan-special-parts"})
    latest = require(fixture.import(WindowFixture::sample(name)));
  fixture.session().noteChange();
  for (const gallery::Screen& screen : gallery::allScreens())
    visit(fixture, screen, latest);
}

}  // namespace jindan::test
