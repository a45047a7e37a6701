// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "ui/design/appearance.h"

namespace jindan::ui {

/// A surface with an edge. Give it any layout; the layout's own margins add to the card's 16/24.
class Card : public QWidget {
  Q_OBJECT

 public:
  explicit Card(const Appearance& look, QWidget* parent = nullptr);

 protected:
  void paintEvent(QPaintEvent* event) override;
  [[nodiscard]] const Appearance& look() const { return look_; }

 private:
  const Appearance& look_;
};

}  // namespace jindan::ui
