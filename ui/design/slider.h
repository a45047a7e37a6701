// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSlider>

#include "ui/design/appearance.h"

namespace jindan::ui {

/// A value to be moved along a line. By keyboard: arrows for a step, PageUp and PageDown for a large one, Home and End.
/// The wheel scrolls the page. Screen readers hear the value's text, which the page sets.
class Slider : public QSlider {
  Q_OBJECT

 public:
  explicit Slider(const Appearance& look, QWidget* parent = nullptr);

  void setValueText(const QString& text);
  [[nodiscard]] const QString& valueText() const { return valueText_; }

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void enterEvent(QEnterEvent* event) override;
  void leaveEvent(QEvent* event) override;

 private:
  [[nodiscard]] double radius() const;
  [[nodiscard]] double handleX() const;
  [[nodiscard]] int valueAt(double x) const;

  const Appearance& look_;
  QString valueText_;
};

}  // namespace jindan::ui
