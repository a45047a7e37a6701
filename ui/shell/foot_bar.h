// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHBoxLayout>
#include <QWidget>

#include "ui/design/appearance.h"

namespace jindan::ui {

/// The strip at the foot of a page with its buttons: a surface with a hairline on top.
class FootBar : public QWidget {
  Q_OBJECT

 public:
  explicit FootBar(const Appearance& look, QWidget* parent = nullptr);
  [[nodiscard]] QHBoxLayout* row() const { return row_; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  const Appearance& look_;
  QHBoxLayout* row_;
};

}  // namespace jindan::ui
