// SPDX-License-Identifier: Apache-2.0
#include <QPainter>
#include <algorithm>

#include "domain/findings/open_questions.h"
#include "domain/wording/numbers.h"
#include "reporting/charts/diagnosis_charts.h"
#include "reporting/report/chapters.h"
#include "reporting/report/text_strips.h"

namespace jindan::reporting {
namespace {

constexpr double dialSize = 168;
constexpr double dialGap = 44;
constexpr double barRow = 42;
constexpr std::size_t shownOpenQuestions = 6;
void addHeadline(Flow& flow, const ReportContext& context) {
  flow.title(toQt(context.narrator.headline(context.visit)).simplified());
  flow.space(spacing::xxs);
  flow.paragraph(TextRole::source, toQt(context.narrator.companyLine(context.visit.company, context.visit.segment)));
  flow.space(spacing::s);
  flow.paragraph(TextRole::lead,
                 toQt(context.narrator.stageLine(context.overall()) + "\n" + context.narrator.nextStep(context.visit)));
}

/// Only the score of each pillar: the rest stands on the next page.
std::vector<LevelBarModel> barsOf(const ReportContext& context) {
  auto models = pillarBars(context.visit, context.narrator, context.style.theme);
  for (LevelBarModel& model : models) {
    model.said.reset();
    model.verified.reset();
    if (model.value) model.interval.reset();
  }
  return models;
}

void addPicture(Flow& flow, const ReportContext& context) {
  flow.space(spacing::l);
  flow.chart(dialSize, [dial = scoreDial(context.visit, context.narrator, DialShape::ring), bars = barsOf(context),
                        style = context.style](QPainter& painter, const QRectF& rect) {
    paintScoreDial(painter, QRectF(rect.left(), rect.top(), dialSize, dialSize), dial, style.theme, style.fonts);
    const double height = barRow * static_cast<double>(bars.size());
    const double left = rect.left() + dialSize + dialGap;
    const QRectF area(left, rect.center().y() - height / 2, rect.right() - left, height);
    paintLevelBars(painter, area, bars, style.theme, style.fonts);
  });
}

/// Without a score the first thing to do is to answer.
void addOpenQuestions(Flow& flow, const ReportContext& context) {
  const std::vector<Index> open = openQuestions(context.questionnaire(), context.visit.assessment);
  if (open.empty()) return;
  flow.heading(1, context.say("report.open_questions"));
  Table table{{{QString(), 0.06}, {QString(), 0.94}}, {}};
  for (std::size_t i = 0; i < std::min(open.size(), shownOpenQuestions); ++i) {
    const QString prompt = context.text(context.questionnaire().question(open[i]).prompt);
    table.rows.push_back(
        {{{{QString::number(i + 1), TextRole::strong, context.style.theme.accent}}, {{prompt, TextRole::body, {}}}},
         false,
         false});
  }
  flow.table(table);
}

void addMoves(Flow& flow, const ReportContext& context) {
  const std::vector<MoveText> moves = context.narrator.moves(context.visit);
  if (!context.overall().level) return addOpenQuestions(flow, context);
  flow.heading(1, context.say("report.moves"));
  if (moves.empty()) flow.paragraph(TextRole::large, context.say("report.moves.none"));
  std::vector<MoveEntry> entries;
  for (const MoveText& move : moves) {
    const std::string both = move.opens.empty() || move.gain.empty() ? "" : " · ";
    entries.push_back({toQt(move.title), toQt(move.opens + both + move.gain), toQt(move.effort)});
  }
  flow.moves(entries);
}

void addOthers(Flow& flow, const ReportContext& context, std::size_t count) {
  std::vector<ComparisonText> shown;
  for (ComparisonText& comparison : context.narrator.comparisons(context.visit.comparisons)) {
    if (!comparison.badge.empty() && shown.size() < count) shown.push_back(std::move(comparison));
  }
  if (shown.empty()) return;
  flow.heading(1, context.say("report.others"));
  for (std::size_t i = 0; i < shown.size(); ++i) {
    const QString statement = withBold(toQt(shown[i].statement), toQt(shown[i].value));
    flow.paragraph(TextRole::body, statement + u' ' + toQt(shown[i].own), true);
    // Sentences from one survey share their source line.
    if (i + 1 < shown.size() && shown[i + 1].source == shown[i].source) continue;
    flow.paragraph(TextRole::source, toQt(shown[i].source));
    flow.space(spacing::xs);
  }
}

}  // namespace

void addOwnerPage(Flow& flow, const ReportContext& context, std::size_t comparisonCount) {
  addHeadline(flow, context);
  addPicture(flow, context);
  flow.heading(1, context.say("report.holding"));
  const HoldingBack holding = context.narrator.holdingBack(context.visit);
  const bool isGood = !holding.question && context.overall().level;
  flow.callout(isGood ? CalloutKind::good : CalloutKind::caution, toQt(holding.text));
  addMoves(flow, context);
  addOthers(flow, context, comparisonCount);
}

}  // namespace jindan::reporting
