// SPDX-License-Identifier: Apache-2.0
#include "reporting/report/document.h"

#include <QPainter>
#include <utility>

namespace jindan::reporting {
namespace {

constexpr double headTop = 62;
constexpr double footLine = 1054;
constexpr double footTop = 1064;
constexpr double sideWidth = 150;

TextBlock oneLine(TextBlock block, const QColor& colour) {
  block.colour = colour;
  block.maxLines = 1;
  return block;
}

template <class Use>
void forEachPlaced(const std::vector<PlacedPage>& pages, Use use) {
  for (std::size_t page = 0; page < pages.size(); ++page) {
    for (const PlacedStrip& placed : pages[page])
      use(static_cast<int>(page), placed);
  }
}

NamedPlaces placesOn(const std::vector<PlacedPage>& pages) {
  NamedPlaces places;
  forEachPlaced(pages, [&](int page, const PlacedStrip& placed) {
    for (const Anchor& anchor : placed.strip->marks.anchors) {
      if (!anchor.name.isEmpty()) places.try_emplace(anchor.name, PlaceOnPage{page, placed.rect.top() + anchor.y});
    }
  });
  return places;
}

DocumentMarks marksOn(const std::vector<PlacedPage>& pages, const NamedPlaces& places, const PageFrame& frame,
                      const PaperStyle& style) {
  DocumentMarks marks;
  // The frame is laid out while it is painted, perhaps in two threads: by then all its boxes are known.
  for (const QString* text : {&frame.kicker, &frame.subject, &frame.date, &frame.footer, &frame.pagePattern})
    static_cast<void>(style.standIns->apply(*text));
  marks.standIns = style.standIns->texts();
  forEachPlaced(pages, [&](int page, const PlacedStrip& placed) {
    for (const Anchor& anchor : placed.strip->marks.anchors) {
      if (anchor.title.isEmpty()) continue;
      marks.outline.push_back({anchor.title, anchor.level, {page, placed.rect.top() + anchor.y}});
    }
    for (const LinkArea& link : placed.strip->marks.links) {
      DocumentLink made{page, link.rect.translated(placed.rect.topLeft()), link.url, {}};
      if (link.url.isEmpty()) {
        // What it leads to may be left out of this report.
        const auto place = places.find(link.anchor);
        if (place == places.end()) continue;
        made.target = place->second;
      }
      marks.links.push_back(std::move(made));
    }
  });
  return marks;
}

}  // namespace

ReportDocument::ReportDocument(Strips strips, PageFrame frame, PaperStyle style)
    : strips_(std::make_shared<const Strips>(std::move(strips))),
      pages_(paginate(*strips_, body())),
      places_(std::make_shared<const NamedPlaces>(placesOn(pages_))),
      marks_(std::make_shared<const DocumentMarks>(marksOn(pages_, *places_, frame, style))),
      frame_(std::move(frame)),
      style_(std::move(style)) {}

QRectF ReportDocument::body() {
  return {paper::margin, paper::bodyTop, paper::bodyWidth, paper::bodyHeight};
}

void ReportDocument::paintPage(QPainter& painter, int page) const {
  painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
  paintFrame(painter, page);
  for (const PlacedStrip& placed : pages_.at(static_cast<std::size_t>(page))) {
    placed.strip->paint(painter, placed.rect);
    paintPageNumbers(painter, placed);
  }
}

void ReportDocument::paintPageNumbers(QPainter& painter, const PlacedStrip& placed) const {
  for (const PageNumberArea& area : placed.strip->marks.pageNumbers) {
    TextBlock block = style_.block(TextRole::strong, QString::number(places_->at(area.anchor).page + 1));
    block.align = Qt::AlignRight;
    TextLayout(block, area.rect.width()).paint(painter, area.rect.topLeft() + placed.rect.topLeft());
  }
}

void ReportDocument::paintFrame(QPainter& painter, int page) const {
  const double left = paper::margin;
  const double right = paper::width - paper::margin - sideWidth;
  const Theme& theme = style_.theme;
  const TextLayout kicker(oneLine(style_.block(TextRole::kicker, frame_.kicker), theme.ink), 2 * sideWidth);
  kicker.paint(painter, {left, headTop});
  if (page > 0) {
    const double start = left + kicker.widestLine() + spacing::m;
    const TextBlock subject = oneLine(style_.block(TextRole::small, frame_.subject), theme.mutedInk);
    TextLayout(subject, right - start - spacing::m).paint(painter, {start, headTop});
  }
  const auto atRight = [&](TextRole role, const QString& text, double top) {
    TextBlock block = oneLine(style_.block(role, text), theme.mutedInk);
    block.align = Qt::AlignRight;
    TextLayout(block, sideWidth).paint(painter, {right, top});
  };
  atRight(TextRole::small, frame_.date, headTop);
  painter.setPen(QPen(theme.border, theme.hairline));
  painter.drawLine(QPointF(left, footLine), QPointF(paper::width - paper::margin, footLine));
  const TextBlock footer = oneLine(style_.block(TextRole::source, frame_.footer), theme.mutedInk);
  TextLayout(footer, paper::bodyWidth - sideWidth).paint(painter, {left, footTop});
  atRight(TextRole::source, frame_.pagePattern.arg(page + 1).arg(pageCount()), footTop);
}

std::vector<QRectF> ReportDocument::blockRects(int page) const {
  std::vector<QRectF> rects;
  for (const PlacedStrip& placed : pages_.at(static_cast<std::size_t>(page)))
    rects.push_back(placed.rect);
  return rects;
}

}  // namespace jindan::reporting
