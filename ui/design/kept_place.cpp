// SPDX-License-Identifier: Apache-2.0
#include "ui/design/kept_place.h"

#include <QCoreApplication>
#include <QEvent>
#include <QScrollBar>
#include <QWidget>

namespace jindan::ui {
namespace {

/// The kinds of the widgets from the window down, each with its place among those of its kind.
QString wayTo(const QWidget& widget) {
  if (widget.isWindow()) return {};
  const QWidget& parent = *widget.parentWidget();
  int place = 0;
  for (const QObject* sibling : parent.children()) {
    if (sibling == &widget) break;
    if (sibling->metaObject() == widget.metaObject()) ++place;
  }
  return wayTo(parent) + QStringLiteral("/%1:%2").arg(QLatin1String(widget.metaObject()->className())).arg(place);
}

template <class W>
W* findAt(const QWidget& window, const QString& way) {
  for (W* widget : window.findChildren<W*>()) {
    if (widget->isVisible() && wayTo(*widget) == way) return widget;
  }
  return nullptr;
}

}  // namespace

KeptPlace::KeptPlace(QWidget& window) : window_(&window) {
  const QWidget* focus = window.focusWidget();
  if (focus != nullptr && !focus->isWindow()) focus_ = wayTo(*focus);
  for (const QScrollBar* bar : window.findChildren<QScrollBar*>()) {
    if (bar->isVisible() && bar->value() != 0) scrolled_.append({wayTo(*bar), bar->value()});
  }
}

void KeptPlace::restoreLater() const {
  if (window_ == nullptr) return;
  // What is made anew is shown by a queued call of its own: one turn is for making it, one for showing it.
  const auto inTurn = [](QWidget* window, const auto& action) {
    QMetaObject::invokeMethod(window, action, Qt::QueuedConnection);
  };
  inTurn(window_, [inTurn, place = *this] { inTurn(place.window_, [place] { place.restore(); }); });
}

void KeptPlace::restore() const {
  if (window_ == nullptr) return;
  QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
  const QWidget* now = window_->focusWidget();
  QWidget* focus = focus_.isEmpty() ? nullptr : findAt<QWidget>(*window_, focus_);
  if (focus != nullptr && focus != now) focus->setFocus(Qt::OtherFocusReason);
  for (const auto& [way, value] : scrolled_) {
    if (auto* bar = findAt<QScrollBar>(*window_, way)) bar->setValue(value);
  }
}

}  // namespace jindan::ui
