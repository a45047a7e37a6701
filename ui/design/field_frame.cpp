// SPDX-License-Identifier: Apache-2.0
#include "ui/design/field_frame.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <algorithm>

#include "ui/design/paint_support.h"

namespace jindan::ui {
namespace {

constexpr int side = 12;
constexpr double glass = 15;

}  // namespace

FieldFrame::FieldFrame(const Appearance& look, QWidget* parent)
    : QWidget(parent), look_(look), row_(new QHBoxLayout(this)), unit_(new TextLabel(look, TextRole::caption, this)) {
  row_->setContentsMargins(side, 2, side, 2);
  row_->setSpacing(8);
  unit_->setInk(Ink::muted);
  unit_->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  unit_->setMaxLines(1);
  unit_->hide();
  row_->addWidget(unit_);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setCursor(Qt::IBeamCursor);
  fitHeight();
  connect(&look, &Appearance::changed, this, &FieldFrame::fitHeight);
}

void FieldFrame::setInput(QWidget* input) {
  input_ = input;
  row_->insertWidget(0, input, 1);
  input->installEventFilter(this);
}

void FieldFrame::setUnit(const QString& unit) {
  unit_->setText(unit);
  unit_->setVisible(!unit.isEmpty());
}

void FieldFrame::setWrong(bool isWrong) {
  isWrong_ = isWrong;
  update();
}

void FieldFrame::setSearch(bool isSearch) {
  isSearch_ = isSearch;
  fitHeight();
}

void FieldFrame::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  const Theme& theme = look_.theme();
  const bool hasKeyboard = input_ && input_->hasFocus();
  const QColor calm = underMouse() ? theme.mutedInk : controlLine(theme);
  const QColor line = isWrong_ ? theme.stop : (isEnabled() ? calm : theme.border);
  drawBox(painter, rect(), {isEnabled() ? theme.surface : theme.window, line, isWrong_ ? 1.5 : theme.hairline});
  if (hasKeyboard) drawFocusRing(painter, rect(), theme.accent);
  if (!isSearch_) return;
  const double size = look_.scaled(glass);
  const QRectF lens(side, (height() - size) / 2, size * 0.72, size * 0.72);
  painter.setPen(QPen(theme.mutedInk, 1.8, Qt::SolidLine, Qt::RoundCap));
  painter.setBrush(Qt::NoBrush);
  painter.drawEllipse(lens);
  const QPointF rim = lens.center() + QPointF(lens.width() * 0.37, lens.height() * 0.37);
  painter.drawLine(rim, rim + QPointF(size * 0.26, size * 0.26));
}

bool FieldFrame::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) update();
  return QWidget::eventFilter(watched, event);
}

void FieldFrame::mousePressEvent(QMouseEvent* event) {
  QWidget::mousePressEvent(event);
  if (input_) input_->setFocus(Qt::MouseFocusReason);
}

void FieldFrame::enterEvent(QEnterEvent* event) {
  QWidget::enterEvent(event);
  update();
}

void FieldFrame::leaveEvent(QEvent* event) {
  QWidget::leaveEvent(event);
  update();
}

void FieldFrame::fitHeight() {
  setFixedHeight(look_.controlHeight());
  row_->setContentsMargins(isSearch_ ? side + look_.scaled(glass) + 8 : side, 2, side, 2);
  update();
}

}  // namespace jindan::ui
