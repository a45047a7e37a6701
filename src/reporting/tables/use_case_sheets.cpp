// SPDX-License-Identifier: Apache-2.0
#include "domain/narrative/fit_words.h"
#include "reporting/tables/sheets.h"

namespace jindan::reporting {
namespace {

std::string reasonsOf(const FitWords& words, const UseCaseFit& fit) {
  std::string text;
  for (const std::string& reason : words.reasons(fit))
    text += (text.empty() ? "" : " ") + reason;
  return text;
}

SheetRow needRow(const FitWords& words, const UseCaseFit& fit, const Requirement& need, const RequirementState& state) {
  return {SheetCell::text(words.name(fit)),
          SheetCell::text(words.verdict(fit.verdict)),
          SheetCell::text(words.suitability(fit.suitability)),
          SheetCell::text(words.need(need)),
          SheetCell::text(words.state(need, state)),
          SheetCell::text(words.reasoning(need)),
          SheetCell::text(reasonsOf(words, fit)),
          SheetCell::text(words.summary(fit)),
          SheetCell::text(words.benefit(fit))};
}

SheetCell amount(double value) {
  return value > 0.0 ? numberCell(value) : SheetCell();
}

SheetRow lineRow(const FitWords& words, const CollectionLine& line) {
  return {SheetCell::text(words.kind(line.kind)),
          SheetCell::text(words.what(line)),
          SheetCell::text(words.how(line)),
          line.intervalSeconds ? numberCell(*line.intervalSeconds) : SheetCell(),
          amount(line.months),
          amount(line.count),
          SheetCell::date(line.from),
          line.enough ? SheetCell::date(*line.enough) : SheetCell(),
          SheetCell::text(words.until(line)),
          SheetCell::text(words.first(line)),
          SheetCell::text(words.usedFor(line))};
}

}  // namespace

Sheet useCasesSheet(const TableContext& context, const UseCaseFindings& findings) {
  const FitWords words(context.narrator, *findings.pack);
  Sheet sheet{context.say("table.sheet.use_cases"),
              {context.column("fit.column.use", ColumnKind::text, 24),
               context.column("fit.column.verdict", ColumnKind::text, 14),
               context.column("fit.column.suitability", ColumnKind::text, 22),
               context.column("fit.column.need", ColumnKind::text, 34),
               context.column("fit.column.state", ColumnKind::text, 26),
               context.column("fit.column.reasoning", ColumnKind::text, 44),
               context.column("fit.column.reasons", ColumnKind::text, 44),
               context.column("fit.column.summary", ColumnKind::text, 44),
               context.column("fit.column.benefit", ColumnKind::text, 44)},
              {}};
  for (const UseCaseFit& fit : findings.fits) {
    const auto& needs = findings.pack->useCases[fit.useCase].requirements;
    for (Index place = 0; place < needs.size(); ++place)
      sheet.rows.push_back(needRow(words, fit, needs[place], fit.states[place]));
  }
  return sheet;
}

Sheet collectionSheet(const TableContext& context, const UseCaseFindings& findings) {
  const FitWords words(context.narrator, *findings.pack);
  Sheet sheet{
      context.say("table.sheet.collection"),
      {context.column("fit.column.kind", ColumnKind::text, 14), context.column("fit.column.what", ColumnKind::text, 28),
       context.column("fit.column.how", ColumnKind::text, 44),
       context.column("fit.column.interval", ColumnKind::decimal, 10),
       context.column("fit.column.months", ColumnKind::decimal, 10),
       context.column("fit.column.count", ColumnKind::integer, 10),
       context.column("fit.column.from", ColumnKind::date, 12),
       context.column("fit.column.enough", ColumnKind::date, 12),
       context.column("fit.column.until", ColumnKind::text, 40),
       context.column("fit.column.first", ColumnKind::text, 44),
       context.column("fit.column.for", ColumnKind::text, 40)},
      {}};
  for (const CollectionLine& line : findings.plan.lines)
    sheet.rows.push_back(lineRow(words, line));
  return sheet;
}

}  // namespace jindan::reporting
