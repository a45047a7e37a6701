// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAccessible>

class QAbstractButton;

namespace jindan::ui {

/// Lets a screen reader click the button. Qt's own interface only turns a checkable one on and off: it would look
/// chosen, but what follows a click would not happen. Buttons that cannot be checked keep the role of a button;
/// `checkable` is the role of the others; in an exclusive group it is always the one of a radio button.
void makeReadersClick(QAbstractButton& button, QAccessible::Role checkable = QAccessible::CheckBox);

}  // namespace jindan::ui
