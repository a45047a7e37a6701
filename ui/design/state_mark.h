// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "ui/design/appearance.h"

namespace jindan::ui {

/// A state in one or two words, with a sign of its own so that it is read without colour: a tick for good, a bar for
/// what stands in the way, a cross for what must not stay, a dot for what is not known, a dash for what is not there.
class StateMark : public QWidget {
  Q_OBJECT

 public:
  enum class Kind { good, caution, stop, open, plain };

  explicit StateMark(const Appearance& look, QWidget* parent = nullptr);

  /// The text is also the accessible name.
  void setState(Kind kind, const QString& text);
  [[nodiscard]] const QString& text() const { return text_; }

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  [[nodiscard]] QFont textFont() const;
  [[nodiscard]] double signSize() const;
  void paintSign(QPainter& painter, const QRectF& box, const QColor& colour) const;

  const Appearance& look_;
  Kind kind_ = Kind::plain;
  QString text_;
};

}  // namespace jindan::ui
