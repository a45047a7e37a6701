// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QPair>
#include <QPointer>
#include <QString>

class QWidget;

namespace jindan::ui {

/// Where the user is in a window: what has the focus and how far things are scrolled. Pages make parts of themselves
/// anew for another language; afterwards the same place is found by its way through the window.
class KeptPlace {
 public:
  explicit KeptPlace(QWidget& window);
  /// As soon as the events have been handled that are under way now, and what they make is laid out.
  void restoreLater() const;

 private:
  void restore() const;

  QPointer<QWidget> window_;
  QString focus_;
  QList<QPair<QString, int>> scrolled_;
};

}  // namespace jindan::ui
