// SPDX-License-Identifier: Apache-2.0
#include "datacheck/dialect/sample.h"

#include <algorithm>

#include "datacheck/parse/quotes.h"
#include "datacheck/values/text.h"

namespace jindan::datacheck {

namespace {

/// Where the record that begins at `from` ends, and its cells' bounds.
std::size_t endOfRecord(std::string_view text, std::size_t from, const Separators& separators,
                        std::vector<std::size_t>& ends) {
  ends.clear();
  const char* const begin = text.data();
  std::size_t at = from;
  while (at < text.size() && text[at] != separators.newline) {
    if (text[at] == separators.delimiter) ends.push_back(at);
    if (text[at] == '"' && opensCell(begin + from, begin + at, separators)) {
      const char* const after = afterQuoted(begin + at, begin + text.size());
      at = after == nullptr ? at + 1 : static_cast<std::size_t>(after - begin);
    } else {
      ++at;
    }
  }
  ends.push_back(at);
  return at;
}

SampleRecord recordOf(std::string_view text, std::size_t from, std::vector<std::size_t> ends, char newline) {
  if (newline == '\n' && ends.back() > from && text[ends.back() - 1] == '\r') --ends.back();
  SampleRecord record;
  record.text = text.substr(from, ends.back() - from);
  std::string scratch;
  std::size_t begin = from;
  for (const std::size_t end : ends) {
    const std::size_t length = end > begin ? end - begin : 0;
    record.cells.emplace_back(cellContent(text.substr(begin, length), scratch));
    begin = end + 1;
  }
  return record;
}

}  // namespace

std::vector<SampleRecord> splitRecords(std::string_view text, const Separators& separators, std::size_t most) {
  std::vector<SampleRecord> records;
  std::vector<std::size_t> ends;
  std::uint64_t line = 1;
  std::string joined;
  for (std::size_t from = 0; from < text.size() && records.size() < most;) {
    // Runs of blanks are joined record by record, so that offsets stay those of the text.
    const std::size_t end = endOfRecord(text, from, separators, ends);
    SampleRecord record;
    if (separators.blanks) {
      joined = text.substr(from, end - from);
      joined.resize(joinBlanks(joined.data(), joined.size(), separators.newline));
      endOfRecord(joined, 0, separators, ends);
      record = recordOf(joined, 0, ends, separators.newline);
    } else {
      record = recordOf(text, from, ends, separators.newline);
    }
    record.offset = from;
    record.line = line;
    if (!trimmed(record.text).empty()) records.push_back(std::move(record));
    line +=
        1 + static_cast<std::uint64_t>(std::count(text.begin() + static_cast<std::ptrdiff_t>(from),
                                                  text.begin() + static_cast<std::ptrdiff_t>(end), separators.newline));
    from = end + 1;
  }
  return records;
}

}  // namespace jindan::datacheck
