// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QComboBox>

#include "ui/design/appearance.h"

namespace jindan::ui {

/// The combo box inside a ChoiceField: painted without a frame, found by typing any part of an entry.
class ChoiceBox : public QComboBox {
  Q_OBJECT

 public:
  explicit ChoiceBox(const Appearance& look, QWidget* parent = nullptr);

 protected:
  void paintEvent(QPaintEvent* event) override;
  /// A wheel turned to scroll the page must not change an answer on its way.
  void wheelEvent(QWheelEvent* event) override;

 private:
  void applyLook();

  const Appearance& look_;
};

}  // namespace jindan::ui
