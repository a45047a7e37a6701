// SPDX-License-Identifier: Apache-2.0
#include "ui/design/reading_order.h"

#include <QScrollArea>
#include <QWidget>
#include <algorithm>

namespace jindan::ui {
namespace {

bool takesTab(const QWidget& widget) {
  return (widget.focusPolicy() & Qt::TabFocus) != 0 && widget.focusProxy() == nullptr && widget.isEnabled() &&
         !widget.size().isEmpty();
}

/// Whether the widget stands in the line that begins with the other.
bool isBeside(const QWidget& first, const QWidget& widget) {
  const QRect line = first.geometry();
  const QRect place = widget.geometry();
  const int shared = std::min(line.bottom(), place.bottom()) - std::max(line.top(), place.top());
  return 2 * shared > std::min(line.height(), place.height());
}

QList<QWidget*> childrenAsRead(const QWidget& parent) {
  QList<QWidget*> children;
  for (QObject* child : parent.children()) {
    auto* widget = qobject_cast<QWidget*>(child);
    if (widget != nullptr && widget->isVisible() && !widget->isWindow()) children.append(widget);
  }
  std::stable_sort(children.begin(), children.end(),
                   [](const QWidget* a, const QWidget* b) { return a->y() < b->y(); });
  for (auto line = children.begin(); line != children.end();) {
    const auto end = std::find_if_not(line, children.end(), [line](const QWidget* w) { return isBeside(**line, *w); });
    // The first of a line stands beside itself, unless it has no height.
    const auto next = std::max(end, line + 1);
    std::stable_sort(line, next, [](const QWidget* a, const QWidget* b) { return a->x() < b->x(); });
    line = next;
  }
  return children;
}

void collect(const QWidget& parent, QList<QWidget*>& found) {
  for (QWidget* child : childrenAsRead(parent)) {
    if (takesTab(*child)) found.append(child);
    collect(*child, found);
  }
}

qsizetype placeAfter(const QList<QWidget*>& order, QWidget* focus, bool forward) {
  const qsizetype step = forward ? 1 : -1;
  const qsizetype place = order.indexOf(focus);
  if (place >= 0) return (place + step + order.size()) % order.size();
  // Nothing in the page has the focus yet, but the page.
  const auto inside = std::find_if(order.begin(), order.end(), [focus](const QWidget* widget) {
    return focus != nullptr && focus->isAncestorOf(widget);
  });
  const qsizetype first = inside == order.end() ? 0 : inside - order.begin();
  return forward ? first : (first - 1 + order.size()) % order.size();
}

void scrollTo(QWidget& widget) {
  constexpr int margin = 24;
  for (QWidget* parent = widget.parentWidget(); parent != nullptr; parent = parent->parentWidget()) {
    if (auto* area = qobject_cast<QScrollArea*>(parent)) area->ensureWidgetVisible(&widget, margin, margin);
  }
}

}  // namespace

QList<QWidget*> inReadingOrder(const QWidget& root) {
  QList<QWidget*> found;
  collect(root, found);
  return found;
}

bool moveFocus(QWidget& window, bool forward) {
  const QList<QWidget*> order = inReadingOrder(window);
  if (order.isEmpty()) return false;
  QWidget* next = order.at(placeAfter(order, window.focusWidget(), forward));
  next->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
  scrollTo(*next);
  return true;
}

}  // namespace jindan::ui
