// SPDX-License-Identifier: Apache-2.0
#include "reporting/charts/robustness_strip.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

#include "reporting/charts/chart_support.h"
#include "reporting/text/text_layout.h"

namespace jindan::reporting {
namespace {

constexpr double narrowestItem = 200;
constexpr double barHeight = 8;
constexpr double columnGap = spacing::xl;

struct Layout {
  std::size_t columns = 1;
  double rows = 0;
  double itemWidth = 0;
  double labelHeight = 0;  ///< of the highest label, so that all bars stand level
};

double textColumn(const RobustnessItem& item, double width, const Fonts& fonts) {
  return std::min(std::ceil(textWidth(item.text, fonts.bold(fonts.type().body()))) + 1, width);
}

TextBlock labelBlock(const RobustnessItem& item, const Theme& theme, const Fonts& fonts) {
  TextBlock block{item.label, fonts.regular(fonts.type().body()), theme.ink};
  block.lineHeight = lineBox(fonts.type().body()) / static_cast<double>(block.font.pixelSize());
  block.align = Qt::AlignLeft | Qt::AlignBottom;  // a short label stands on its bar, not far above it
  block.maxLines = 2;
  return block;
}

Layout layoutOf(const RobustnessStripModel& model, double width, const Fonts& fonts) {
  Layout layout;
  const auto count = static_cast<double>(model.items.size());
  layout.columns = width >= count * (narrowestItem + columnGap) - columnGap ? model.items.size() : 1;
  layout.rows = layout.columns == 1 ? count : 1;
  layout.itemWidth = (width + columnGap) / static_cast<double>(layout.columns) - columnGap;
  layout.labelHeight = lineBox(fonts.type().body());
  for (const RobustnessItem& item : model.items) {
    const double label = layout.itemWidth - textColumn(item, layout.itemWidth, fonts) - spacing::s;
    layout.labelHeight = std::max(layout.labelHeight, TextLayout(labelBlock(item, Theme{}, fonts), label).height());
  }
  return layout;
}

double itemHeight(const Layout& layout) {
  return layout.labelHeight + spacing::xs + barHeight + spacing::xxs;
}

void paintItem(QPainter& painter, const QRectF& box, const RobustnessItem& item, double labelHeight, const Theme& theme,
               const Fonts& fonts) {
  const double line = lineBox(fonts.type().body());
  double barTop = box.center().y() - barHeight / 2;
  if (box.height() >= line + barHeight) {
    barTop = std::clamp(box.top() + labelHeight + spacing::xs, box.top() + line, box.bottom() - barHeight);
    const double textBottom = std::max(box.top() + line, barTop - spacing::xs);
    const double text = textColumn(item, box.width(), fonts);
    drawLabel(painter, QRectF(box.right() - text, textBottom - line, text, line), item.text,
              fonts.bold(fonts.type().body()), theme.ink, Qt::AlignRight);
    paintTextInBox(painter, QRectF(box.left(), box.top(), box.width() - text - spacing::s, textBottom - box.top()),
                   labelBlock(item, theme, fonts));
  }
  const QRectF track(box.left(), barTop, box.width(), barHeight);
  fillPill(painter, track, theme.track);
  fillPill(painter, QRectF(track.left(), track.top(), track.width() * shareOf(item.share, 1), track.height()),
           theme.accent);
}

}  // namespace

void paintRobustnessStrip(QPainter& painter, const QRectF& rect, const RobustnessStripModel& model, const Theme& theme,
                          const Fonts& fonts) {
  if (model.items.empty()) return;
  const PainterScope scope(painter, rect);
  const Layout layout = layoutOf(model, rect.width(), fonts);
  const double wanted = itemHeight(layout);
  const double gap =
      layout.rows > 1 ? std::clamp((rect.height() - layout.rows * wanted) / (layout.rows - 1), 0.0, spacing::m) : 0;
  const double height = std::min(wanted, (rect.height() - gap * (layout.rows - 1)) / layout.rows);
  for (std::size_t i = 0; i < model.items.size(); ++i) {
    const std::size_t rowIndex = i / layout.columns;
    const auto column = static_cast<double>(i - rowIndex * layout.columns);
    const auto row = static_cast<double>(rowIndex);
    const QRectF box(rect.left() + column * (layout.itemWidth + columnGap), rect.top() + row * (height + gap),
                     layout.itemWidth, height);
    paintItem(painter, box, model.items[i], layout.labelHeight, theme, fonts);
  }
}

double robustnessStripHeight(const RobustnessStripModel& model, double width, const Fonts& fonts) {
  if (model.items.empty()) return 0;
  const Layout layout = layoutOf(model, width, fonts);
  return layout.rows * itemHeight(layout) + (layout.rows - 1) * spacing::m;
}

}  // namespace jindan::reporting
