// SPDX-License-Identifier: Apache-2.0
#include "cli/batch_summary.h"

#include "reporting/tables/csv.h"

namespace jindan::cli {

namespace {

using reporting::ColumnKind;
using reporting::SheetCell;

std::string_view keyOf(BatchStatus status) {
  switch (status) {
    case BatchStatus::notStarted:
      return "batch.status.not_started";
    case BatchStatus::made:
      return "batch.status.made";
    case BatchStatus::unchanged:
      return "batch.status.unchanged";
    case BatchStatus::failed:
      return "batch.status.failed";
  }
  return {};
}

}  // namespace

std::string batchSummary(const std::vector<BatchRow>& rows, const Phrasebook& phrases, Language language) {
  const auto say = [&](std::string_view key) { return phrases.text(language, key); };
  reporting::Sheet sheet;
  for (const auto* key : {"table.company", "batch.file", "table.report", "table.stage", "table.score", "batch.pages",
                          "batch.bytes", "batch.status"})
    sheet.columns.push_back({say(key), ColumnKind::text, 12});
  for (const BatchRow& row : rows) {
    const bool hasFile = row.status == BatchStatus::made || row.status == BatchStatus::unchanged;
    const auto size = [&](std::uintmax_t number) {
      return hasFile ? SheetCell::integer(static_cast<std::int64_t>(number)) : SheetCell();
    };
    sheet.rows.push_back({SheetCell::text(row.company), SheetCell::text(hasFile ? row.file : ""),
                          SheetCell::text(row.id), row.stage ? SheetCell::integer(*row.stage) : SheetCell(),
                          row.score ? SheetCell::decimal(*row.score) : SheetCell(),
                          size(static_cast<std::uintmax_t>(row.pages)), size(row.bytes),
                          SheetCell::text(say(keyOf(row.status)))});
  }
  return reporting::writeCsv(sheet);
}

}  // namespace jindan::cli
