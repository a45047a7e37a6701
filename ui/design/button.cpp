// SPDX-License-Identifier: Apache-2.0
#include "ui/design/button.h"

#include <QCoreApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "reporting/text/text_layout.h"
#include "ui/design/accessible_button.h"

namespace jindan::ui {
namespace {

constexpr double gap = reporting::spacing::xs;

}  // namespace

Button::Button(const Appearance& look, Kind kind, QWidget* parent) : QPushButton(parent), look_(look), kind_(kind) {
  makeReadersClick(*this);
  setCursor(Qt::PointingHandCursor);
  setAutoDefault(false);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  followAppearance(look, this);
  askStyleAgain();
}

void Button::setKind(Kind kind) {
  kind_ = kind;
  askStyleAgain();
  updateGeometry();
  update();
}

void Button::setKeyHint(const QString& key) {
  keyHint_ = key;
  updateGeometry();
  update();
}

void Button::setArrow(Arrow arrow) {
  arrow_ = arrow;
  updateGeometry();
  update();
}

void Button::setCompact(bool isCompact) {
  isCompact_ = isCompact;
  updateGeometry();
  update();
}

QSize Button::sizeHint() const {
  const int smallest = static_cast<int>(reporting::minimumTarget);
  const int compact = std::max(smallest, static_cast<int>(std::ceil(look_.type().caption() * 1.5)) + 16);
  const int height = isCompact_ ? compact : look_.controlHeight();
  return {static_cast<int>(std::ceil(contentWidth())) + 2 * padding(), height};
}

Button::Colours Button::colours() const {
  if (kind_ == Kind::primary) return primaryColours();
  return kind_ == Kind::secondary ? secondaryColours() : quietColours();
}

Button::Colours Button::primaryColours() const {
  const Theme& theme = look_.theme();
  if (!isEnabled()) return {theme.track, theme.track, theme.mutedInk};
  QColor fill = theme.accent;
  if (isDown())
    fill = reporting::mix(theme.accent, theme.ink, 0.78);
  else if (underMouse())
    fill = reporting::mix(theme.accent, theme.ink, 0.9);
  return {fill, fill, theme.onAccent};
}

Button::Colours Button::secondaryColours() const {
  const Theme& theme = look_.theme();
  if (!isEnabled()) return {theme.window, theme.border, disabledInk(theme)};
  const QColor line = underMouse() ? controlLine(theme) : theme.border;
  if (isDown()) return {theme.accentSoft, line, theme.ink};
  if (isChecked()) return {theme.accentSoft, theme.accent, theme.accent};
  return {underMouse() ? hoverFill(theme) : theme.surface, line, theme.ink};
}

Button::Colours Button::quietColours() const {
  const Theme& theme = look_.theme();
  if (!isEnabled()) return {QColor(), QColor(), disabledInk(theme)};
  if (isDown() || underMouse()) return {theme.accentSoft, theme.accentSoft, theme.accent};
  return {QColor(), QColor(), theme.accent};
}

QFont Button::textFont() const {
  const double px = isCompact_ && kind_ == Kind::quiet ? look_.type().caption() : look_.type().body();
  return kind_ == Kind::primary ? look_.fonts().bold(px) : look_.fonts().regular(px);
}

double Button::textSpan() const {
  return std::ceil(reporting::textWidth(text(), textFont())) + 1;
}

double Button::contentWidth() const {
  double width = textSpan();
  if (!keyHint_.isEmpty()) width += gap + keyHintSize(keyHint_, look_).width();
  if (arrow_ != Arrow::none) width += gap + arrowSize();
  return width;
}

double Button::arrowSize() const {
  return look_.scaled(13);
}

int Button::padding() const {
  if (kind_ == Kind::quiet) return static_cast<int>(reporting::spacing::xs);
  return isCompact_ ? static_cast<int>(reporting::spacing::m) : 20;
}

void Button::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  const Colours now = colours();
  const double line = kind_ == Kind::secondary ? look_.theme().hairline : 0;
  if (now.fill.isValid()) drawBox(painter, rect(), {now.fill, now.line, line});
  paintContent(painter, now.text);
  if (hasFocus()) paintFocus(painter);
}

void Button::paintContent(QPainter& painter, const QColor& colour) const {
  double x = kind_ == Kind::quiet ? padding() : (width() - contentWidth()) / 2;
  const QRectF row(0, 0, width(), height());
  const auto arrowBox = [&](double left) { return QRectF(left, 0, arrowSize(), row.height()); };
  if (arrow_ == Arrow::back) {
    drawArrow(painter, arrowBox(x), arrow_, colour);
    x += arrowSize() + gap;
  }
  drawLine(painter, {x, 0, textSpan(), row.height()}, text(), textFont(), colour);
  x += textSpan() + gap;
  if (!keyHint_.isEmpty()) {
    const QSizeF size = keyHintSize(keyHint_, look_);
    drawKeyHint(painter, {QPointF(x, std::round((row.height() - size.height()) / 2)), size}, keyHint_, look_);
    x += size.width() + gap;
  }
  if (arrow_ == Arrow::forward) drawArrow(painter, arrowBox(x), arrow_, colour);
}

void Button::paintFocus(QPainter& painter) const {
  const Theme& theme = look_.theme();
  if (kind_ != Kind::primary) return drawFocusRing(painter, rect(), theme.accent);
  // Accent on accent would not be seen: the ring lies inside, in the colour of the text.
  drawFocusRing(painter, QRectF(rect()).adjusted(3, 3, -3, -3), theme.onAccent, reporting::cornerRadius - 3);
}

void Button::askStyleAgain() {
  // QPushButton asks for its layout margins when it is made, before it is a Button, and then only at this event.
  QEvent styleChange(QEvent::StyleChange);
  QCoreApplication::sendEvent(this, &styleChange);
}

void Button::keyPressEvent(QKeyEvent* event) {
  const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  // One that is turned on and off takes the space key alone: beside an answer Enter means the next question.
  if (!isEnter || isCheckable()) return QPushButton::keyPressEvent(event);
  if (!event->isAutoRepeat()) click();
}

void Button::enterEvent(QEnterEvent* event) {
  QPushButton::enterEvent(event);
  update();
}

void Button::leaveEvent(QEvent* event) {
  QPushButton::leaveEvent(event);
  update();
}

}  // namespace jindan::ui
