// SPDX-License-Identifier: Apache-2.0
#include "ui/design/check_box.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/design/accessible_button.h"
#include "ui/design/paint_support.h"
#include "ui/design/tick_box.h"

namespace jindan::ui {
namespace {

constexpr double gap = 10;
constexpr double ring = 4;  ///< room for the focus ring around the box

}  // namespace

CheckBox::CheckBox(const Appearance& look, QWidget* parent) : QCheckBox(parent), look_(look) {
  makeReadersClick(*this, QAccessible::CheckBox);
  setCursor(Qt::PointingHandCursor);
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
  followAppearance(look, this);
}

int CheckBox::heightForWidth(int width) const {
  const double text = reporting::TextLayout(block(), std::max(1.0, width - textLeft())).height();
  return std::max(static_cast<int>(std::ceil(text)) + 8, static_cast<int>(reporting::minimumTarget));
}

QSize CheckBox::sizeHint() const {
  const reporting::TextBlock words = block();
  const int width = static_cast<int>(std::ceil(textLeft() + reporting::textWidth(words.text, words.font))) + 1;
  return {width, heightForWidth(width)};
}

QSize CheckBox::minimumSizeHint() const {
  return {look_.scaled(120), static_cast<int>(reporting::minimumTarget)};
}

void CheckBox::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  paintBox(painter);
  const reporting::TextLayout layout(block(), width() - textLeft());
  layout.paint(painter, {textLeft(), (height() - layout.height()) / 2});
}

bool CheckBox::hitButton(const QPoint& position) const {
  return rect().contains(position);
}

void CheckBox::enterEvent(QEnterEvent* event) {
  QCheckBox::enterEvent(event);
  update();
}

void CheckBox::leaveEvent(QEvent* event) {
  QCheckBox::leaveEvent(event);
  update();
}

reporting::TextBlock CheckBox::block() const {
  reporting::TextBlock block;
  block.text = text();
  block.font = look_.fonts().regular(look_.type().body());
  block.colour = isEnabled() ? look_.theme().ink : disabledInk(look_.theme());
  return block;
}

double CheckBox::boxSize() const {
  return look_.scaled(20);
}

double CheckBox::textLeft() const {
  return ring + boxSize() + gap;
}

void CheckBox::paintBox(QPainter& painter) const {
  const Theme& theme = look_.theme();
  const QRectF box(ring, (height() - boxSize()) / 2, boxSize(), boxSize());
  drawTickBox(painter, box, isChecked(), underMouse(), theme);
  if (hasFocus()) drawFocusRing(painter, box.adjusted(-ring, -ring, ring, ring), theme.accent, tickBoxRadius + ring);
}

}  // namespace jindan::ui
