// SPDX-License-Identifier: Apache-2.0
#include "ui/design/question_tile.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/design/paint_support.h"

namespace jindan::ui {
namespace {

constexpr double side = reporting::spacing::s;
constexpr double chipGap = 6;
constexpr double seenRadius = 6;

}  // namespace

QuestionTile::QuestionTile(const Appearance& look, Ink ink, QWidget* parent)
    : QAbstractButton(parent), look_(look), ink_(ink) {
  setFocusPolicy(Qt::StrongFocus);
  setCursor(Qt::PointingHandCursor);
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
  followAppearance(look, this);
}

void QuestionTile::setTitle(const QString& title) {
  title_ = title;
  updateGeometry();
  update();
}

void QuestionTile::setState(const State& state) {
  state_ = state;
  updateGeometry();
  update();
}

reporting::TextBlock QuestionTile::block() const {
  const double px = look_.type().body();
  reporting::TextBlock block{title_, state_.isCurrent ? look_.fonts().bold(px) : look_.fonts().regular(px),
                             look_.theme().ink};
  block.lineHeight = 1.3;
  return block;
}

double QuestionTile::chipSize() const {
  return look_.scaled(26);
}

double QuestionTile::chipsSpan() const {
  const int chips = 1 + (state_.seen.isEmpty() ? 0 : 1) + (state_.warns ? 1 : 0);
  return chips * (chipSize() + chipGap) + side - chipGap;
}

int QuestionTile::heightForWidth(int width) const {
  const double room = std::max(1.0, width - side - chipsSpan() - chipGap);
  const double text = reporting::TextLayout(block(), room).height();
  return static_cast<int>(std::ceil(std::max(text + reporting::spacing::s, reporting::minimumTarget)));
}

QSize QuestionTile::sizeHint() const {
  const int width = look_.scaled(200);
  return {width, heightForWidth(width)};
}

QSize QuestionTile::minimumSizeHint() const {
  return {look_.scaled(140), static_cast<int>(reporting::minimumTarget)};
}

void QuestionTile::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  const Theme& theme = look_.theme();
  BoxStyle style{theme.surface, theme.border, theme.hairline};
  if (state_.isCurrent) style = {theme.accentSoft, theme.accent, 2};
  if (!state_.isCurrent && (underMouse() || isDown())) style = {hoverFill(theme), controlLine(theme), theme.hairline};
  drawBox(painter, rect(), style);
  const reporting::TextLayout layout(block(), std::max(1.0, width() - side - chipsSpan() - chipGap));
  layout.paint(painter, {side, (height() - layout.height()) / 2});
  double left = width() - chipsSpan();
  if (state_.warns) {
    paintWarning(painter, left);
    left += chipSize() + chipGap;
  }
  paintMark(painter, left);
  if (!state_.seen.isEmpty()) paintSeen(painter, left + chipSize() + chipGap);
  if (hasFocus()) drawFocusRing(painter, rect(), theme.accent);
}

QRectF QuestionTile::chipAt(double left) const {
  return {left, (height() - chipSize()) / 2, chipSize(), chipSize()};
}

void QuestionTile::paintMark(QPainter& painter, double left) const {
  const Theme& theme = look_.theme();
  const QRectF chip = chipAt(left);
  const double round = chipSize() / 2;
  if (state_.mark.isEmpty()) {
    drawBox(painter, chip, {theme.surface, controlLine(theme), 1.5, round});
    return;
  }
  const bool isLevel = state_.mark[0].isDigit();
  const QColor colour = isLevel ? inkColour(theme, ink_) : theme.track;
  drawBox(painter, chip, {colour, colour, 0, round});
  drawLine(painter, chip, state_.mark, look_.fonts().bold(look_.type().caption()), isLevel ? theme.onAccent : theme.ink,
           Qt::AlignHCenter);
}

void QuestionTile::paintSeen(QPainter& painter, double left) const {
  const Theme& theme = look_.theme();
  const QRectF chip = chipAt(left);
  drawBox(painter, chip, {theme.surface, theme.ink, 1.5, seenRadius});
  drawLine(painter, chip, state_.seen, look_.fonts().bold(look_.type().caption()), theme.ink, Qt::AlignHCenter);
}

void QuestionTile::paintWarning(QPainter& painter, double left) const {
  const Theme& theme = look_.theme();
  const QRectF chip = chipAt(left);
  drawBox(painter, chip, {theme.surface, theme.caution, 1.5, chipSize() / 2});
  drawLine(painter, chip, QStringLiteral("!"), look_.fonts().bold(look_.type().caption()), theme.caution,
           Qt::AlignHCenter);
}

void QuestionTile::enterEvent(QEnterEvent* event) {
  QAbstractButton::enterEvent(event);
  update();
}

void QuestionTile::leaveEvent(QEvent* event) {
  QAbstractButton::leaveEvent(event);
  update();
}

}  // namespace jindan::ui
