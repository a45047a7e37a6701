// SPDX-License-Identifier: Apache-2.0
#include "ui/design/accessible_role.h"

#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace jindan::ui {
namespace {

constexpr const char* roleProperty = "jindanAccessibleRole";

QAccessibleInterface* makeInterface(const QString& /*className*/, QObject* object) {
  auto* widget = qobject_cast<QWidget*>(object);
  if (!widget) return nullptr;
  const QVariant role = widget->property(roleProperty);
  if (!role.isValid()) return nullptr;
  // Qt's table of interfaces owns what a factory returns.
  return new QAccessibleWidget(widget, static_cast<QAccessible::Role>(role.toInt()));
}

}  // namespace

void setAccessibleRole(QWidget& widget, QAccessible::Role role) {
  // Installing the same factory twice has no effect.
  QAccessible::installFactory(&makeInterface);
  widget.setProperty(roleProperty, static_cast<int>(role));
}

}  // namespace jindan::ui
