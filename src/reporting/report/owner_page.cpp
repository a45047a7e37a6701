// SPDX-License-Identifier: Apache-2.0
#include <QPainter>
#include <algorithm>

#include "domain/findings/next_visit.h"
#include "domain/findings/open_questions.h"
#include "domain/wording/numbers.h"
#include "reporting/charts/diagnosis_charts.h"
#include "reporting/report/chapters.h"
#include "reporting/report/citation.h"
#include "reporting/report/text_strips.h"

namespace jindan::reporting {
namespace {

constexpr double dialSize = 168;
constexpr double dialGap = 44;
constexpr double barRow = 42;
constexpr double pointsPerLevel = 25;
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

/// The answer to aim at, in the questionnaire's own words; empty when nothing holds the company back.
QString liftingAnswer(const ReportContext& context, const HoldingBack& holding) {
  if (!holding.question) return {};
  const auto& lifts = context.visit.diagnosis.lifts;
  const auto& gates = context.overall().gates;
  const auto isAboutIt = [&](const auto& part) { return part.question == *holding.question; };
  const auto said = [&](Level level) { return context.narrator.answerText(*holding.question, Said::level(level)); };
  if (holding.isGate) {
    const auto gate = std::find_if(gates.begin(), gates.end(), isAboutIt);
    return context.say("report.holding.answer_gate", {{"text", said(gate->liftedBy)}});
  }
  // The next level: lifts are in rising order.
  const auto lift = std::find_if(lifts.begin(), lifts.end(), isAboutIt);
  if (lift == lifts.end()) return {};
  const std::string points = saySigned(lift->gain * pointsPerLevel);
  return context.say("report.holding.answer_next", {{"text", said(lift->to)}, {"points", points}});
}

void addHolding(Flow& flow, const ReportContext& context) {
  flow.heading(1, context.say("report.holding"));
  const HoldingBack holding = context.narrator.holdingBack(context.visit);
  const bool isGood = !holding.question && context.overall().level;
  const QString answer = liftingAnswer(context, holding);
  flow.callout(isGood ? CalloutKind::good : CalloutKind::caution,
               toQt(holding.text) + (answer.isEmpty() ? answer : u'\n' + answer));
}

const char* reasonKey(const NextVisit& next) {
  if (!next.effort) return "report.next.nothing_left";
  const bool takesMoney = *next.effort == Effort::smallPurchase || *next.effort == Effort::project;
  return takesMoney ? "report.next.half_year" : "report.next.quarter";
}

void addNextVisit(Flow& flow, const ReportContext& context) {
  flow.space(spacing::m);
  const auto next = suggestNextVisit(context.questionnaire(), context.visit);
  if (!next) return flow.paragraph(TextRole::body, context.say("report.next.unknown"));
  const std::string date = sayDate(next->date, context.narrator.language());
  flow.paragraph(TextRole::body,
                 context.say("report.next.date", {{"date", date}}) + u' ' + context.say(reasonKey(*next)), true);
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
  for (const ComparisonText& text : shown) {
    const QString statement = withBold(toQt(text.statement), toQt(text.value));
    const Observation& observation = context.visit.comparisons.made.at(text.first).observation;
    flow.add(citingStrip(context.style.block(TextRole::body, statement + u' ' + toQt(text.own), true),
                         context.sources.numberOf(observation), flow.width()));
    flow.space(spacing::xxs);
  }
}

}  // namespace

void addOwnerPage(Flow& flow, const ReportContext& context, std::size_t comparisonCount) {
  addHeadline(flow, context);
  addPicture(flow, context);
  addHolding(flow, context);
  addMoves(flow, context);
  addNextVisit(flow, context);
  addOthers(flow, context, comparisonCount);
}

}  // namespace jindan::reporting
