// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "domain/wording/numbers.h"
#include "reporting/report/chapters.h"
#include "reporting/report/comparison_card.h"
#include "reporting/report/text_strips.h"

namespace jindan::reporting {
namespace {

struct ShownComparison {
  ComparisonText text;
  std::span<const Comparison> ends;
};

/// The narrator tells one text a rule; the comparisons of a rule stand together.
std::vector<ShownComparison> shownComparisons(const ReportContext& context) {
  const std::span<const Comparison> made(context.visit.comparisons.made);
  std::vector<ShownComparison> shown;
  std::size_t begin = 0;
  for (ComparisonText& text : context.narrator.comparisons(context.visit.comparisons)) {
    std::size_t end = begin + 1;
    while (end < made.size() && made[end].rule == made[begin].rule)
      ++end;
    shown.push_back({std::move(text), made.subspan(begin, end - begin)});
    begin = end;
  }
  return shown;
}

bool isBackground(const ShownComparison& shown) {
  return shown.ends.front().position == Position::background;
}

QString findingOf(const ReportContext& context, const std::vector<ShownComparison>& shown) {
  const auto count = std::count_if(shown.begin(), shown.end(), [](const auto& one) { return !isBackground(one); });
  if (count == 0) return context.say("comparison.none");
  if (count == 1) return context.say("report.comparison.finding_one");
  return context.say("report.comparison.finding", {{"count", sayCount(count)}});
}

void addBackground(Flow& flow, const ReportContext& context, const std::vector<ShownComparison>& shown) {
  Strips cards;
  std::vector<std::string> told;
  for (const ShownComparison& one : shown) {
    // One figure may stand behind several questions.
    const std::string key = one.text.statement + one.text.url;
    if (!isBackground(one) || std::find(told.begin(), told.end(), key) != told.end()) continue;
    told.push_back(key);
    cards.push_back(backgroundCard(context, one.text, flow.width()));
  }
  for (const BackgroundSentence& sentence : context.narrator.sources().comparisons.sentences) {
    ComparisonText text;
    text.statement = sentence.text.in(context.narrator.language());
    cards.push_back(backgroundCard(context, text, flow.width()));
  }
  if (cards.empty()) return;
  flow.heading(1, context.say("report.comparison.background"));
  flow.add(std::move(cards));
}

void addRefused(Flow& flow, const ReportContext& context) {
  Table table{{{context.say("report.column.question"), 0.34}, {context.say("report.column.reason"), 0.66}}, {}};
  std::vector<std::pair<Index, RefusalReason>> told;
  for (const Refusal& refusal : context.visit.comparisons.refused) {
    const std::pair key(refusal.question, refusal.reason);
    if (std::find(told.begin(), told.end(), key) != told.end()) continue;
    told.push_back(key);
    const QString title = context.text(context.questionnaire().question(refusal.question).shortTitle);
    table.rows.push_back(
        {{{{title, TextRole::smallStrong, {}}}, {{toQt(context.narrator.refusal(refusal)), TextRole::small, {}}}},
         false,
         false});
  }
  if (table.rows.empty()) return;
  flow.heading(1, context.say("report.comparison.refused"));
  flow.table(table);
}

}  // namespace

void addComparisons(Flow& flow, const ReportContext& context) {
  const std::vector<ShownComparison> shown = shownComparisons(context);
  flow.pageBreak();
  flow.chapter(context.say("report.comparison.title"), findingOf(context, shown));
  for (const ShownComparison& one : shown) {
    if (!isBackground(one)) flow.add(comparisonCard(context, one.text, one.ends, flow.width()));
  }
  addBackground(flow, context, shown);
  addRefused(flow, context);
  flow.space(spacing::m);
  flow.paragraph(TextRole::small, context.say("comparison.others"));
}

}  // namespace jindan::reporting
