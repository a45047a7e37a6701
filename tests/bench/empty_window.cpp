// SPDX-License-Identifier: Apache-2.0
// An empty Qt Widgets window that goes away after its first frame: the floor for how fast a window can start.
#include <QApplication>

#include "ui/shell/first_frame.h"

int main(int argc, char** argv) {
  const QApplication application(argc, argv);
  QWidget window;
  window.resize(1280, 720);
  new jindan::ui::QuitAfterFirstFrame(window);
  window.show();
  return QApplication::exec();
}
