// SPDX-License-Identifier: Apache-2.0
#include "datacheck/dialect/sniffer.h"

#include <algorithm>
#include <map>

#include "datacheck/dialect/column_style.h"
#include "datacheck/dialect/header.h"
#include "datacheck/dialect/sample.h"
#include "datacheck/parse/classify.h"
#include "datacheck/values/text.h"

namespace jindan::datacheck {

namespace {

constexpr std::size_t sampleRecords = 1000;
constexpr std::size_t judgedRecords = 200;
constexpr double blanksHandicap = 0.7;  ///< blanks also stand inside cells
constexpr double aloneHandicap = 0.75;  ///< one column only if nothing parts it well

char newlineOf(std::string_view text) {
  return text.find('\n') == std::string_view::npos && text.find('\r') != std::string_view::npos ? '\r' : '\n';
}

/// The most frequent number of cells in the later three quarters of the records.
std::size_t usualWidth(const std::vector<SampleRecord>& records) {
  std::map<std::size_t, std::size_t> counts;
  for (std::size_t i = records.size() / 4; i < records.size(); ++i)
    ++counts[records[i].cells.size()];
  std::size_t width = 0, most = 0;
  for (const auto& [cells, count] : counts) {
    if (count >= most) {
      width = cells;
      most = count;
    }
  }
  return width;
}

struct Candidate {
  Separators separators;
  std::vector<SampleRecord> records;
  std::size_t width = 0;
  double score = 0;
  bool partsEach = false;  ///< a character that parts every single record
};

bool looksLikeValue(const std::string& cell, const ColumnStyle& style, std::string& scratch) {
  const ReadCell read = readCell(cell, style, scratch);
  return read.kind != CellKind::text;
}

/// Share of the cells that are numbers, times or missing, in the records of the usual width.
double shareOfValues(const Candidate& candidate, DecimalMark mark) {
  ColumnStyle style;
  style.mark = mark;
  style.time.dottedTimes = true;
  style.time.compact = true;
  std::string scratch;
  std::size_t values = 0, cells = 0;
  for (std::size_t i = candidate.records.size() / 4; i < candidate.records.size(); ++i) {
    const SampleRecord& record = candidate.records[i];
    if (record.cells.size() != candidate.width) continue;
    for (std::size_t c = 0; c < std::min<std::size_t>(record.cells.size(), 200); ++c) {
      values += looksLikeValue(record.cells[c], style, scratch) ? 1U : 0U;
      ++cells;
    }
  }
  return cells == 0 ? 0 : static_cast<double>(values) / static_cast<double>(cells);
}

void judge(Candidate& candidate) {
  candidate.width = usualWidth(candidate.records);
  std::size_t fitting = 0;
  const std::size_t from = candidate.records.size() / 4;
  for (std::size_t i = from; i < candidate.records.size(); ++i)
    fitting += candidate.records[i].cells.size() == candidate.width;
  const double share =
      static_cast<double>(fitting) / static_cast<double>(std::max<std::size_t>(1, candidate.records.size() - from));
  const double values =
      std::max(shareOfValues(candidate, DecimalMark::point), shareOfValues(candidate, DecimalMark::comma));
  candidate.score = share * share * (0.3 + values);
  if (candidate.separators.blanks) candidate.score *= blanksHandicap;
  if (candidate.width == 1) candidate.score *= aloneHandicap;
  candidate.partsEach =
      !candidate.separators.blanks && std::all_of(candidate.records.begin(), candidate.records.end(),
                                                  [](const SampleRecord& record) { return record.cells.size() > 1; });
}

Candidate candidateOf(std::string_view front, const Separators& separators) {
  Candidate candidate;
  candidate.separators = separators;
  candidate.records = splitRecords(front, separators, judgedRecords);
  if (!candidate.records.empty()) judge(candidate);
  return candidate;
}

/// Whether `one` parts the text better. A character that parts nothing never beats one that parts every record, however
/// ragged these are.
bool isBetter(const Candidate& one, const Candidate& best) {
  if (one.records.empty()) return false;
  if (one.width == 1 && best.partsEach) return false;
  if (one.partsEach && best.width == 1) return true;
  return one.score > best.score + 1e-9 || (one.score > best.score - 1e-9 && one.width > best.width);
}

Candidate bestCandidate(std::string_view front, char newline) {
  Candidate best;
  best.score = -1;
  for (const char delimiter : {',', ';', '\t', '|', ' '}) {
    Separators separators;
    separators.newline = newline;
    separators.blanks = delimiter == ' ';
    separators.delimiter = delimiter == ' ' ? '\t' : delimiter;
    Candidate candidate = candidateOf(front, separators);
    if (isBetter(candidate, best)) best = std::move(candidate);
  }
  return best;
}

bool isCommentMark(char c) {
  return c == '#' || c == '%';
}

/// Whether at least `tenths` of the records behind this one are as wide as the data.
bool dataFollow(const std::vector<SampleRecord>& records, std::size_t at, std::size_t width, std::size_t tenths) {
  constexpr std::size_t most = 10;
  const std::size_t end = std::min(records.size(), at + 1 + most);
  std::size_t fitting = 0;
  for (std::size_t k = at + 1; k < end; ++k)
    fitting += records[k].cells.size() == width ? 1U : 0U;
  return at + 1 < end && fitting * 10 >= (end - at - 1) * tenths;
}

/// The first record as wide as the data with data of that width behind it; where the data are ragged, fewer suffice.
std::size_t firstOfWidth(const std::vector<SampleRecord>& records, std::size_t width, char& comment) {
  std::vector<std::size_t> wide;
  for (std::size_t i = 0; i < records.size(); ++i) {
    if (isCommentMark(records[i].text[0]) && i + 1 < records.size() &&
        (records[i].cells.size() != width || isCommentMark(records[i + 1].text[0]))) {
      comment = records[i].text[0];
      continue;
    }
    if (records[i].cells.size() != width) continue;
    if (dataFollow(records, i, width, 7)) return i;
    wide.push_back(i);
  }
  for (const std::size_t i : wide) {
    if (dataFollow(records, i, width, 4)) return i;
  }
  return wide.empty() ? 0 : wide.front();
}

void nameColumns(Dialect& dialect, const std::vector<SampleRecord>& records, std::size_t first, std::size_t width) {
  std::vector<const SampleRecord*> from;
  for (std::size_t i = first; i < records.size(); ++i) {
    if (records[i].cells.size() == width) from.push_back(&records[i]);
  }
  const Header header = findHeader(from);
  std::size_t data = first;
  if (header.present) {
    dialect.headerRow = records[first].line;
    dialect.names = records[first].cells;
    if (dialect.separators.comment == 0 && isCommentMark(dialect.names[0][0])) dialect.names[0].erase(0, 1);
    ++data;
    if (header.units) {
      dialect.unitsRow = true;
      dialect.units = records[data].cells;
      ++data;
    }
  } else {
    for (std::size_t i = 1; i <= width; ++i)
      dialect.names.push_back(std::to_string(i));
  }
  if (data < records.size()) {
    dialect.dataOffset = records[data].offset;
    dialect.dataLine = records[data].line;
  }
}

}  // namespace

Result<Dialect> sniff(const std::string& path, std::string_view front, bool whole,
                      const std::optional<Separators>& known) {
  const char newline = newlineOf(front);
  if (!whole) {
    // The last record may be cut.
    const std::size_t last = front.rfind(newline);
    if (last == std::string_view::npos) {
      return badInput(path, {Fault{"", FaultCode::lineTooLong, "", std::to_string(longestRecord)}});
    }
    front = front.substr(0, last + 1);
  }
  const Candidate best = known ? candidateOf(front, *known) : bestCandidate(front, newline);
  if (best.records.empty()) return badInput(path, {Fault{"", FaultCode::empty, "", ""}});
  if (best.width > mostColumns) {
    const std::string found = std::to_string(best.width);
    return badInput(path, {Fault{"", FaultCode::tooManyColumns, found, std::to_string(mostColumns)}});
  }
  Dialect dialect;
  dialect.separators = best.separators;
  const auto records = splitRecords(front, best.separators, sampleRecords);
  const std::size_t first = firstOfWidth(records, best.width, dialect.separators.comment);
  nameColumns(dialect, records, first, best.width);
  if (dialect.dataOffset == 0 && dialect.headerRow != 0) dialect.dataOffset = front.size();
  std::vector<const SampleRecord*> data;
  for (const SampleRecord& record : records) {
    if (record.offset >= dialect.dataOffset && record.cells.size() == best.width) data.push_back(&record);
  }
  dialect.styles = columnStyles(data, dialect.names);
  dialect.splitTime = splitTime(data, dialect.styles);
  return dialect;
}

}  // namespace jindan::datacheck
