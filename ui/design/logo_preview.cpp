// SPDX-License-Identifier: Apache-2.0
#include "ui/design/logo_preview.h"

#include <QPainter>

#include "ui/design/accessible_role.h"
#include "ui/design/paint_support.h"

namespace jindan::ui {
namespace {

constexpr int boxWidth = 180;
constexpr int boxHeight = 80;
constexpr int padding = 10;

}  // namespace

LogoPreview::LogoPreview(const Appearance& look, QWidget* parent) : QWidget(parent), look_(look) {
  setAccessibleRole(*this, QAccessible::Graphic);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  followAppearance(look, this);
}

void LogoPreview::setLogo(const QImage& logo) {
  logo_ = logo;
  update();
}

QSize LogoPreview::sizeHint() const {
  return {look_.scaled(boxWidth), look_.scaled(boxHeight)};
}

void LogoPreview::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
  const Theme& theme = look_.theme();
  drawBox(painter, rect(), {logo_.isNull() ? theme.window : QColor(Qt::white), theme.border, theme.hairline});
  if (logo_.isNull()) {
    // A dash where the picture would stand.
    painter.setPen(QPen(theme.mutedInk, 2, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(rect().center() - QPoint(8, 0), rect().center() + QPoint(8, 0));
    return;
  }
  const QRectF room = QRectF(rect()).adjusted(padding, padding, -padding, -padding);
  QRectF place(QPointF(), QSizeF(logo_.size()).scaled(room.size(), Qt::KeepAspectRatio));
  place.moveCenter(room.center());
  painter.drawImage(place, logo_);
}

}  // namespace jindan::ui
