// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAccessible>

class QWidget;

namespace jindan::ui {

/// Says what a painted widget is to a screen reader (a picture, an alert), which Qt cannot guess from its class.
void setAccessibleRole(QWidget& widget, QAccessible::Role role);

}  // namespace jindan::ui
