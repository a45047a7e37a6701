// SPDX-License-Identifier: Apache-2.0
#include "ui/design/chart_view.h"

#include <QPainter>
#include <cmath>
#include <utility>

#include "ui/design/accessible_role.h"
#include "ui/design/paint_support.h"

namespace jindan::ui {

ChartView::ChartView(const Appearance& look, QWidget* parent) : QWidget(parent), look_(look) {
  setAccessibleRole(*this, QAccessible::Graphic);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  followAppearance(look, this);
}

void ChartView::setChart(Paint paint, HeightForWidth height) {
  paint_ = std::move(paint);
  height_ = std::move(height);
  QSizePolicy policy = sizePolicy();
  policy.setHeightForWidth(height_ != nullptr);
  setSizePolicy(policy);
  updateGeometry();
  update();
}

void ChartView::setSize(QSize size) {
  size_ = size;
  updateGeometry();
}

void ChartView::setDescription(const QString& name, const QString& description) {
  setAccessibleName(name);
  setAccessibleDescription(description);
}

int ChartView::heightForWidth(int width) const {
  return height_ ? static_cast<int>(std::ceil(height_(width, look_.fonts()))) : -1;
}

QSize ChartView::sizeHint() const {
  const int width = look_.scaled(size_.width());
  return {width, height_ ? heightForWidth(width) : look_.scaled(size_.height())};
}

QSize ChartView::minimumSizeHint() const {
  return {sizeHint().width() / 2, height_ ? 0 : sizeHint().height()};
}

void ChartView::paintEvent(QPaintEvent* /*event*/) {
  if (!paint_) return;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  paint_(painter, rect(), look_.theme(), look_.fonts());
}

}  // namespace jindan::ui
