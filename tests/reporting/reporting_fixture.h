// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <stdexcept>

#include "reporting/theme/fonts.h"
#include "support/qt_app.h"

namespace jindan::test {

inline const reporting::Fonts& testFonts() {
  qtApp();
  static const reporting::Fonts fonts = [] {
    auto loaded = reporting::Fonts::load();
    if (!loaded) throw std::runtime_error("the embedded fonts cannot be loaded: " + loaded.error().subject);
    return *loaded;
  }();
  return fonts;
}

inline QString utf8(const char* text) {
  return QString::fromUtf8(text);
}

}  // namespace jindan::test
