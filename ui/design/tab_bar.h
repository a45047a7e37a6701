// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTabBar>

#include "ui/design/appearance.h"

namespace jindan::ui {

/// Words with a line under the chosen one; arrow keys go along. The thin line below runs as wide as the bar.
class TabBar : public QTabBar {
  Q_OBJECT

 public:
  explicit TabBar(const Appearance& look, QWidget* parent = nullptr);

  [[nodiscard]] QSize sizeHint() const override;

 protected:
  [[nodiscard]] QSize tabSizeHint(int index) const override;
  [[nodiscard]] QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
  void paintEvent(QPaintEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;

 private:
  void applyLook();
  void paintTab(QPainter& painter, int index) const;

  const Appearance& look_;
  int hovered_ = -1;
};

}  // namespace jindan::ui
