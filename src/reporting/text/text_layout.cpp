// SPDX-License-Identifier: Apache-2.0
#include "reporting/text/text_layout.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

#include "reporting/text/face_metrics.h"
#include "reporting/text/line_breaker.h"
#include "reporting/text/styled_words.h"
#include "reporting/text/text_device.h"

namespace jindan::reporting {
namespace {

/// Merging other faces in is only for texts that need it (an emoji in a name): everything else then looks the same on
/// every machine and a PDF holds two faces and no third.
QFont withoutNeedlessMerging(const QFont& font, const QString& faceText) {
  FaceMetrics& alone = FaceMetrics::alone(font);
  return alone.coversAll(faceText) ? alone.font() : font;
}

}  // namespace

TextLayout::TextLayout(const TextBlock& block, double width) : TextLayout(block, toFaceText(block.text), width) {}

TextLayout::TextLayout(const TextBlock& block, const QString& faceText, double width)
    : regular_(withoutNeedlessMerging(block.font, faceText)),
      bold_(block.boldFont ? withoutNeedlessMerging(*block.boldFont, faceText) : regular_),
      colour_(block.colour),
      align_(block.align),
      width_(width) {
  const FaceMetrics& metrics = FaceMetrics::of(regular_);
  lineHeight_ = block.lineHeight * static_cast<double>(regular_.pixelSize());
  baseline_ = (lineHeight_ - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent();
  if (!(width > 0)) return;
  const Paragraphs paragraphs = splitIntoWords(faceText, block.boldFont.has_value());
  LineBreaker(*this, block.maxLines).run(paragraphs);
}

double TextLayout::height() const {
  return static_cast<double>(lines_.size()) * lineHeight_;
}

double TextLayout::widestLine() const {
  double widest = 0;
  for (const Line& line : lines_)
    widest = std::max(widest, line.width);
  return widest;
}

double TextLayout::leftOf(const Line& line) const {
  if (align_ & Qt::AlignRight) return width_ - line.width;
  if (align_ & Qt::AlignHCenter) return (width_ - line.width) / 2;
  return 0;
}

std::vector<QRectF> TextLayout::lineRects(QPointF topLeft) const {
  std::vector<QRectF> rects;
  double top = topLeft.y();
  for (const Line& line : lines_) {
    rects.emplace_back(topLeft.x() + leftOf(line), top, line.width, lineHeight_);
    top += lineHeight_;
  }
  return rects;
}

void TextLayout::paint(QPainter& painter, QPointF topLeft) const {
  if (lines_.empty()) return;
  if (auto* const listener = dynamic_cast<TextListener*>(painter.device())) return tell(*listener);
  auto* const placer = dynamic_cast<TextPlacer*>(painter.device());
  const QFont oldFont = painter.font();
  const QPen oldPen = painter.pen();
  painter.setPen(colour_);
  double y = topLeft.y() + baseline_;
  for (const Line& line : lines_) {
    const double left = topLeft.x() + leftOf(line);
    for (const Run& run : line.runs) {
      const PaintedText text{run.text, run.isBold ? bold_ : regular_, colour_, {left + run.x, y}};
      if (placer != nullptr && placer->place(painter, text)) continue;
      painter.setFont(text.font);
      painter.drawText(text.start, text.text);
    }
    y += lineHeight_;
  }
  painter.setFont(oldFont);
  painter.setPen(oldPen);
}

void TextLayout::tell(TextListener& listener) const {
  for (const Line& line : lines_) {
    for (const Run& run : line.runs)
      listener.hear(run.text);
  }
}

void paintTextInBox(QPainter& painter, const QRectF& box, TextBlock block) {
  const double lineHeight = block.lineHeight * static_cast<double>(block.font.pixelSize());
  // Half a pixel of tolerance: boxes are cut from sums of line heights and may miss by rounding.
  const int fitting = static_cast<int>(std::floor((box.height() + 0.5) / lineHeight));
  if (fitting < 1 || box.width() <= 0) return;
  block.maxLines = block.maxLines == 0 ? fitting : std::min(block.maxLines, fitting);
  const TextLayout layout(block, box.width());
  double top = box.top();
  if (block.align & Qt::AlignVCenter) top += (box.height() - layout.height()) / 2;
  if (block.align & Qt::AlignBottom) top += box.height() - layout.height();
  layout.paint(painter, {box.left(), top});
}

double textWidth(const QString& text, const QFont& font) {
  const QString faceText = toFaceText(text);
  return FaceMetrics::of(withoutNeedlessMerging(font, faceText))
      .advance(QString(faceText).replace(QChar(QChar::Nbsp), u' '));
}

}  // namespace jindan::reporting
