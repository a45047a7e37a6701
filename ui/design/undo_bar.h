// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTimer>
#include <QWidget>

#include "ui/design/button.h"
#include "ui/design/text_label.h"

class QPropertyAnimation;

namespace jindan::ui {

/// Lies over the foot of its parent after something was done, with a way back, and goes by itself after 8 s. It waits
/// while the pointer or the keyboard is on it.
class UndoBar : public QWidget {
  Q_OBJECT

 public:
  UndoBar(const Appearance& look, QWidget* parent);

  /// A new offer takes the place of one still shown; that one has then lapsed.
  void offer(const QString& text, const QString& actionText);
  void dismiss();
  void setLifetime(int ms) { life_.setInterval(ms); }

 Q_SIGNALS:
  void undone();
  /// Nobody took the offer.
  void lapsed();

 protected:
  void paintEvent(QPaintEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;
  void enterEvent(QEnterEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void undo();
  void lapse();
  void place();
  void rise();

  const Appearance& look_;
  TextLabel* text_;
  Button* action_;
  QPropertyAnimation* motion_;
  QTimer life_;
};

}  // namespace jindan::ui
