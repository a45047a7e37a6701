// SPDX-License-Identifier: Apache-2.0
#include "reporting/report/table.h"

#include <QPainter>
#include <algorithm>
#include <utility>

#include "reporting/text/text_layout.h"

namespace jindan::reporting {
namespace {

constexpr double columnGap = spacing::m;
constexpr double padding = 6;
constexpr double groupPadding = 10;
constexpr double barWidth = 3;
constexpr double barGap = 11;

struct LaidOutCell {
  double left = 0;
  double height = 0;
  std::vector<TextLayout> lines;
  StripMarks marks;
};

LaidOutCell layOutCell(const Cell& cell, const Column& column, double left, double width, const PaperStyle& style) {
  LaidOutCell result;
  result.left = left;
  for (const CellLine& line : cell) {
    if (line.text.isEmpty()) continue;
    TextBlock block = style.block(line.role, line.text);
    block.align = column.align;
    if (line.colour) block.colour = *line.colour;
    result.lines.emplace_back(block, width);
    if (!line.url.isEmpty()) {
      for (const QRectF& rect : result.lines.back().lineRects({left, result.height}))
        result.marks.links.push_back({rect, line.url, {}});
    }
    result.height += result.lines.back().height();
  }
  return result;
}

void paintCell(QPainter& painter, const LaidOutCell& cell, double left, double top) {
  for (const TextLayout& line : cell.lines) {
    line.paint(painter, {left + cell.left, top});
    top += line.height();
  }
}

struct Rule {
  QColor colour;
  double width = 0;  ///< 0: none
};

/// The aside of a row: one text beside a bar.
Strip asideStrip(const Cell& cell, const Column& column, double width, const PaperStyle& style, Rule rule) {
  constexpr double inset = barWidth + barGap;
  Strip strip;
  const LaidOutCell text = layOutCell(cell, column, inset, width - inset, style);
  strip.height = text.height + 2 * padding;
  strip.paint = [text, rule, theme = style.theme](QPainter& painter, const QRectF& rect) {
    painter.fillRect(QRectF(rect.left(), rect.top(), barWidth, text.height), theme.border);
    paintCell(painter, text, rect.left(), rect.top());
    if (rule.width <= 0) return;
    painter.setPen(QPen(rule.colour, rule.width));
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
  };
  return strip;
}

struct Paddings {
  double above = 0;
  double below = padding;
};

Strip rowStrip(const std::vector<Cell>& cells, const Table& table, double width, const PaperStyle& style,
               Paddings paddings, Rule rule) {
  std::vector<LaidOutCell> laidOut;
  double left = 0;
  double height = 0;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const bool isLast = i + 1 == table.columns.size();
    // A row of fewer cells than columns lets its last one run to the right edge.
    const bool isWide = i + 1 == cells.size() && !isLast;
    const double column = isWide ? width - left : width * table.columns[i].share - (isLast ? 0 : columnGap);
    laidOut.push_back(layOutCell(cells[i], table.columns[i], left, column, style));
    height = std::max(height, laidOut.back().height);
    left += width * table.columns[i].share;
  }
  Strip strip;
  strip.height = paddings.above + height + paddings.below;
  for (const LaidOutCell& cell : laidOut)
    strip.marks.add(cell.marks, {0, paddings.above});
  strip.paint = [laidOut = std::move(laidOut), above = paddings.above, rule](QPainter& painter, const QRectF& rect) {
    for (const LaidOutCell& cell : laidOut)
      paintCell(painter, cell, rect.left(), rect.top() + above);
    if (rule.width <= 0) return;
    painter.setPen(QPen(rule.colour, rule.width));
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
  };
  return strip;
}

std::shared_ptr<const Strip> headStrip(const Table& table, double width, const PaperStyle& style) {
  const bool hasHead =
      std::any_of(table.columns.begin(), table.columns.end(), [](const Column& c) { return !c.title.isEmpty(); });
  if (!hasHead) return nullptr;
  std::vector<Cell> cells;
  for (const Column& column : table.columns)
    cells.push_back({{column.title, TextRole::small, style.theme.mutedInk}});
  Strip strip = rowStrip(cells, table, width, style, {}, {style.theme.mutedInk, 1.0});
  strip.staysWithNext = true;
  return std::make_shared<const Strip>(std::move(strip));
}

/// The first row of the last two entries (a row with what continues it), which are not parted; behind the end when
/// there is one.
std::size_t lastTwoEntries(const Table& table) {
  std::size_t entries = 0;
  for (std::size_t i = table.rows.size(); i-- > 0;) {
    if (!table.rows[i].continuesAbove && !table.rows[i].isGroup && ++entries == 2) return i;
  }
  return table.rows.size();
}

}  // namespace

Strips tableStrips(const Table& table, double width, const PaperStyle& style) {
  Strips strips;
  const auto head = headStrip(table, width, style);
  if (head) strips.push_back(*head);
  const std::size_t lastTwo = lastTwoEntries(table);
  for (std::size_t i = 0; i < table.rows.size(); ++i) {
    const TableRow& row = table.rows[i];
    const bool isContinued = i + 1 < table.rows.size() && table.rows[i + 1].continuesAbove;
    const bool runsOn = isContinued && !table.rows[i + 1].isAside;
    const double above = row.isGroup ? groupPadding : row.continuesAbove ? 0 : padding;
    const Rule rule{style.theme.border, isContinued ? 0 : style.theme.hairline};
    Strip strip = row.isAside ? asideStrip(row.cells.front(), table.columns.front(), width, style, rule)
                              : rowStrip(row.cells, table, width, style, {above, runsOn ? 0 : padding}, rule);
    strip.header = head;
    if (!row.name.isEmpty()) strip.marks.anchors.push_back({row.name, {}, 0, 0});
    const bool hasAside = i + 1 < table.rows.size() && table.rows[i + 1].isAside;
    const bool isBeforeLast = i >= lastTwo && i + 1 < table.rows.size();
    const bool isBegun = isContinued && !row.continuesAbove;
    const bool isInsideWhole = table.isWhole && i + 1 < table.rows.size();
    strip.staysWithNext = row.isGroup || hasAside || isBegun || isBeforeLast || isInsideWhole;
    strips.push_back(std::move(strip));
  }
  return strips;
}

}  // namespace jindan::reporting
