// SPDX-License-Identifier: Apache-2.0
#include "ui/design/tick_box.h"

#include <QPainter>
#include <algorithm>

#include "ui/design/paint_support.h"

namespace jindan::ui {

void drawTickBox(QPainter& painter, const QRectF& box, bool isTicked, bool isHovered, const reporting::Theme& theme) {
  const double size = box.width();
  const QColor line = isTicked ? theme.accent : controlLine(theme);
  const QColor empty = isHovered ? hoverFill(theme) : theme.surface;
  drawBox(painter, box, {isTicked ? theme.accent : empty, line, std::max(1.5, theme.hairline * 1.0), tickBoxRadius});
  if (!isTicked) return;
  painter.setPen(QPen(reporting::readableOn(theme.accent), size * 0.11, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  const auto at = [&](double x, double y) { return box.topLeft() + QPointF(x, y) * size; };
  painter.drawPolyline(QPolygonF{{at(0.26, 0.52), at(0.44, 0.7), at(0.75, 0.33)}});
}

}  // namespace jindan::ui
