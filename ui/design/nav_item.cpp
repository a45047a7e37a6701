// SPDX-License-Identifier: Apache-2.0
#include "ui/design/nav_item.h"

#include <QKeyEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/design/accessible_button.h"
#include "ui/design/paint_support.h"

namespace jindan::ui {
namespace {

constexpr double side = reporting::spacing::s;
constexpr double topPad = 10;
constexpr double barHeight = 4;

}  // namespace

NavItem::NavItem(const Appearance& look, QWidget* parent) : QAbstractButton(parent), look_(look) {
  // Of the rail's items one is chosen.
  makeReadersClick(*this, QAccessible::RadioButton);
  setCheckable(true);
  setFocusPolicy(Qt::StrongFocus);
  setCursor(Qt::PointingHandCursor);
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
  followAppearance(look, this);
}

void NavItem::setTitle(const QString& title) {
  // The button's own text would take "&" for a key.
  setText(QString(title).replace(u'&', QStringLiteral("&&")));
  setAccessibleName(title);
  measureAnew();
}

void NavItem::setCount(const QString& count) {
  count_ = count;
  setAccessibleDescription(count);
  measureAnew();
}

void NavItem::setKeyHint(const QString& key) {
  keyHint_ = key;
  measureAnew();
}

void NavItem::setProgress(double share, Ink colour) {
  progress_ = Progress{std::clamp(share, 0.0, 1.0), colour};
  measureAnew();
}

void NavItem::setSelected(bool isSelected) {
  setChecked(isSelected);
  measureAnew();
}

int NavItem::heightForWidth(int width) const {
  const reporting::TextLayout title(titleBlock(), std::max(1.0, titleRoom(width)));
  const double height = title.height() + 2 * topPad + progressHeight();
  return static_cast<int>(std::ceil(std::max(height, reporting::minimumTarget)));
}

QSize NavItem::sizeHint() const {
  const int width = look_.scaled(184);
  return {width, heightForWidth(width)};
}

QSize NavItem::minimumSizeHint() const {
  return {look_.scaled(96), static_cast<int>(reporting::minimumTarget)};
}

void NavItem::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  const Theme& theme = look_.theme();
  if (isChecked())
    drawBox(painter, rect(), {theme.accentSoft, theme.accentSoft, 0});
  else if (isEnabled() && (underMouse() || isDown()))
    drawBox(painter, rect(), {isDown() ? theme.accentSoft : hoverFill(theme), theme.accentSoft, 0});
  const reporting::TextLayout title(titleBlock(), titleRoom(width()));
  const double top = (height() - progressHeight() - title.height()) / 2;
  title.paint(painter, {side, top});
  paintRight(painter, height() - progressHeight());
  if (progress_) paintProgress(painter);
  if (hasFocus()) drawFocusRing(painter, rect(), theme.accent);
}

void NavItem::keyPressEvent(QKeyEvent* event) {
  const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (!isEnter) return QAbstractButton::keyPressEvent(event);
  if (!event->isAutoRepeat()) click();
}

void NavItem::enterEvent(QEnterEvent* event) {
  QAbstractButton::enterEvent(event);
  update();
}

void NavItem::leaveEvent(QEvent* event) {
  QAbstractButton::leaveEvent(event);
  update();
}

reporting::TextBlock NavItem::titleBlock() const {
  const Theme& theme = look_.theme();
  const double px = look_.type().body();
  const QColor ink = isChecked() ? theme.accent : theme.ink;
  reporting::TextBlock block{accessibleName(), isChecked() ? look_.fonts().bold(px) : look_.fonts().regular(px),
                             isEnabled() ? ink : disabledInk(theme)};
  block.lineHeight = 1.45;
  return block;
}

double NavItem::rightSpan() const {
  if (!keyHint_.isEmpty()) return keyHintSize(keyHint_, look_).width() + side;
  if (count_.isEmpty()) return 0;
  return std::ceil(reporting::textWidth(count_, look_.fonts().regular(look_.type().caption()))) + 1 + side;
}

double NavItem::titleRoom(double width) const {
  return width - 2 * side - rightSpan();
}

double NavItem::progressHeight() const {
  return progress_ ? barHeight + reporting::spacing::xs : 0;
}

void NavItem::paintRight(QPainter& painter, double lineHeight) const {
  const Theme& theme = look_.theme();
  if (!keyHint_.isEmpty()) {
    const QSizeF size = keyHintSize(keyHint_, look_);
    const QPointF at(width() - side - size.width(), std::round((lineHeight - size.height()) / 2));
    drawKeyHint(painter, {at, size}, keyHint_, look_);
  } else if (!count_.isEmpty()) {
    const QRectF box(side, 0, width() - 2 * side, lineHeight);
    drawLine(painter, box, count_, look_.fonts().regular(look_.type().caption()), theme.mutedInk, Qt::AlignRight);
  }
}

void NavItem::paintProgress(QPainter& painter) const {
  const Theme& theme = look_.theme();
  QRectF bar(side, height() - topPad - barHeight, width() - 2 * side, barHeight);
  drawBox(painter, bar, {theme.track, theme.track, 0, barHeight / 2});
  if (progress_->share <= 0) return;
  bar.setWidth(std::max(barHeight, bar.width() * progress_->share));
  const QColor colour = inkColour(theme, progress_->colour);
  drawBox(painter, bar, {colour, colour, 0, barHeight / 2});
}

void NavItem::measureAnew() {
  updateGeometry();
  update();
}

}  // namespace jindan::ui
