// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "reporting/tables/table_book.h"

namespace jindan::reporting {

/// The sheets below one another as CSV (RFC 4180, CRLF, all records of one length, UTF-8 with byte order mark, so that
/// Excel does not take it for the system's old encoding). Before each sheet its name, after it an empty record.
/// A text that a spreadsheet would calculate gets an apostrophe in front; numbers never do.
[[nodiscard]] std::string writeCsv(const TableBook& book);

/// One sheet alone: titles and rows, with byte order mark.
[[nodiscard]] std::string writeCsv(const Sheet& sheet);

}  // namespace jindan::reporting
