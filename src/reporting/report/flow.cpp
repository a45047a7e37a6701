// SPDX-License-Identifier: Apache-2.0
#include "reporting/report/flow.h"

#include <QPainter>
#include <algorithm>

#include "reporting/report/text_strips.h"

namespace jindan::reporting {
namespace {

constexpr double calloutEdge = 5;
constexpr double calloutPadding = 16;
constexpr double moveNumberWidth = 40;
constexpr double moveEffectWidth = 210;
constexpr double movePadding = 9;
constexpr double headingGap = 28;
constexpr double chapterGap = 44;
/// A company of many words makes the headline long; smaller type keeps the page the owner's.
constexpr qsizetype longTitle = 60;

struct CalloutColours {
  QColor edge;
  QColor fill;
};

CalloutColours coloursOf(CalloutKind kind, const Theme& theme) {
  switch (kind) {
    case CalloutKind::caution:
      return {theme.caution, theme.cautionTint.fill};
    case CalloutKind::good:
      return {theme.good, theme.goodTint.fill};
    case CalloutKind::info:
      break;
  }
  return {theme.accent, theme.accentSoft};
}

Strip moveStrip(const MoveEntry& entry, int number, double width, const PaperStyle& style) {
  TextBlock numberBlock = style.block(TextRole::heading, QString::number(number));
  numberBlock.colour = style.theme.accent;
  const double titleWidth = width - moveEffectWidth - spacing::m;
  Strip title = overlaid({textStrip(numberBlock, moveNumberWidth),
                          textStrip(style.block(TextRole::large, entry.title), titleWidth, moveNumberWidth)});
  Strips effects;
  const auto addEffect = [&](TextBlock block) {
    block.align = Qt::AlignRight;
    if (!block.text.isEmpty()) effects.push_back(textStrip(block, width, width - moveEffectWidth));
  };
  addEffect(style.block(TextRole::strong, entry.gain));
  TextBlock effort = style.block(TextRole::small, entry.effort);
  effort.colour = style.theme.mutedInk;
  addEffect(effort);
  const Strip body = overlaid({std::move(title), joined(std::move(effects))});
  Strip strip;
  strip.height = body.height + 2 * movePadding;
  strip.paint = [body, theme = style.theme](QPainter& painter, const QRectF& rect) {
    body.paint(painter, rect.adjusted(0, movePadding, 0, -movePadding));
    painter.setPen(QPen(theme.border, theme.hairline));
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
  };
  return strip;
}

}  // namespace

void Flow::chapterBreak(double freeShare) {
  roomNeeded_ = freeShare * paper::bodyHeight;
  space(chapterGap);
}

void Flow::add(Strip strip) {
  strip.gapBefore += gap_;
  strip.roomNeeded = std::max(strip.roomNeeded, std::exchange(roomNeeded_, 0));
  strip.startsPage = strip.startsPage || startsPage_;
  gap_ = 0;
  startsPage_ = false;
  strips_.push_back(std::move(strip));
}

void Flow::add(Strips strips) {
  for (Strip& strip : strips)
    add(std::move(strip));
}

void Flow::keepWithNext() {
  if (!strips_.empty()) strips_.back().staysWithNext = true;
}

void Flow::title(const QString& text) {
  const TextBlock block = style_.block(text.size() > longTitle ? TextRole::finding : TextRole::title, text);
  Strips strips = textStrips(block, width_);
  if (strips.size() == 1) strips = {balancedStrip(block, width_)};
  strips.front().marks.anchors.push_back({{}, text, 1, 0});
  add(std::move(strips));
}

void Flow::chapter(const QString& kicker, const QString& finding) {
  const QString name = QStringLiteral("chapter-%1").arg(chapters_.size() + 1);
  chapters_.push_back({name, kicker, finding});
  Strip small = textStrip(style_.block(TextRole::kicker, kicker), width_);
  Strip large = balancedStrip(style_.block(TextRole::finding, finding), width_);
  large.gapBefore = spacing::xxs;
  Strip strip = joined({std::move(small), std::move(large)});
  strip.marks.anchors.push_back({name, kicker, 1, 0});
  strip.staysWithNext = true;
  add(std::move(strip));
  space(spacing::m);
}

void Flow::heading(int level, const QString& text) {
  // Not on top of the space a chapter head leaves already.
  gap_ = std::max(gap_, level == 1 ? headingGap : spacing::l);
  Strip strip = textStrip(style_.block(level == 1 ? TextRole::heading : TextRole::subheading, text), width_);
  strip.marks.anchors.push_back({{}, text, 2, 0});
  strip.staysWithNext = true;
  add(std::move(strip));
  space(spacing::xs);
}

void Flow::paragraph(TextRole role, const QString& text, bool hasBold) {
  if (!text.isEmpty()) add(textStrips(style_.block(role, text, hasBold), width_));
}

void Flow::callout(CalloutKind kind, const QString& text) {
  const CalloutColours colours = coloursOf(kind, style_.theme);
  const double inset = calloutEdge + calloutPadding;
  const Strip body = textStrip(style_.block(TextRole::large, text), width_ - calloutPadding, inset);
  Strip strip;
  strip.height = body.height + 2 * calloutPadding;
  strip.paint = [body, colours](QPainter& painter, const QRectF& rect) {
    painter.fillRect(rect, colours.fill);
    painter.fillRect(QRectF(rect.left(), rect.top(), calloutEdge, rect.height()), colours.edge);
    body.paint(painter, rect.adjusted(0, calloutPadding, 0, -calloutPadding));
  };
  add(std::move(strip));
}

void Flow::keyValues(const std::vector<KeyValue>& entries) {
  Table table{{{QString(), 0.22}, {QString(), 0.78}}, {}, true};
  for (const KeyValue& entry : entries) {
    if (entry.value.isEmpty()) continue;
    table.rows.push_back(
        {{{{entry.key, TextRole::small, style_.theme.mutedInk}}, {{entry.value, TextRole::small}}}, false, false});
  }
  this->table(table);
}

void Flow::table(const Table& table) {
  add(tableStrips(table, width_, style_));
}

void Flow::chart(double height, ChartPainter painter) {
  Strip strip;
  strip.height = height;
  strip.paint = std::move(painter);
  add(std::move(strip));
}

void Flow::moves(const std::vector<MoveEntry>& entries) {
  int number = 0;
  for (const MoveEntry& entry : entries)
    add(moveStrip(entry, ++number, width_, style_));
}

}  // namespace jindan::reporting
