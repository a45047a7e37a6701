// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

class QWidget;

namespace jindan::ui {

/// What Tab reaches under `root`, as it is read: line after line, each from left to right, box by box. Unlike Qt's own
/// order, which is the one things were made in, it stays right when a part of a page is made anew.
[[nodiscard]] QList<QWidget*> inReadingOrder(const QWidget& root);

/// Moves the focus on, or back, in reading order and scrolls to where it goes. From a page as a whole it goes to the
/// first input of the page. False when there is nowhere to go.
bool moveFocus(QWidget& window, bool forward);

}  // namespace jindan::ui
