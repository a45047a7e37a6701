// SPDX-License-Identifier: Apache-2.0
#include "datacheck/table/text_table.h"

#include "datacheck/dialect/sample.h"
#include "datacheck/dialect/sniffer.h"
#include "datacheck/source/text_source.h"
#include "datacheck/workbook/sheet_source.h"

namespace jindan::datacheck {

namespace {

Result<std::string> everything(ByteSource& source, const std::string& path) {
  std::string text(mostTableBytes + 1, '\0');
  const auto count = readFully(source, text.data(), text.size());
  if (!count) return tl::unexpected(count.error());
  if (*count > mostTableBytes) {
    return badInput(path, {Fault{"", FaultCode::tooLarge, "", "<= " + std::to_string(mostTableBytes) + " bytes"}});
  }
  text.resize(*count);
  return text;
}

Result<TextTable> tableOf(const std::string& text, const Separators& separators, const std::string& path) {
  std::vector<SampleRecord> records = splitRecords(text, separators, mostTableRows + 1);
  if (records.size() > mostTableRows) {
    return badInput(path, {Fault{"", FaultCode::tooLarge, "", "<= " + std::to_string(mostTableRows)}});
  }
  TextTable table;
  for (SampleRecord& record : records)
    table.rows.push_back({record.line, std::move(record.cells)});
  return table;
}

Result<TextTable> readWorkbook(const std::string& path) {
  const auto workbook = openWorkbook(path);
  if (!workbook) return tl::unexpected(workbook.error());
  if (workbook->sheets.empty()) return badInput(path, {Fault{"", FaultCode::empty, "", ""}});
  const auto sheet = SheetSource::open(*workbook, workbook->sheets.front());
  if (!sheet) return tl::unexpected(sheet.error());
  const auto text = everything(**sheet, path);
  return text ? tableOf(*text, SheetSource::separators(), path) : tl::unexpected(text.error());
}

}  // namespace

Result<TextTable> readTextTable(const std::string& path) {
  const auto archive = isArchive(path);
  if (!archive) return tl::unexpected(archive.error());
  if (*archive) return readWorkbook(path);
  const auto source = openText(path);
  if (!source) return tl::unexpected(source.error());
  const auto text = everything(*source->bytes, path);
  if (!text) return tl::unexpected(text.error());
  const auto dialect = sniff(path, *text, true);
  if (!dialect) return tl::unexpected(dialect.error());
  Separators separators = dialect->separators;
  separators.comment = 0;
  return tableOf(*text, separators, path);
}

}  // namespace jindan::datacheck
