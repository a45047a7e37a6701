// SPDX-License-Identifier: Apache-2.0
#include "ui/design/card.h"

#include <QPainter>

#include "ui/design/paint_support.h"

namespace jindan::ui {

Card::Card(const Appearance& look, QWidget* parent) : QWidget(parent), look_(look) {
  setContentsMargins(24, 16, 24, 16);
  followAppearance(look, this);
}

void Card::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  const Theme& theme = look_.theme();
  drawBox(painter, rect(), {theme.surface, theme.border, theme.hairline});
}

}  // namespace jindan::ui
