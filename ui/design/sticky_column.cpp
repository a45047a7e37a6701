// SPDX-License-Identifier: Apache-2.0
#include "ui/design/sticky_column.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <algorithm>

namespace jindan::ui {
namespace {

constexpr int edge = 16;  ///< between the widget and the edge of the window

}  // namespace

StickyColumn::StickyColumn(QScrollArea& page, QWidget* parent) : QWidget(parent), page_(page) {
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
  connect(page.verticalScrollBar(), &QScrollBar::valueChanged, this, &StickyColumn::arrange);
}

void StickyColumn::setWidget(QWidget* widget) {
  widget_ = widget;
  widget->setParent(this);
  arrange();
}

int StickyColumn::heightForWidth(int width) const {
  if (!widget_) return 0;
  return widget_->hasHeightForWidth() ? widget_->heightForWidth(width) : widget_->sizeHint().height();
}

QSize StickyColumn::sizeHint() const {
  if (!widget_) return {};
  const int width = widget_->sizeHint().width();
  return {width, heightForWidth(width)};
}

QSize StickyColumn::minimumSizeHint() const {
  return widget_ ? widget_->minimumSizeHint() : QSize();
}

void StickyColumn::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  arrange();
}

void StickyColumn::moveEvent(QMoveEvent* event) {
  QWidget::moveEvent(event);
  arrange();
}

bool StickyColumn::event(QEvent* event) {
  if (event->type() == QEvent::LayoutRequest) {
    updateGeometry();
    arrange();
  }
  return QWidget::event(event);
}

void StickyColumn::arrange() {
  if (!widget_) return;
  const int own = std::min(height(), heightForWidth(width()));
  const int window = page_.viewport()->height();
  // Before it is part of the page it has no place there.
  if (!page_.isAncestorOf(this)) return widget_->setGeometry(0, 0, width(), own);
  const int hidden = -mapTo(page_.viewport(), QPoint(0, 0)).y() + edge;
  const int top = own + 2 * edge > window ? 0 : std::clamp(hidden, 0, height() - own);
  widget_->setGeometry(0, top, width(), own);
}

}  // namespace jindan::ui
