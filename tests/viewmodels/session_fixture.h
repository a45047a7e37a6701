// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QObject>
#include <stdexcept>

#include "app/app_fixture.h"
#include "viewmodels/session.h"
#include "viewmodels/text.h"

namespace jindan::test {

/// The one QCoreApplication of the test program; never destroyed, as Qt's own statics may go first.
inline QCoreApplication& coreApp() {
  static QCoreApplication* const app = [] {
    static int argc = 1;
    static char name[] = "test_viewmodels";
    static char* argv[] = {name, nullptr};
    return new QCoreApplication(argc, argv);
  }();
  return *app;
}

/// A session over a workspace of its own, in Korean.
struct SessionFixture : ServiceFixture {
  viewmodels::Session session{(static_cast<void>(coreApp()), service), Language::korean};

  /// Takes a sample in; the id of its latest visit.
  QString import(const char* name) {
    const auto imported = service.import(sample(name));
    if (!imported) throw std::runtime_error(name);
    session.noteChange();
    return viewmodels::toQt(imported->latestVisit.value());
  }
  void importAll() {
    for (const char* name : sampleNames)
      import(name);
  }
};

/// Counts a signal.
template <class Object, class Signal>
class SignalCount {
 public:
  SignalCount(const Object& object, Signal signal)
      : connection_(QObject::connect(&object, signal, [this] { ++count_; })) {}
  ~SignalCount() { QObject::disconnect(connection_); }
  SignalCount(const SignalCount&) = delete;
  SignalCount& operator=(const SignalCount&) = delete;
  [[nodiscard]] int count() const { return count_; }

 private:
  int count_ = 0;
  QMetaObject::Connection connection_;
};

inline QString ko(const char* text) {
  return QString::fromUtf8(text);
}

}  // namespace jindan::test
