// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRadioButton>

#include "reporting/text/text_layout.h"
#include "ui/design/appearance.h"

namespace jindan::ui {

/// One of the levels a question offers. A radio button to keyboard and screen reader: the cards under one parent
/// exclude each other, arrow keys go from one to the next.
class AnswerCard : public QRadioButton {
  Q_OBJECT

 public:
  AnswerCard(const Appearance& look, int number, QWidget* parent = nullptr);

  void setSentence(const QString& sentence);
  [[nodiscard]] const QString& sentence() const { return sentence_; }
  [[nodiscard]] int number() const { return number_; }
  /// The mark of what the consultant saw, a filled square with a word beside it; an empty word takes it away.
  void setSeenMark(const QString& word);
  /// Takes the choice back, which exclusive buttons do not allow by themselves.
  void clearChoice();

  [[nodiscard]] bool hasHeightForWidth() const override { return true; }
  [[nodiscard]] int heightForWidth(int width) const override;
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  [[nodiscard]] bool hitButton(const QPoint& position) const override;
  void changeEvent(QEvent* event) override;
  void enterEvent(QEnterEvent* event) override;
  void leaveEvent(QEvent* event) override;

 private:
  [[nodiscard]] reporting::TextBlock block() const;
  [[nodiscard]] double circle() const;
  [[nodiscard]] double textLeft() const;
  [[nodiscard]] double textRoom(double width) const;
  [[nodiscard]] double seenSpan() const;
  [[nodiscard]] int heightAround(double textHeight) const;
  void nameForReaders();
  void paintBox(QPainter& painter) const;
  void paintNumber(QPainter& painter) const;
  void paintSeen(QPainter& painter) const;

  const Appearance& look_;
  int number_;
  QString sentence_;
  QString seenWord_;
};

}  // namespace jindan::ui
