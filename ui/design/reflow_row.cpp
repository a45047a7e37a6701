// SPDX-License-Identifier: Apache-2.0
#include "ui/design/reflow_row.h"

#include <QEvent>
#include <algorithm>

namespace jindan::ui {
namespace {

int heightOf(const QWidget& widget, int width) {
  const int wished = widget.hasHeightForWidth() ? widget.heightForWidth(width) : widget.sizeHint().height();
  return std::clamp(wished, widget.minimumHeight(), widget.maximumHeight());
}

int bounded(const QWidget& widget, int width) {
  return std::clamp(width, widget.minimumWidth(), widget.maximumWidth());
}

int wishedWidth(const QWidget& widget) {
  return bounded(widget, widget.sizeHint().width());
}

/// Buttons and the like, which do not get better by being wide.
bool keepsItsWidth(const QWidget& widget) {
  return widget.sizePolicy().horizontalPolicy() == QSizePolicy::Fixed || widget.minimumWidth() == widget.maximumWidth();
}

bool keepsItsHeight(const QWidget& widget) {
  return widget.sizePolicy().verticalPolicy() == QSizePolicy::Fixed;
}

}  // namespace

ReflowRow::ReflowRow(QWidget* parent) : QWidget(parent) {
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
}

void ReflowRow::addWidget(QWidget* widget, int stretch, int least) {
  widget->setParent(this);
  items_.append({widget, stretch, least});
  updateGeometry();
}

void ReflowRow::setSpacing(int px) {
  spacing_ = px;
  updateGeometry();
}

void ReflowRow::setEvenColumns(bool hasEvenColumns) {
  hasEvenColumns_ = hasEvenColumns;
  updateGeometry();
}

int ReflowRow::heightForWidth(int width) const {
  int height = 0;
  for (const QRect& place : places(shown(), width))
    height = std::max(height, place.bottom() + 1);
  return height;
}

QSize ReflowRow::sizeHint() const {
  const QList<Item> items = shown();
  int width = -spacing_;
  for (const Item& item : items)
    width += std::max(wishedWidth(*item.widget), item.least) + spacing_;
  width = std::max(0, width);
  return {width, heightForWidth(width)};
}

QSize ReflowRow::minimumSizeHint() const {
  int width = 0;
  int height = 0;
  for (const Item& item : shown()) {
    width = std::max(width, bounded(*item.widget, item.widget->minimumSizeHint().width()));
    height = std::max(height, item.widget->minimumSizeHint().height());
  }
  return {width, height};
}

void ReflowRow::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  arrange();
}

void ReflowRow::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  // Nobody tells a hidden parent without a layout that a child has become another size.
  updateGeometry();
  arrange();
}

bool ReflowRow::event(QEvent* event) {
  // A child measures itself anew, comes or goes.
  if (event->type() == QEvent::LayoutRequest) {
    updateGeometry();
    arrange();
  }
  return QWidget::event(event);
}

QList<ReflowRow::Item> ReflowRow::shown() const {
  QList<Item> items;
  for (const Item& item : items_)
    if (item.widget && !item.widget->isHidden()) items.append(item);
  return items;
}

bool ReflowRow::fits(const QList<Item>& items, int width) const {
  int needed = -spacing_;
  for (const Item& item : items) {
    const QWidget& widget = *item.widget;
    const int own = item.stretch == 0 ? wishedWidth(widget) : widget.minimumSizeHint().width();
    needed += bounded(widget, std::max(own, item.least)) + spacing_;
  }
  return needed <= width;
}

QList<QRect> ReflowRow::places(const QList<Item>& items, int width) const {
  if (fits(items, width)) return rowPlaces(items, width);
  if (hasEvenColumns_) return columnPlaces(items, width);
  QList<QRect> places;
  QPoint at;
  int lineHeight = 0;
  for (const Item& item : items) {
    // Buttons share a line as long as there is room; everything else has one of its own.
    const bool keeps = keepsItsWidth(*item.widget);
    const int own = keeps ? std::min(width, wishedWidth(*item.widget)) : width;
    if (at.x() > 0 && at.x() + own > width) at = QPoint(0, at.y() + lineHeight + spacing_);
    if (at.x() == 0) lineHeight = 0;
    const int height = heightOf(*item.widget, own);
    places.append(QRect(at, QSize(own, height)));
    lineHeight = std::max(lineHeight, height);
    at.rx() += own + spacing_;
  }
  return places;
}

QList<QRect> ReflowRow::rowPlaces(const QList<Item>& items, int width) const {
  int left = width + spacing_;
  int shares = 0;
  for (const Item& item : items) {
    left -= spacing_ + (item.stretch == 0 ? wishedWidth(*item.widget) : 0);
    shares += item.stretch;
  }
  QList<QRect> places;
  int x = 0;
  int height = 0;
  for (const Item& item : items) {
    const int own = item.stretch == 0 ? wishedWidth(*item.widget) : left * item.stretch / std::max(1, shares);
    height = std::max(height, heightOf(*item.widget, own));
    places.append(QRect(x, 0, own, 0));
    x += own + spacing_;
  }
  for (qsizetype i = 0; i < places.size(); ++i) {
    // A button beside a text of several lines or a picture stays a button.
    const QWidget& widget = *items[i].widget;
    const int own = keepsItsHeight(widget) ? std::min(height, heightOf(widget, places[i].width())) : height;
    places[i].setTop((height - own) / 2);
    places[i].setHeight(own);
  }
  return places;
}

QList<QRect> ReflowRow::columnPlaces(const QList<Item>& items, int width) const {
  int least = 1;
  for (const Item& item : items)
    least = std::max({least, item.least, bounded(*item.widget, item.widget->minimumSizeHint().width())});
  const auto count = static_cast<int>(items.size());
  const int most = std::clamp((width + spacing_) / (least + spacing_), 1, std::max(1, count));
  // Four and three rather than six and one.
  const int lines = (count + most - 1) / most;
  const int columns = (count + std::max(1, lines) - 1) / std::max(1, lines);
  const int own = (width + spacing_) / std::max(1, columns) - spacing_;
  QList<QRect> places;
  int top = 0;
  for (int first = 0; first < count; first += columns) {
    const int end = std::min(count, first + columns);
    int height = 0;
    for (int at = first; at < end; ++at)
      height = std::max(height, heightOf(*items[at].widget, own));
    for (int at = first; at < end; ++at)
      places.append(QRect((at - first) * (own + spacing_), top, own, height));
    top += height + spacing_;
  }
  return places;
}

void ReflowRow::arrange() {
  const QList<Item> items = shown();
  const QList<QRect> at = places(items, width());
  for (qsizetype index = 0; index < items.size(); ++index)
    items[index].widget->setGeometry(at[index]);
}

}  // namespace jindan::ui
