// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCheckBox>

#include "reporting/text/text_layout.h"
#include "ui/design/appearance.h"

namespace jindan::ui {

/// A box to tick, with a text that breaks between words; all of it can be pressed.
class CheckBox : public QCheckBox {
  Q_OBJECT

 public:
  explicit CheckBox(const Appearance& look, QWidget* parent = nullptr);

  [[nodiscard]] bool hasHeightForWidth() const override { return true; }
  [[nodiscard]] int heightForWidth(int width) const override;
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  [[nodiscard]] bool hitButton(const QPoint& position) const override;
  void enterEvent(QEnterEvent* event) override;
  void leaveEvent(QEvent* event) override;

 private:
  [[nodiscard]] reporting::TextBlock block() const;
  [[nodiscard]] double boxSize() const;
  [[nodiscard]] double textLeft() const;
  void paintBox(QPainter& painter) const;

  const Appearance& look_;
};

}  // namespace jindan::ui
