// SPDX-License-Identifier: Apache-2.0
#include "ui/design/answer_card.h"

#include <QEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/design/accessible_button.h"
#include "ui/design/paint_support.h"

namespace jindan::ui {
namespace {

constexpr double leftPad = 14;
constexpr double rightPad = 20;
constexpr double seenSquare = 12;

}  // namespace

AnswerCard::AnswerCard(const Appearance& look, int number, QWidget* parent)
    : QRadioButton(parent), look_(look), number_(number) {
  makeReadersClick(*this, QAccessible::RadioButton);
  setCursor(Qt::PointingHandCursor);
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
  followAppearance(look, this);
  nameForReaders();
}

void AnswerCard::setSentence(const QString& sentence) {
  sentence_ = sentence;
  nameForReaders();
  updateGeometry();
  update();
}

void AnswerCard::setSeenMark(const QString& word) {
  seenWord_ = word;
  setAccessibleDescription(word);
  updateGeometry();
  update();
}

void AnswerCard::clearChoice() {
  setAutoExclusive(false);
  setChecked(false);
  setAutoExclusive(true);
}

int AnswerCard::heightForWidth(int width) const {
  return heightAround(reporting::TextLayout(block(), std::max(1.0, textRoom(width))).height());
}

QSize AnswerCard::sizeHint() const {
  const int width = look_.scaled(560);
  return {width, heightForWidth(width)};
}

QSize AnswerCard::minimumSizeHint() const {
  return {look_.scaled(240), heightAround(0)};
}

void AnswerCard::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  paintBox(painter);
  paintNumber(painter);
  const reporting::TextLayout layout(block(), textRoom(width()));
  layout.paint(painter, {textLeft(), (height() - layout.height()) / 2});
  if (!seenWord_.isEmpty()) paintSeen(painter);
}

bool AnswerCard::hitButton(const QPoint& position) const {
  return rect().contains(position);
}

void AnswerCard::changeEvent(QEvent* event) {
  QRadioButton::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) nameForReaders();
}

void AnswerCard::enterEvent(QEnterEvent* event) {
  QRadioButton::enterEvent(event);
  update();
}

void AnswerCard::leaveEvent(QEvent* event) {
  QRadioButton::leaveEvent(event);
  update();
}

reporting::TextBlock AnswerCard::block() const {
  const Theme& theme = look_.theme();
  const QFont font = look_.fonts().regular(look_.type().help());
  reporting::TextBlock block{sentence_, font, isEnabled() ? theme.ink : disabledInk(theme)};
  block.lineHeight = 1.45;
  return block;
}

double AnswerCard::circle() const {
  return look_.scaled(34);
}

double AnswerCard::textLeft() const {
  return leftPad + circle() + reporting::spacing::m;
}

double AnswerCard::textRoom(double width) const {
  return width - textLeft() - rightPad - seenSpan();
}

double AnswerCard::seenSpan() const {
  if (seenWord_.isEmpty()) return 0;
  const QFont font = look_.fonts().regular(look_.type().caption());
  return std::ceil(reporting::textWidth(seenWord_, font)) + 1 + seenSquare + 8 + reporting::spacing::m;
}

int AnswerCard::heightAround(double textHeight) const {
  const double content = std::max(textHeight + 2 * reporting::spacing::s, circle() + 28);
  return static_cast<int>(std::ceil(content));
}

void AnswerCard::nameForReaders() {
  setAccessibleName(tr("%1. %2", "answer number and sentence").arg(QString::number(number_), sentence_));
}

void AnswerCard::paintBox(QPainter& painter) const {
  const Theme& theme = look_.theme();
  BoxStyle style{theme.surface, theme.border, theme.hairline};
  if (isChecked())
    style = {theme.accentSoft, theme.accent, 2};
  else if (isEnabled() && (underMouse() || isDown()))
    style = {isDown() ? theme.accentSoft : hoverFill(theme), controlLine(theme), theme.hairline};
  drawBox(painter, rect(), style);
  if (!hasFocus()) return;
  // Inside the edge, so that a chosen card with the focus differs from one without.
  const double inset = isChecked() ? 4 : 0;
  const QRectF ring = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
  drawFocusRing(painter, ring, theme.accent, reporting::cornerRadius - inset);
}

void AnswerCard::paintNumber(QPainter& painter) const {
  const Theme& theme = look_.theme();
  const QRectF box(leftPad, (height() - circle()) / 2, circle(), circle());
  const QColor line = isChecked() ? theme.accent : controlLine(theme);
  drawBox(painter, box, {isChecked() ? theme.accent : theme.surface, line, 1.5, circle() / 2});
  const QColor ink = isEnabled() ? theme.mutedInk : disabledInk(theme);
  drawLine(painter, box, QString::number(number_), look_.fonts().bold(look_.type().body() + 1),
           isChecked() ? theme.onAccent : ink, Qt::AlignHCenter);
}

void AnswerCard::paintSeen(QPainter& painter) const {
  const Theme& theme = look_.theme();
  const double left = width() - rightPad - seenSpan() + reporting::spacing::m;
  drawBox(painter, {left, (height() - seenSquare) / 2, seenSquare, seenSquare}, {theme.talent, theme.talent, 0, 3});
  const double textAt = left + seenSquare + 8;
  drawLine(painter, {textAt, 0, width() - rightPad - textAt, static_cast<double>(height())}, seenWord_,
           look_.fonts().regular(look_.type().caption()), theme.mutedInk);
}

}  // namespace jindan::ui
