// SPDX-License-Identifier: Apache-2.0
#include "domain/wording/numbers.h"
#include "reporting/tables/sheets.h"

namespace jindan::reporting {
namespace {

SheetRow rowOf(const TableContext& context, const ComparisonText& text, const Comparison& comparison) {
  const Observation& figure = comparison.observation;
  const Language language = context.narrator.language();
  return {SheetCell::text(text.statement),
          comparison.own ? numberCell(*comparison.own) : SheetCell(),
          numberCell(figure.value),
          SheetCell::text(context.say("table.unit." + figure.unit)),
          SheetCell::text(text.badge.empty() ? context.say("table.background") : text.badge),
          SheetCell::text(text.own),
          SheetCell::text(context.say("table.respondent." + figure.respondent)),
          figure.sampleSize ? SheetCell::integer(*figure.sampleSize) : SheetCell(),
          SheetCell::text(sayPeriod(figure.fieldworkStart, figure.fieldworkEnd, language)),
          SheetCell::text(sayPartialDate(figure.publicationDate, language)),
          SheetCell::text(context.text(figure.publisher)),
          SheetCell::text(context.text(figure.survey)),
          SheetCell::text(figure.url),
          SheetCell::text(context.questionnaire().question(comparison.question).id.value()),
          SheetCell::text(figure.id.value())};
}

}  // namespace

Sheet comparisonsSheet(const TableContext& context) {
  Sheet sheet{
      context.say("table.sheet.comparisons"),
      {context.column("table.statement", ColumnKind::text, 50), context.column("table.own", ColumnKind::decimal, 14),
       context.column("table.figure", ColumnKind::decimal, 14), context.column("table.unit", ColumnKind::text, 10),
       context.column("table.position", ColumnKind::text, 12), context.column("table.standing", ColumnKind::text, 40),
       context.column("table.answered_by", ColumnKind::text, 12), context.column("table.n", ColumnKind::integer, 10),
       context.column("table.fieldwork", ColumnKind::text, 24), context.column("table.published", ColumnKind::text, 16),
       context.column("table.publisher", ColumnKind::text, 24), context.column("table.survey", ColumnKind::text, 30),
       context.column("table.url", ColumnKind::text, 40), context.column("table.id", ColumnKind::text, 8),
       context.column("table.observation", ColumnKind::text, 30)},
      {}};
  const std::vector<Comparison>& made = context.visit.comparisons.made;
  for (const ComparisonText& text : context.narrator.comparisons(context.visit.comparisons)) {
    for (std::size_t i = text.first; i < text.first + text.count; ++i)
      sheet.rows.push_back(rowOf(context, text, made.at(i)));
  }
  return sheet;
}

}  // namespace jindan::reporting
