// SPDX-License-Identifier: Apache-2.0
#include <QPainter>

#include "reporting/report/chapters.h"
#include "reporting/report/text_strips.h"

namespace jindan::reporting {
namespace {

constexpr double numberWidth = 48;
constexpr double linePadding = 11;

/// A line of the table of contents: its height does not depend on the number, which is not known yet.
Strip contentsLine(const ReportContext& context, const ChapterEntry& chapter, double width) {
  const double textRoom = width - numberWidth;
  Strip title = textStrip(context.style.block(TextRole::strong, chapter.title), textRoom);
  title.marks.pageNumbers.push_back({QRectF(textRoom, 0, numberWidth, title.height), chapter.name});
  TextBlock finding = context.style.block(TextRole::small, chapter.finding);
  finding.colour = context.style.theme.mutedInk;
  Strip line = padded(joined({std::move(title), textStrip(finding, textRoom)}), linePadding, linePadding);
  line.marks.links.push_back({QRectF(0, 0, width, line.height), {}, chapter.name});
  line.paint = [paint = line.paint, theme = context.style.theme](QPainter& painter, const QRectF& rect) {
    paint(painter, rect);
    painter.setPen(QPen(theme.border, theme.hairline));
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
  };
  return line;
}

}  // namespace

void addContents(Flow& flow, const ReportContext& context, std::span<const ChapterEntry> chapters) {
  flow.pageBreak();
  flow.heading(1, context.say("report.contents"));
  for (const ChapterEntry& chapter : chapters)
    flow.add(contentsLine(context, chapter, flow.width()));
}

}  // namespace jindan::reporting
