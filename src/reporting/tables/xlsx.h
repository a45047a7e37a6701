// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "domain/types/result.h"
#include "reporting/tables/table_book.h"

namespace jindan::reporting {

/// Characters (UTF-16 units) a cell of a workbook can hold; a longer text is cut and ends with "…".
inline constexpr std::size_t longestCellText = 32'767;

/// The book as an Excel workbook: numbers and dates are real ones, texts are always texts and never formulas, the row
/// of titles stays in sight and can be filtered. The same book gives the same bytes. `cannotWrite` when there is no
/// place for temporary files.
[[nodiscard]] Result<std::string> writeXlsx(const TableBook& book);

}  // namespace jindan::reporting
