// SPDX-License-Identifier: Apache-2.0
#include <QPainter>
#include <algorithm>

#include "domain/findings/targets.h"
#include "domain/scoring/view.h"
#include "domain/wording/numbers.h"
#include "reporting/charts/diagnosis_charts.h"
#include "reporting/report/chapters.h"

namespace jindan::reporting {
namespace {

void addTrack(Flow& flow, const ReportContext& context) {
  const StageTrackModel model = stageTrack(context.overall(), context.narrator);
  flow.chart(stageTrackHeight(model, flow.width(), context.style.fonts),
             [model, style = context.style](QPainter& painter, const QRectF& rect) {
               paintStageTrack(painter, rect, model, style.theme, style.fonts);
             });
  flow.space(spacing::s);
  flow.paragraph(TextRole::body, toQt(context.narrator.nextStep(context.visit)));
}

QString liftText(const ReportContext& context, const Gate& gate, const Reading& reading) {
  const bool isToLift = reading.isKnown() ? gate.isClosedAt(reading.level) : reading.counts();
  const auto& levels = context.questionnaire().question(gate.question).levels;
  const auto opening = static_cast<std::size_t>(gate.closedUpTo.value());
  if (!isToLift || opening >= levels.size()) return {};
  return context.say("report.gates.lift", {{"level", std::to_string(opening + 1)},
                                           {"text", levels[opening].in(context.narrator.language())}});
}

CellLine stateLine(const ReportContext& context, const Gate& gate, const Reading& reading) {
  const Theme& theme = context.style.theme;
  const TextRole role = TextRole::smallStrong;
  if (!reading.counts()) return {context.say("report.gates.not_counted"), role, theme.mutedInk};
  if (!reading.isKnown()) return {context.say("report.gates.unknown"), role, theme.caution};
  if (!gate.isClosedAt(reading.level)) return {context.say("report.gates.open"), role, theme.good};
  return {context.say("report.gates.closed", {{"cap", std::to_string(gate.cap)}}), role, theme.caution};
}

TableRow gateRow(const ReportContext& context, const Gate& gate, const Reading& reading, bool hasLift) {
  const Answer& answer = context.visit.assessment.answers.at(gate.question);
  const Said said = answer.seen ? Said::level(*answer.seen) : answer.said;
  const QString title = context.text(context.questionnaire().question(gate.question).shortTitle);
  TableRow row{{{{title, TextRole::smallStrong, {}}},
                {{toQt(context.narrator.answerText(gate.question, said)), TextRole::small, {}}},
                {stateLine(context, gate, reading)}},
               false,
               false};
  if (!hasLift) return row;
  const QString lift = liftText(context, gate, reading);
  row.cells.push_back({{lift.isEmpty() ? QStringLiteral("–") : lift, TextRole::small, {}}});
  return row;
}

void addGates(Flow& flow, const ReportContext& context) {
  flow.heading(1, context.say("report.gates.title"));
  flow.paragraph(TextRole::small, context.say("report.gates.intro"));
  flow.keepWithNext();
  flow.space(spacing::s);
  const Readings readings = readAnswers(context.questionnaire(), context.visit.assessment, View::verified);
  const auto& gates = context.method().gates;
  // With every gate open there is nothing to lift, and the answers get the room.
  const bool hasLift = std::any_of(gates.begin(), gates.end(), [&](const Gate& gate) {
    return !liftText(context, gate, readings.at(gate.question)).isEmpty();
  });
  Table table{{{context.say("report.column.gate"), 0.2},
               {context.say("report.column.answer"), hasLift ? 0.3 : 0.62},
               {context.say("report.column.state"), hasLift ? 0.16 : 0.18}},
              {}};
  if (hasLift) table.columns.push_back({context.say("report.column.lift"), 0.34});
  for (const Gate& gate : gates)
    table.rows.push_back(gateRow(context, gate, readings.at(gate.question), hasLift));
  flow.table(table);
}

void addMoveDetails(Flow& flow, const ReportContext& context) {
  const auto moves = context.narrator.moves(context.visit);
  if (moves.empty()) return;
  flow.heading(1, context.say("report.moves.detail"));
  Table table{{{QString(), 0.06}, {QString(), 0.94}}, {}};
  for (std::size_t i = 0; i < moves.size(); ++i) {
    table.rows.push_back({{{{QString::number(i + 1), TextRole::strong, context.style.theme.accent}},
                           {{toQt(moves[i].title), TextRole::strong, {}}, {toQt(moves[i].action), TextRole::body, {}}}},
                          false,
                          false});
  }
  flow.table(table);
}

/// The levels the company means to reach, and what they would make of the score.
void addTargets(Flow& flow, const ReportContext& context) {
  const Assessment& assessment = context.visit.assessment;
  const std::vector<Index> questions = targetQuestions(context.questionnaire(), assessment);
  if (questions.empty()) return;
  QStringList targets;
  for (const Index q : questions) {
    const Answer& answer = assessment.answers[q];
    const auto now = answer.verified();
    targets << context.say(
        "report.targets.item",
        {{"question", context.questionnaire().question(q).shortTitle.in(context.narrator.language())},
         {"level", now ? std::to_string(now->value()) : context.narrator.answerText(q, answer.said)},
         {"target", std::to_string(answer.target->value())}});
  }
  QString text = context.say("report.targets.list", {{"targets", targets.join(QStringLiteral(", ")).toStdString()}});
  const OverallScore then = scoreWithTargets(context.questionnaire(), context.method(), assessment);
  if (context.overall().level && then.level) {
    text += u' ' + context.say("report.targets.outlook", {{"before", sayScore(context.overall().level->score())},
                                                          {"after", sayScore(then.level->score())},
                                                          {"stage", context.narrator.stageTitle(*then.stage)}});
  }
  flow.heading(1, context.say("report.targets.title"));
  flow.paragraph(TextRole::body, text);
}

}  // namespace

void addStage(Flow& flow, const ReportContext& context) {
  flow.chapterBreak();
  flow.chapter(context.say("report.stage.title"), toQt(context.narrator.finding(context.overall())));
  addTrack(flow, context);
  addGates(flow, context);
  addMoveDetails(flow, context);
  addTargets(flow, context);
}

}  // namespace jindan::reporting
