// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QGuiApplication>
#include <QtGlobal>

namespace jindan::test {

/// The one QGuiApplication of a test program, made when first needed. Never destroyed: at exit Qt's own statics may
/// already be gone.
inline QGuiApplication& qtApp() {
  static QGuiApplication* const app = [] {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    static int argc = 1;
    static char name[] = "test";
    static char* argv[] = {name, nullptr};
    return new QGuiApplication(argc, argv);
  }();
  return *app;
}

}  // namespace jindan::test
