// SPDX-License-Identifier: Apache-2.0
#include "ui/design/paragraph_cell.h"

#include <QPainter>
#include <algorithm>

#include "reporting/text/text_layout.h"

namespace jindan::ui {

void ParagraphCell::paintContent(QPainter& painter, const QRectF& box, const QModelIndex& index) const {
  constexpr double lineHeight = 1.3;
  constexpr double margin = reporting::spacing::xxs;
  const QRectF room = box.adjusted(0, margin, -reporting::spacing::xs, -margin);
  const auto layoutOf = [&](const QString& text, const QFont& font, const QColor& colour, double height) {
    reporting::TextBlock block{text, font, colour};
    block.lineHeight = lineHeight;
    block.maxLines = std::max(1, static_cast<int>(height / (lineHeight * font.pixelSize())));
    return reporting::TextLayout(block, room.width());
  };
  const QString caption = index.data(captionRole_).toString();
  const QFont small = look().fonts().regular(look().type().caption());
  const double kept = caption.isEmpty() ? 0.0 : lineHeight * small.pixelSize();
  const reporting::TextLayout text =
      layoutOf(index.data(Qt::DisplayRole).toString(), font(), inkColour(look().theme(), ink()), room.height() - kept);
  const reporting::TextLayout under = layoutOf(caption, small, look().theme().mutedInk, room.height() - text.height());
  const double height = text.height() + (caption.isEmpty() ? 0.0 : under.height());
  const double top = room.top() + std::max(0.0, (room.height() - height) / 2);
  text.paint(painter, QPointF(room.left(), top));
  if (!caption.isEmpty()) under.paint(painter, QPointF(room.left(), top + text.height()));
}

}  // namespace jindan::ui
