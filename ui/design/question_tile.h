// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

#include "reporting/text/text_layout.h"
#include "ui/design/text_label.h"

namespace jindan::ui {

/// A question on the map: its short title and, at the right, a chip with the state of its answer.
class QuestionTile : public QAbstractButton {
  Q_OBJECT

 public:
  /// What the chips show. The words for readers come with setSpoken().
  struct State {
    QString mark;  ///< in the round chip: "3", "?", "–"; empty for an open ring
    QString seen;  ///< in the square chip of what was seen; empty for none
    bool warns = false;
    bool isCurrent = false;
  };

  QuestionTile(const Appearance& look, Ink ink, QWidget* parent = nullptr);

  void setTitle(const QString& title);
  void setState(const State& state);
  /// Title and state in words, what a screen reader says.
  void setSpoken(const QString& words) { setAccessibleName(words); }

  [[nodiscard]] bool hasHeightForWidth() const override { return true; }
  [[nodiscard]] int heightForWidth(int width) const override;
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void enterEvent(QEnterEvent* event) override;
  void leaveEvent(QEvent* event) override;

 private:
  [[nodiscard]] reporting::TextBlock block() const;
  [[nodiscard]] double chipSize() const;
  [[nodiscard]] double chipsSpan() const;
  void paintMark(QPainter& painter, double left) const;
  void paintSeen(QPainter& painter, double left) const;
  void paintWarning(QPainter& painter, double left) const;
  [[nodiscard]] QRectF chipAt(double left) const;

  const Appearance& look_;
  Ink ink_;
  QString title_;
  State state_;
};

}  // namespace jindan::ui
