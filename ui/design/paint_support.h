// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>
#include <Qt>

#include "ui/design/appearance.h"

class QPainter;
class QWidget;

/// What the painted widgets share. Nothing outside design/ needs it.
namespace jindan::ui {

/// A rounded box whose line lies wholly inside `rect`.
struct BoxStyle {
  QColor fill;
  QColor line;
  double lineWidth = 1;
  double radius = reporting::cornerRadius;
};
void drawBox(QPainter& painter, const QRectF& rect, const BoxStyle& style);

/// The 2 px ring that shows where the keyboard is.
void drawFocusRing(QPainter& painter, const QRectF& rect, const QColor& colour,
                   double radius = reporting::cornerRadius);

/// One line, vertically centred, elided when too long.
void drawLine(QPainter& painter, const QRectF& box, const QString& text, const QFont& font, const QColor& colour,
              Qt::Alignment align = Qt::AlignLeft);

/// The little key cap: "0", "/".
void drawKeyHint(QPainter& painter, const QRectF& rect, const QString& text, const Appearance& look);
[[nodiscard]] QSizeF keyHintSize(const QString& text, const Appearance& look);

enum class Arrow { none, back, forward };
void drawArrow(QPainter& painter, const QRectF& box, Arrow arrow, const QColor& colour);
/// The tick of fields that open a list.
void drawChevron(QPainter& painter, QPointF centre, double width, const QColor& colour);

/// A line strong enough to be seen as the edge of something to press (3 : 1 where it is the only sign of it).
[[nodiscard]] QColor controlLine(const Theme& theme);
/// The soft colour under the pointer.
[[nodiscard]] QColor hoverFill(const Theme& theme);
[[nodiscard]] QColor disabledInk(const Theme& theme);

/// Measures and paints the widget anew whenever the looks change.
void followAppearance(const Appearance& look, QWidget* widget);

}  // namespace jindan::ui
