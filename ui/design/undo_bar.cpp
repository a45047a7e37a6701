// SPDX-License-Identifier: Apache-2.0
#include "ui/design/undo_bar.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPropertyAnimation>
#include <algorithm>

#include "ui/design/accessible_role.h"

namespace jindan::ui {
namespace {

constexpr int lifetimeMs = 8000;
constexpr int fromEdge = 24;
constexpr int shadow = 12;
constexpr int riseBy = 8;

}  // namespace

UndoBar::UndoBar(const Appearance& look, QWidget* parent)
    : QWidget(parent),
      look_(look),
      text_(new TextLabel(look, TextRole::body, this)),
      action_(new Button(look, Button::Kind::quiet, this)),
      motion_(new QPropertyAnimation(this, "pos", this)) {
  setAccessibleRole(*this, QAccessible::AlertMessage);
  text_->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(shadow + 20, shadow + 6, shadow + 12, shadow + 6);
  row->setSpacing(24);
  row->addWidget(text_, 1);
  row->addWidget(action_);
  life_.setSingleShot(true);
  life_.setInterval(lifetimeMs);
  hide();
  parent->installEventFilter(this);
  action_->installEventFilter(this);
  connect(action_, &QPushButton::clicked, this, &UndoBar::undo);
  connect(&life_, &QTimer::timeout, this, &UndoBar::lapse);
  connect(&look, &Appearance::changed, this, &UndoBar::place);
}

void UndoBar::offer(const QString& text, const QString& actionText) {
  if (!isHidden()) lapse();
  text_->setText(text);
  action_->setText(actionText);
  setAccessibleName(text);
  place();
  show();
  raise();
  rise();
  life_.start();
  QAccessibleEvent alert(this, QAccessible::Alert);
  QAccessible::updateAccessibility(&alert);
}

void UndoBar::dismiss() {
  life_.stop();
  motion_->stop();
  hide();
}

void UndoBar::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  const Theme& theme = look_.theme();
  const QRectF bar = QRectF(rect()).adjusted(shadow, shadow, -shadow, -shadow);
  for (int step = shadow; step > 0; --step) {
    const QColor shade(0, 0, 0, theme.isDark ? 9 : 2);
    const double out = step;
    drawBox(painter, bar.adjusted(-out, -out + 3, out, std::min(out + 3, double{shadow})),
            {shade, shade, 0, reporting::cornerRadius + out});
  }
  drawBox(painter, bar, {theme.raised, controlLine(theme), theme.hairline});
}

bool UndoBar::eventFilter(QObject* watched, QEvent* event) {
  if (watched == parentWidget() && event->type() == QEvent::Resize) place();
  if (watched == action_ && !isHidden()) {
    if (event->type() == QEvent::FocusIn) life_.stop();
    if (event->type() == QEvent::FocusOut) life_.start();
  }
  return QWidget::eventFilter(watched, event);
}

void UndoBar::enterEvent(QEnterEvent* event) {
  QWidget::enterEvent(event);
  life_.stop();
}

void UndoBar::leaveEvent(QEvent* event) {
  QWidget::leaveEvent(event);
  if (!isHidden()) life_.start();
}

void UndoBar::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) return lapse();
  QWidget::keyPressEvent(event);
}

void UndoBar::undo() {
  dismiss();
  Q_EMIT undone();
}

void UndoBar::lapse() {
  dismiss();
  Q_EMIT lapsed();
}

void UndoBar::place() {
  const QSize room = parentWidget()->size();
  const int width = std::min(sizeHint().width(), room.width() - 2 * fromEdge + 2 * shadow);
  const int height = std::max(heightForWidth(width), sizeHint().height());
  resize(width, height);
  move((room.width() - width) / 2, room.height() - height - fromEdge + shadow);
}

void UndoBar::rise() {
  const int duration = motionMs(*this);
  if (duration <= 0) return;
  motion_->stop();
  motion_->setDuration(duration);
  motion_->setEasingCurve(QEasingCurve::OutCubic);
  motion_->setStartValue(pos() + QPoint(0, riseBy));
  motion_->setEndValue(pos());
  motion_->start();
}

}  // namespace jindan::ui
