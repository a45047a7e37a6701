// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "domain/wording/numbers.h"
#include "reporting/report/chapters.h"
#include "reporting/report/worked_numbers.h"

namespace jindan::reporting {
namespace {

Cell plain(const QString& text, bool isStrong = false) {
  return {{text, isStrong ? TextRole::smallStrong : TextRole::small, {}}};
}

bool isEvenlyWeighted(const Questionnaire& questionnaire) {
  const auto isOne = [](const auto& part) { return part.weight == 1.0; };
  return std::all_of(questionnaire.questions().begin(), questionnaire.questions().end(), isOne) &&
         std::all_of(questionnaire.dimensions().begin(), questionnaire.dimensions().end(), isOne);
}

void addWeights(Flow& flow, const ReportContext& context) {
  QStringList weights;
  const auto pillars = context.questionnaire().scoredPillars();
  for (std::size_t i = 0; i < pillars.size(); ++i) {
    weights << context.text(context.questionnaire().pillar(pillars[i]).title) + u' ' +
                   toQt(sayDecimal(context.visit.assessment.weights.pillars.at(i), 3));
  }
  QString text = context.say("report.method.weights", {{"weights", weights.join(QStringLiteral(" · ")).toStdString()}});
  if (isEvenlyWeighted(context.questionnaire())) text += u' ' + context.say("report.method.even");
  flow.paragraph(TextRole::small, text);
}

void addWorkedNumbers(Flow& flow, const ReportContext& context) {
  flow.heading(1, context.say("report.method.numbers"));
  flow.paragraph(TextRole::small, context.say("report.method.rounding"));
  flow.keepWithNext();
  flow.space(spacing::xs);
  Table table{{{context.say("report.column.step"), 0.32},
               {context.say("report.column.calculation"), 0.56},
               {context.say("report.column.result"), 0.12, Qt::AlignRight}},
              {}};
  for (const WorkedStep& step : workedSteps(context.visit, context.narrator)) {
    const bool isStrong = step.kind != WorkedStep::Kind::dimension;
    Cell title = plain(step.title, isStrong);
    if (step.kind == WorkedStep::Kind::pillar) title.front().colour = context.pillarInk(step.pillar);
    table.rows.push_back({{std::move(title), plain(step.expression, isStrong), plain(step.result, isStrong)}});
  }
  flow.table(table);
  flow.keepWithNext();
  flow.space(spacing::s);
  const OverallScore& overall = context.overall();
  QString outcome;
  if (overall.level) {
    outcome = context.say("report.method.rounded", {{"score", sayScore(overall.level->score())}});
  } else {
    outcome = context.say("report.method.unknown", {{"range", context.narrator.range(overall.interval)}});
  }
  flow.paragraph(TextRole::small, outcome);
}

void addStages(Flow& flow, const ReportContext& context) {
  flow.heading(1, context.say("report.method.stages"));
  flow.paragraph(TextRole::small, context.say("report.method.stage"));
  flow.keepWithNext();
  flow.space(spacing::xs);
  Table table{{{context.say("report.column.stage"), 0.1},
               {QString(), 0.4},
               {context.say("report.column.overall"), 0.25, Qt::AlignRight},
               {context.say("report.column.score"), 0.25, Qt::AlignRight}},
              {}};
  double from = Level::lowest;
  for (const Stage& stage : context.method().stages) {
    const double to = stage.below.value_or(Level::highest);
    const bool isOwn = context.overall().stage == stage.number;
    const auto range = [](const std::string& low, const std::string& high) { return toQt(low + "–" + high); };
    table.rows.push_back({{plain(QString::number(stage.number), isOwn), plain(context.text(stage.title), isOwn),
                           plain(range(sayLevel(from), sayLevel(to)), isOwn),
                           plain(range(sayScore(MeanLevel(from).score()), sayScore(MeanLevel(to).score())), isOwn)}});
    from = to;
  }
  flow.table(table);
}

void addGateRules(Flow& flow, const ReportContext& context) {
  flow.heading(1, context.say("report.gates.title"));
  flow.paragraph(TextRole::small, context.say("report.gates.intro"));
  flow.keepWithNext();
  flow.space(spacing::xs);
  Table table{{{context.say("report.column.gate"), 0.24},
               {context.say("report.column.closed_up_to"), 0.58},
               {context.say("report.column.cap"), 0.18, Qt::AlignRight}},
              {}};
  for (const Gate& gate : context.method().gates) {
    const Question& question = context.questionnaire().question(gate.question);
    const int level = gate.closedUpTo.value();
    const QString answer = context.say(
        "report.gates.lift", {{"level", std::to_string(level)},
                              {"text", context.narrator.answerText(gate.question, Said::level(gate.closedUpTo))}});
    table.rows.push_back(
        {{plain(context.text(question.shortTitle), true), plain(answer), plain(QString::number(gate.cap))}});
  }
  flow.table(table);
}

}  // namespace

void addMethod(Flow& flow, const ReportContext& context) {
  flow.chapterBreak();
  flow.chapter(context.say("report.method.title"), context.say("report.method.overall"));
  flow.paragraph(TextRole::small, context.say("report.method.dimension"));
  flow.space(spacing::xs);
  addWeights(flow, context);
  addWorkedNumbers(flow, context);
  addStages(flow, context);
  addGateRules(flow, context);
}

}  // namespace jindan::reporting
