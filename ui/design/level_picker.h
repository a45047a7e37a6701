// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "ui/design/appearance.h"

namespace jindan::ui {

/// The levels 1 to 5 beside each other, one of them chosen, with a mark on the one it was before. One painted widget,
/// as a page may show dozens. By keyboard: ← → one level down or up, 1–5, Home and End, Backspace to go back to the
/// original. A slider to a screen reader. It shows what it is given: whoever listens to chosen() sets the levels.
class LevelPicker : public QWidget {
  Q_OBJECT

 public:
  explicit LevelPicker(const Appearance& look, QWidget* parent = nullptr);

  /// 0 stands for none.
  void setLevels(int original, int now);
  [[nodiscard]] int original() const { return original_; }
  [[nodiscard]] int now() const { return now_; }
  /// What a screen reader says of the chosen level.
  void setValueText(const QString& text) { valueText_ = text; }
  [[nodiscard]] const QString& valueText() const { return valueText_; }

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

 Q_SIGNALS:
  void chosen(int level);
  void resetAsked();
  /// The level under the pointer; 0 when there is none.
  void hovered(int level);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  [[nodiscard]] QRectF cell(int level) const;
  [[nodiscard]] int levelAt(const QPointF& position) const;
  [[nodiscard]] int levelForKey(int key) const;
  void choose(int level);
  void setHovered(int level);
  void paintCell(QPainter& painter, int level) const;

  const Appearance& look_;
  int original_ = 0;
  int now_ = 0;
  int hovered_ = 0;
  int pressed_ = 0;
  QString valueText_;
};

}  // namespace jindan::ui
