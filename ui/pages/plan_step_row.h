// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>
#include <map>

#include "ui/design/appearance.h"

namespace jindan::ui {

/// One step of a plan with a box to tick it off: what it is and brings, when it runs and what it costs, what has to be
/// done. One painted widget, as a plan may have dozens. ↑ ↓ ask for the neighbours, Space ticks.
class PlanStepRow : public QAbstractButton {
  Q_OBJECT

 public:
  struct Words {
    QString name;
    QString effect;  ///< at the right of the name
    QString facts;
    QString needs;
    QString todo;
    bool operator==(const Words&) const = default;
  };

  explicit PlanStepRow(const Appearance& look, QWidget* parent = nullptr);

  void setWords(const Words& words);
  [[nodiscard]] const Words& words() const { return words_; }
  /// The first row has no line above it.
  void setFirst(bool isFirst);

  [[nodiscard]] bool hasHeightForWidth() const override { return true; }
  [[nodiscard]] int heightForWidth(int width) const override;
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 Q_SIGNALS:
  /// One row down, or up.
  void moveAsked(int rows);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void enterEvent(QEnterEvent* event) override;
  void leaveEvent(QEvent* event) override;

 private:
  struct Line {
    QString text;
    QFont font;
    QColor ink;
  };
  [[nodiscard]] QList<Line> lines() const;
  [[nodiscard]] double boxSize() const;
  [[nodiscard]] double textLeft() const;
  [[nodiscard]] double effectWidth(double width) const;
  [[nodiscard]] int measured(int width) const;
  void measureAnew();
  void paintBox(QPainter& painter) const;

  const Appearance& look_;
  Words words_;
  bool isFirst_ = false;
  mutable std::map<int, int> heights_;  ///< by width; layouts ask again and again
};

}  // namespace jindan::ui
