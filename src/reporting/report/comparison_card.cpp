// SPDX-License-Identifier: Apache-2.0
#include "reporting/report/comparison_card.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

#include "reporting/charts/benchmark_bar.h"
#include "reporting/report/citation.h"
#include "reporting/report/text_strips.h"

namespace jindan::reporting {
namespace {

constexpr double badgeHeight = 24;
constexpr double cardGap = 13;

Strip badgeStrip(const ReportContext& context, const QString& text, bool isGood) {
  TextBlock block = context.style.block(TextRole::smallStrong, text);
  block.colour = isGood ? context.style.theme.good : context.style.theme.mutedInk;
  const double textWide = std::ceil(textWidth(text, block.font));
  const TextLayout label(block, textWide + 1);
  const Tint tint =
      isGood ? context.style.theme.goodTint : Tint{context.style.theme.surface, context.style.theme.border};
  Strip strip;
  strip.height = badgeHeight;
  strip.paint = [label, tint, textWide](QPainter& painter, const QRectF& rect) {
    const double width = textWide + 2 * spacing::s;
    const QRectF pill(rect.right() - width, rect.top() + 0.5, width - 0.5, badgeHeight - 1);
    painter.setPen(QPen(tint.border, 1));
    painter.setBrush(tint.fill);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    label.paint(painter, {pill.left() + spacing::s, pill.center().y() - label.height() / 2});
  };
  return strip;
}

Strip statementStrip(const ReportContext& context, const ComparisonText& text, bool isGood, double width) {
  const QString badge = toQt(text.badge);
  const double room = textWidth(badge, context.style.block(TextRole::smallStrong, badge).font) + 2 * spacing::s;
  const QString statement = withBold(toQt(text.statement), toQt(text.value));
  return overlaid({textStrip(context.style.block(TextRole::body, statement, true), width - room - spacing::m),
                   badgeStrip(context, badge, isGood)});
}

/// A rate or a share can be drawn; an amount or a number of years is said in words.
bool isDrawn(std::span<const Comparison> ends) {
  return ends.size() == 1 && ends.front().observation.unit == "percent";
}

/// Shares of a few percent would be a speck on a scale to 100.
double scaleFor(double largest) {
  for (const double maximum : {5.0, 20.0}) {
    if (largest <= maximum * 0.8) return maximum;
  }
  return 100;
}

Strip barStrip(const ReportContext& context, const ComparisonText& text, const Comparison& comparison, double width) {
  BenchmarkBarModel model;
  const bool isDistance = comparison.own.has_value();
  model.maximum = isDistance ? scaleFor(std::max(comparison.observation.value, *comparison.own)) : 100;
  model.surveyValue = comparison.observation.value;
  model.valueLabel = context.say("report.value.survey", {{"value", text.value}});
  if (comparison.interval && model.maximum >= 100) {
    model.confidence = ValueRange{comparison.interval->low, comparison.interval->high};
  }
  if (isDistance) {
    model.ownValue = comparison.own;
    model.ownLabel = context.say("report.value.you", {{"value", text.ownValue}});
    if (model.maximum < 100) {
      model.kind = BenchmarkBarModel::Kind::amount;
      model.scaleLow = QStringLiteral("0");
      model.scaleHigh = QString::number(model.maximum) + u'%';
    }
  }
  Strip strip;
  strip.height = benchmarkBarHeight(model, width, context.style.fonts);
  strip.paint = [model, style = context.style](QPainter& painter, const QRectF& rect) {
    paintBenchmarkBar(painter, rect, model, style.theme, style.fonts);
  };
  return strip;
}

void addText(Strips& parts, const ReportContext& context, TextRole role, const std::string& text, double width,
             double gap, std::optional<QColor> colour = {}) {
  if (text.empty()) return;
  TextBlock block = context.style.block(role, toQt(text));
  if (colour) block.colour = *colour;
  Strip strip = textStrip(block, width);
  strip.gapBefore = gap;
  parts.push_back(std::move(strip));
}

/// Who was asked, and the source with its number in the list of sources, which is a link to it.
void addSource(Strips& parts, const ReportContext& context, const ComparisonText& text, const Comparison& comparison,
               double width) {
  const std::string blank = text.path.empty() || text.asked.empty() ? "" : " · ";
  addText(parts, context, TextRole::source, text.asked + blank + text.path, width, spacing::xxs);
  // A sentence without a figure has no survey behind it.
  if (text.source.empty()) return;
  const std::size_t number = context.sources.numberOf(comparison.observation);
  parts.push_back(citedSourceStrip(context.style.block(TextRole::source, toQt(text.source)), number, width));
}

/// A line below holds the cards apart.
Strip ruledOff(Strips parts, const ReportContext& context) {
  Strip strip = padded(joined(std::move(parts)), cardGap, cardGap);
  strip.paint = [paint = strip.paint, theme = context.style.theme](QPainter& painter, const QRectF& rect) {
    paint(painter, rect);
    painter.setPen(QPen(theme.border, theme.hairline));
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
  };
  return strip;
}

}  // namespace

Strip comparisonCard(const ReportContext& context, const ComparisonText& text, std::span<const Comparison> ends,
                     double width) {
  const Comparison& comparison = ends.front();
  Strips parts{statementStrip(context, text, comparison.position == Position::have, width)};
  if (isDrawn(ends)) {
    parts.push_back(barStrip(context, text, comparison, width));
    parts.back().gapBefore = spacing::xxs;
  }
  addText(parts, context, TextRole::strong, text.own, width, spacing::xxs);
  addText(parts, context, TextRole::small, text.caution, width, spacing::xxs, context.style.theme.caution);
  addSource(parts, context, text, comparison, width);
  return ruledOff(std::move(parts), context);
}

Strip backgroundCard(const ReportContext& context, const ComparisonText& text, const Comparison& comparison,
                     double width) {
  const QString sentence = withBold(toQt(text.statement), toQt(text.value)) + u' ' + toQt(text.own);
  Strips parts{textStrip(context.style.block(TextRole::body, sentence, true), width)};
  addText(parts, context, TextRole::small, text.caution, width, spacing::xxs, context.style.theme.caution);
  addSource(parts, context, text, comparison, width);
  return ruledOff(std::move(parts), context);
}

}  // namespace jindan::reporting
