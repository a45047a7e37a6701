// SPDX-License-Identifier: Apache-2.0
#include "reporting/tables/sheets.h"

namespace jindan::reporting {
namespace {

/// The six columns every score has: level and points, each with its ends.
SheetRow scored(SheetRow row, const std::optional<MeanLevel>& level, const LevelInterval& interval) {
  for (const SheetCell& cell : {levelCell(level), levelCell(interval.low), levelCell(interval.high), scoreCell(level),
                                scoreCell(interval.low), scoreCell(interval.high)})
    row.push_back(cell);
  return row;
}

SheetRow overallRow(const TableContext& context) {
  const OverallScore& overall = context.visit.diagnosis.verified.overall;
  SheetRow row = scored({SheetCell::text(context.say("table.overall")), {}}, overall.level, overall.interval);
  row.insert(row.end(), {SheetCell(), SheetCell::percent(overall.confidence)});
  return row;
}

void addPillar(Sheet& sheet, const TableContext& context, const PillarScore& pillar) {
  const SheetCell title = SheetCell::text(context.text(context.questionnaire().pillar(pillar.pillar).title));
  SheetRow row = scored({title, {}}, pillar.level, pillar.interval);
  row.insert(row.end(), {SheetCell::percent(pillar.coverage), SheetCell::percent(pillar.confidence)});
  sheet.rows.push_back(std::move(row));
  for (const DimensionScore& score : pillar.dimensions) {
    const Dimension& dimension = context.questionnaire().dimension(score.dimension);
    row = scored({title, SheetCell::text(context.text(dimension.title))}, score.level, score.interval);
    row.resize(sheet.columns.size());
    sheet.rows.push_back(std::move(row));
  }
}

}  // namespace

Sheet scoresSheet(const TableContext& context) {
  Sheet sheet{
      context.say("table.sheet.scores"),
      {context.column("table.pillar", ColumnKind::text, 16), context.column("table.dimension", ColumnKind::text, 26),
       context.column("table.level", ColumnKind::decimal, 12),
       context.column("table.level_low", ColumnKind::decimal, 12),
       context.column("table.level_high", ColumnKind::decimal, 12),
       context.column("table.score", ColumnKind::decimal, 12),
       context.column("table.score_low", ColumnKind::decimal, 12),
       context.column("table.score_high", ColumnKind::decimal, 12),
       context.column("table.coverage", ColumnKind::percent, 12),
       context.column("table.confidence", ColumnKind::percent, 12)},
      {}};
  sheet.rows.push_back(overallRow(context));
  for (const PillarScore& pillar : context.visit.diagnosis.verified.pillars)
    addPillar(sheet, context, pillar);
  return sheet;
}

}  // namespace jindan::reporting
