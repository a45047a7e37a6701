// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "ui/design/text_label.h"

class QHBoxLayout;

namespace jindan::ui {

/// The box around an input: edge, focus ring, red edge when something is wrong, a unit at the right.
class FieldFrame : public QWidget {
  Q_OBJECT

 public:
  explicit FieldFrame(const Appearance& look, QWidget* parent = nullptr);

  /// Takes the input in and watches its focus.
  void setInput(QWidget* input);
  void setUnit(const QString& unit);
  void setWrong(bool isWrong);
  /// Draws a magnifying glass at the left.
  void setSearch(bool isSearch);

 protected:
  void paintEvent(QPaintEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void enterEvent(QEnterEvent* event) override;
  void leaveEvent(QEvent* event) override;

 private:
  void fitHeight();

  const Appearance& look_;
  QHBoxLayout* row_;
  TextLabel* unit_;
  QWidget* input_ = nullptr;
  bool isWrong_ = false;
  bool isSearch_ = false;
};

}  // namespace jindan::ui
