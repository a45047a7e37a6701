// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QApplication>
#include <QWidget>
#include <stdexcept>

#include "ui/design/appearance.h"

namespace jindan::test {

/// The one QApplication of the test program, made when the first test asks for it and never destroyed: Qt does not
/// outlive a second one, and Catch has no place for it in main().
inline QApplication& widgetApp() {
  static QApplication* const app = [] {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    static int argc = 1;
    static char name[] = "test_ui";
    static char* argv[] = {name, nullptr};
    return new QApplication(argc, argv);
  }();
  return *app;
}

/// The looks of the light theme at a type scale, with the program's own faces.
class TestLook {
 public:
  explicit TestLook(double scale = 1.0) : look_(fonts()) {
    look_.setThemeChoice(ui::ThemeChoice::light);
    look_.setTypeScale(reporting::TypeScale(scale));
    look_.applyTo(widgetApp());
  }
  operator const ui::Appearance&() const { return look_; }
  [[nodiscard]] ui::Appearance& get() { return look_; }

 private:
  static reporting::Fonts fonts() {
    widgetApp();
    const auto loaded = reporting::Fonts::load();
    if (!loaded) throw std::runtime_error("the embedded fonts are missing");
    return *loaded;
  }

  ui::Appearance look_;
};

struct OwnLook {
  TestLook ownLook;
};

/// A window with looks of its own, which are still there when what is in it is taken down.
class LitWindow : private OwnLook, public QWidget {
 public:
  [[nodiscard]] const ui::Appearance& look() const { return ownLook; }
};

}  // namespace jindan::test
