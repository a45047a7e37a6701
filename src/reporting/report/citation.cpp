// SPDX-License-Identifier: Apache-2.0
#include "reporting/report/citation.h"

#include "reporting/report/source_list.h"
#include "reporting/report/text_strips.h"

namespace jindan::reporting {
namespace {

Strip linked(const TextBlock& block, std::size_t number, double width, bool isAtEnd) {
  const std::vector<QRectF> lines = TextLayout(block, width).lineRects();
  QRectF mark = isAtEnd ? lines.back() : lines.front();
  const double markWidth = textWidth(citationMark(number), block.font);
  // The mark is a word of its own and so never broken.
  if (isAtEnd) {
    mark.setLeft(mark.right() - markWidth);
  } else {
    mark.setWidth(markWidth);
  }
  Strip strip = textStrip(block, width);
  strip.marks.links.push_back({mark, {}, SourceList::anchorName(number)});
  return strip;
}

}  // namespace

QString citationMark(std::size_t number) {
  return u'[' + QString::number(number) + u']';
}

Strip citedSourceStrip(TextBlock block, std::size_t number, double width) {
  block.text = citationMark(number) + u' ' + block.text;
  return linked(block, number, width, false);
}

Strip citingStrip(TextBlock block, std::size_t number, double width) {
  block.text += u' ' + citationMark(number);
  return linked(block, number, width, true);
}

}  // namespace jindan::reporting
