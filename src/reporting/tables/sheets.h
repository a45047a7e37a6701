// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "domain/narrative/narrator.h"
#include "domain/planning/collection_plan.h"
#include "reporting/tables/table_book.h"

namespace jindan::reporting {

/// What every sheet is made from.
struct TableContext {
  const DiagnosedVisit& visit;
  const Narrator& narrator;
  std::string reportId;

  [[nodiscard]] std::string say(std::string_view key) const { return narrator.say(key); }
  [[nodiscard]] const std::string& text(const LocalizedText& localized) const {
    return localized.in(narrator.language());
  }
  [[nodiscard]] const Questionnaire& questionnaire() const { return narrator.sources().questionnaire; }
  /// A column with the title of that key.
  [[nodiscard]] SheetColumn column(std::string_view key, ColumnKind kind, int width) const {
    return {say(key), kind, width};
  }
};

[[nodiscard]] Sheet summarySheet(const TableContext& context);
[[nodiscard]] Sheet answersSheet(const TableContext& context);
[[nodiscard]] Sheet scoresSheet(const TableContext& context);
[[nodiscard]] Sheet comparisonsSheet(const TableContext& context);
/// Every need of every AI use, with how it stands.
[[nodiscard]] Sheet useCasesSheet(const TableContext& context, const UseCaseFindings& findings);
[[nodiscard]] Sheet collectionSheet(const TableContext& context, const UseCaseFindings& findings);
[[nodiscard]] Sheet versionsSheet(const TableContext& context);

/// Blank when there is none.
[[nodiscard]] SheetCell levelCell(const std::optional<MeanLevel>& level);
[[nodiscard]] SheetCell scoreCell(const std::optional<MeanLevel>& level);
/// A whole number as an integer, anything else as a decimal.
[[nodiscard]] SheetCell numberCell(double value);

}  // namespace jindan::reporting
