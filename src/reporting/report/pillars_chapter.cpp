// SPDX-License-Identifier: Apache-2.0
#include <QPainter>

#include "domain/wording/numbers.h"
#include "reporting/charts/diagnosis_charts.h"
#include "reporting/report/chapters.h"

namespace jindan::reporting {
namespace {

constexpr double barRow = 42;

void addBars(Flow& flow, const ReportContext& context) {
  const Diagnosis& diagnosis = context.visit.diagnosis;
  const auto models = pillarBars(context.visit, context.narrator, context.style.theme);
  const double height = barRow * static_cast<double>(models.size());
  flow.chart(height, [models, style = context.style](QPainter& painter, const QRectF& rect) {
    paintLevelBars(painter, rect, models, style.theme, style.fonts);
  });
  flow.space(spacing::xs);
  flow.paragraph(TextRole::source, context.say("report.pillars.legend"));
  const LevelInterval& interval = context.overall().interval;
  QStringList facts{toQt(context.narrator.saidAndSeen(diagnosis)), toQt(context.narrator.range(interval)),
                    toQt(context.narrator.confidence(context.overall().confidence))};
  // "Between 28 and 28" says nothing.
  if (sayScore(interval.low.score()) == sayScore(interval.high.score())) facts.removeAt(1);
  facts.removeAll(QString());
  flow.paragraph(TextRole::source, facts.join(QStringLiteral(" · ")));
}

Cell scoreCell(const QString& text, bool isStrong) {
  return {{text, isStrong ? TextRole::smallStrong : TextRole::small, {}}};
}

QString levelText(const std::optional<MeanLevel>& level) {
  return level ? toQt(sayLevel(level->value())) : QStringLiteral("–");
}

TableRow pillarRow(const ReportContext& context, const PillarScore& pillar) {
  const QString title = context.text(context.questionnaire().pillar(pillar.pillar).title);
  const QString note = context.say("report.pillars.coverage", {{"coverage", sayPercent(pillar.coverage * 100, 0)},
                                                               {"confidence", sayPercent(pillar.confidence * 100, 0)}});
  Cell name{{title, TextRole::strong, context.pillarInk(pillar.pillar)},
            {note, TextRole::source, context.style.theme.mutedInk}};
  if (!pillar.reported) {
    name.push_back({context.say("report.pillars.not_enough"), TextRole::source, context.style.theme.caution});
  }
  return {{std::move(name), scoreCell(levelText(pillar.level), true), scoreCell(scoreRangeText(pillar.interval), true),
           scoreCell(scoreText(pillar.level), true)},
          true,
          false};
}

void addDimensions(Flow& flow, const ReportContext& context) {
  Table table{{{context.say("report.column.dimension"), 0.52},
               {context.say("report.column.level"), 0.16, Qt::AlignRight},
               {context.say("report.column.range"), 0.16, Qt::AlignRight},
               {context.say("report.column.score"), 0.16, Qt::AlignRight}},
              {}};
  for (const PillarScore& pillar : context.visit.diagnosis.verified.pillars) {
    table.rows.push_back(pillarRow(context, pillar));
    for (const DimensionScore& dimension : pillar.dimensions) {
      const QString title = context.text(context.questionnaire().dimension(dimension.dimension).title);
      table.rows.push_back({{{{title, TextRole::small, {}}},
                             scoreCell(levelText(dimension.level), false),
                             scoreCell(scoreRangeText(dimension.interval), false),
                             scoreCell(scoreText(dimension.level), false)},
                            false,
                            false});
    }
  }
  flow.space(spacing::m);
  flow.table(table);
}

}  // namespace

void addPillars(Flow& flow, const ReportContext& context) {
  flow.pageBreak();
  flow.chapter(context.say("report.pillars.title"),
               toQt(context.narrator.pillarsFinding(context.visit.diagnosis.verified)));
  addBars(flow, context);
  addDimensions(flow, context);
}

}  // namespace jindan::reporting
