// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPushButton>

#include "ui/design/paint_support.h"

namespace jindan::ui {

class Button : public QPushButton {
  Q_OBJECT

 public:
  enum class Kind { primary, secondary, quiet };

  explicit Button(const Appearance& look, Kind kind = Kind::secondary, QWidget* parent = nullptr);

  void setKind(Kind kind);
  /// The key that does the same, shown as a key cap: "0". Binding the key is the page's.
  void setKeyHint(const QString& key);
  void setArrow(Arrow arrow);
  /// Caption size and the smallest allowed height, for buttons inside banners and notes.
  void setCompact(bool isCompact);

  /// How far a quiet button reaches out to the left of its layout cell, so that its words align with the column.
  [[nodiscard]] int overhang() const { return kind_ == Kind::quiet ? padding() : 0; }
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void enterEvent(QEnterEvent* event) override;
  void leaveEvent(QEvent* event) override;

 private:
  struct Colours {
    QColor fill;
    QColor line;
    QColor text;
  };
  [[nodiscard]] Colours colours() const;
  [[nodiscard]] Colours primaryColours() const;
  [[nodiscard]] Colours secondaryColours() const;
  [[nodiscard]] Colours quietColours() const;
  [[nodiscard]] QFont textFont() const;
  [[nodiscard]] double textSpan() const;
  [[nodiscard]] double contentWidth() const;
  [[nodiscard]] double arrowSize() const;
  [[nodiscard]] int padding() const;
  void askStyleAgain();
  void paintContent(QPainter& painter, const QColor& colour) const;
  void paintFocus(QPainter& painter) const;

  const Appearance& look_;
  Kind kind_;
  QString keyHint_;
  Arrow arrow_ = Arrow::none;
  bool isCompact_ = false;
};

}  // namespace jindan::ui
