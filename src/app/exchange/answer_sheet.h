// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "content/content.h"
#include "datacheck/table/text_table.h"
#include "domain/assessment/assessment.h"

namespace jindan::app {

/// What a column of a spreadsheet with answers holds.
enum class SheetRole {
  ignored,
  question,
  said,
  seen,
  evidence,
  number,
  note,
  company,
  industry,
  region,
  employees,
  sales,
  date,
  assessor,
  respondent,
  answer,  ///< of the question that the header names
};

struct SheetColumn {
  std::string header;
  SheetRole role = SheetRole::ignored;
  std::optional<Index> question;  ///< of `answer`
};

/// How a spreadsheet with answers is read. Either each row is an answer, or each row a company with a column for each
/// question.
struct AnswerSheet {
  bool questionPerRow = false;
  std::size_t headerRow = 0;  ///< as an index into the table's rows
  std::vector<SheetColumn> columns;
};

/// Proposes by the names of the columns, in Korean or English; a `missing` fault when no row names a question.
[[nodiscard]] Result<AnswerSheet> proposeSheet(const datacheck::TextTable& table, const content::Content& content,
                                               const std::string& subject);

/// The sheet with its header in the first row, whatever that says: for columns whose meaning the user will tell.
[[nodiscard]] AnswerSheet sheetOfFirstRow(const datacheck::TextTable& table, const content::Content& content);

/// What a sheet without such columns is about.
struct SheetContext {
  std::optional<Company> company;
  Date date;
};

struct SheetReading {
  std::vector<Case> cases;    ///< those without a fault, with ids that follow from what they say
  std::vector<Fault> faults;  ///< the pointer is "/LINE/header", LINE as a spreadsheet counts it
  std::size_t answers = 0;    ///< in `cases`
};

/// Reads the answers. Cells are texts and nothing else: what looks like a formula stays what it says.
[[nodiscard]] SheetReading readSheet(const datacheck::TextTable& table, const AnswerSheet& sheet,
                                     const SheetContext& context, const content::Content& content);

}  // namespace jindan::app
