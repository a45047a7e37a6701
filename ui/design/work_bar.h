// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProgressBar>

#include "ui/design/appearance.h"

namespace jindan::ui {

/// How far long work is: a thin bar. A range of 0 to 0 says that it goes on and nobody knows how far it is.
class WorkBar : public QProgressBar {
  Q_OBJECT

 public:
  explicit WorkBar(const Appearance& look, QWidget* parent = nullptr);

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  const Appearance& look_;
};

}  // namespace jindan::ui
