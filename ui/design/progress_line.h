// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProgressBar>

#include "ui/design/appearance.h"

namespace jindan::ui {

/// How far something is, as a line that fills. Words stand beside it; a screen reader hears the percentage.
class ProgressLine : public QProgressBar {
  Q_OBJECT

 public:
  explicit ProgressLine(const Appearance& look, QWidget* parent = nullptr);

  /// From 0 to 1.
  void setShare(double share);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  const Appearance& look_;
};

}  // namespace jindan::ui
