// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QWidget>

#include "ui/design/appearance.h"

namespace jindan::ui {

/// Keys as they look on the keyboard. Each chord names keys to press together ("Ctrl+Z"); several chords do the same.
class KeyCaps : public QWidget {
  Q_OBJECT

 public:
  KeyCaps(const Appearance& look, const QStringList& chords, QWidget* parent = nullptr);

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  /// A cap, or a word between chords.
  struct Piece {
    QString text;
    bool isCap = true;
    double left = 0;
    double width = 0;
  };
  [[nodiscard]] QList<Piece> pieces() const;
  [[nodiscard]] QFont textFont() const;
  [[nodiscard]] double capHeight() const;
  void speak();

  const Appearance& look_;
  QStringList chords_;
};

}  // namespace jindan::ui
