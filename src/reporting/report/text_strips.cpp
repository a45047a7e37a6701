// SPDX-License-Identifier: Apache-2.0
#include "reporting/report/text_strips.h"

#include <algorithm>
#include <utility>

namespace jindan::reporting {
namespace {

constexpr qsizetype wholeLines = 12;
constexpr qsizetype linesAPart = 6;

Strip stripOf(TextLayout layout, double left) {
  const auto shared = std::make_shared<const TextLayout>(std::move(layout));
  Strip strip;
  strip.height = shared->height();
  strip.paint = [shared, left](QPainter& painter, const QRectF& rect) {
    shared->paint(painter, {rect.left() + left, rect.top()});
  };
  return strip;
}

}  // namespace

Strips textStrips(const TextBlock& block, double width) {
  TextLayout layout(block, width);
  const QStringList lines(layout.lines().begin(), layout.lines().end());
  if (lines.size() <= wholeLines || block.boldFont) return {stripOf(std::move(layout), 0)};
  Strips strips;
  for (qsizetype first = 0; first < lines.size(); first += linesAPart) {
    TextBlock part = block;
    // Lines already broken fit again one by one.
    part.text = lines.mid(first, linesAPart).join(u'\n');
    strips.push_back(stripOf(TextLayout(part, width), 0));
  }
  return strips;
}

Strip balancedStrip(const TextBlock& block, double width) {
  TextLayout layout(block, width);
  const std::size_t lines = layout.lines().size();
  if (lines < 2 || lines > 4) return stripOf(std::move(layout), 0);
  double narrow = width / 2;
  double wide = width;
  // To a few pixels: finer makes no difference to words.
  for (int step = 0; step < 6; ++step) {
    const double middle = (narrow + wide) / 2;
    TextLayout trial(block, middle);
    const bool hasSameLines = trial.lines().size() == lines;
    (hasSameLines ? wide : narrow) = middle;
    if (hasSameLines) layout = std::move(trial);
  }
  return stripOf(std::move(layout), 0);
}

Strip textStrip(const TextBlock& block, double width, double left) {
  return stripOf(TextLayout(block, width - left), left);
}

Strip padded(Strip body, double above, double below) {
  Strip whole;
  whole.height = above + body.height + below;
  whole.marks.add(body.marks, {0, above});
  whole.paint = [body = std::move(body), above, below](QPainter& painter, const QRectF& rect) {
    body.paint(painter, rect.adjusted(0, above, 0, -below));
  };
  return whole;
}

Strip joined(Strips parts) {
  Strip whole;
  if (!parts.empty()) parts.front().gapBefore = 0;
  double height = 0;
  for (const Strip& part : parts) {
    height += part.gapBefore;
    whole.marks.add(part.marks, {0, height});
    height += part.height;
  }
  whole.height = height;
  whole.paint = [parts = std::move(parts)](QPainter& painter, const QRectF& rect) {
    double top = rect.top();
    for (const Strip& part : parts) {
      top += part.gapBefore;
      part.paint(painter, QRectF(rect.left(), top, rect.width(), part.height));
      top += part.height;
    }
  };
  return whole;
}

Strip overlaid(Strips parts) {
  Strip whole;
  for (const Strip& part : parts) {
    whole.height = std::max(whole.height, part.height);
    whole.marks.add(part.marks);
  }
  whole.paint = [parts = std::move(parts)](QPainter& painter, const QRectF& rect) {
    for (const Strip& part : parts)
      part.paint(painter, rect);
  };
  return whole;
}

}  // namespace jindan::reporting
