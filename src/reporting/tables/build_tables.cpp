// SPDX-License-Identifier: Apache-2.0
#include "reporting/tables/build_tables.h"

#include <cmath>

#include "reporting/tables/sheets.h"

namespace jindan::reporting {

SheetCell levelCell(const std::optional<MeanLevel>& level) {
  return level ? SheetCell::decimal(level->value()) : SheetCell();
}

SheetCell scoreCell(const std::optional<MeanLevel>& level) {
  return level ? SheetCell::decimal(level->score().value()) : SheetCell();
}

SheetCell numberCell(double value) {
  constexpr double exact = 9007199254740992.0;  // 2^53: up to here a double holds every whole number
  const bool isWhole = std::fabs(value) < exact && std::nearbyint(value) == value;
  return isWhole ? SheetCell::integer(static_cast<std::int64_t>(value)) : SheetCell::decimal(value);
}

TableBook buildTables(const DiagnosedVisit& visit, const Narrator& narrator, const std::string& reportId,
                      const TableParts& parts) {
  const TableContext context{visit, narrator, reportId};
  TableBook book{narrator.say("report.title") + " - " + visit.company.name,
                 visit.assessment.date,
                 {summarySheet(context), answersSheet(context), scoresSheet(context), comparisonsSheet(context)}};
  if (parts.useCases) {
    book.sheets.push_back(useCasesSheet(context, *parts.useCases));
    book.sheets.push_back(collectionSheet(context, *parts.useCases));
  }
  book.sheets.push_back(versionsSheet(context));
  return book;
}

TableBook buildUseTables(const DiagnosedVisit& visit, const Narrator& narrator, const UseCaseFindings& findings) {
  const TableContext context{visit, narrator, {}};
  return {narrator.say("fit.plan.title") + " - " + visit.company.name,
          visit.assessment.date,
          {collectionSheet(context, findings), useCasesSheet(context, findings)}};
}

}  // namespace jindan::reporting
