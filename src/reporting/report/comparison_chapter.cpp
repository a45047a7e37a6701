// SPDX-License-Identifier: Apache-2.0
#include <span>

#include "reporting/report/chapters.h"
#include "reporting/report/comparison_card.h"
#include "reporting/report/text_strips.h"

namespace jindan::reporting {
namespace {

std::span<const Comparison> endsOf(const ReportContext& context, const ComparisonText& text) {
  return std::span(context.visit.comparisons.made).subspan(text.first, text.count);
}

void addBackground(Flow& flow, const ReportContext& context, const ComparisonOverview& overview) {
  Strips cards;
  for (const ComparisonText& text : overview.background)
    cards.push_back(backgroundCard(context, text, endsOf(context, text).front(), flow.width()));
  if (cards.empty()) return;
  flow.heading(1, context.say("report.comparison.background"));
  flow.add(std::move(cards));
}

void addRefused(Flow& flow, const ReportContext& context) {
  Table table{{{context.say("report.column.question"), 0.34}, {context.say("report.column.reason"), 0.66}}, {}};
  for (const RefusalText& refusal : context.narrator.refusals(context.visit)) {
    table.rows.push_back(
        {{{{toQt(refusal.title), TextRole::smallStrong, {}}}, {{toQt(refusal.reason), TextRole::small, {}}}},
         false,
         false});
  }
  if (table.rows.empty()) return;
  flow.heading(1, context.say("report.comparison.refused"));
  flow.table(table);
}

}  // namespace

void addComparisons(Flow& flow, const ReportContext& context) {
  const ComparisonOverview overview = context.narrator.comparisonOverview(context.visit.comparisons);
  flow.chapterBreak();
  flow.chapter(context.say("report.comparison.title"), toQt(context.narrator.comparisonFinding(overview)));
  for (const ComparisonText& text : overview.compared)
    flow.add(comparisonCard(context, text, endsOf(context, text), flow.width()));
  addBackground(flow, context, overview);
  addRefused(flow, context);
  // Not alone on a page.
  flow.keepWithNext();
  flow.space(spacing::m);
  flow.paragraph(TextRole::small, context.say("comparison.others"));
}

}  // namespace jindan::reporting
