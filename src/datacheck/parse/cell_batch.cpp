// SPDX-License-Identifier: Apache-2.0
#include "datacheck/parse/cell_batch.h"

#include <algorithm>

#include "datacheck/parse/classify.h"
#include "datacheck/values/missing_words.h"
#include "datacheck/values/number.h"

namespace jindan::datacheck {

namespace {

constexpr std::size_t usualTimeLength = 19;

/// A text that can be nothing else, so that it need not be tried as a number or a time.
bool isPlainText(std::string_view cell) {
  const char first = cell.front();
  const bool letter = (first >= 'B' && first <= 'Z' && first != 'P') || (first >= 'b' && first <= 'z' && first != 'p');
  return letter && cell.back() > ' ' && (!mayBeginMissingWord(first) || !isMissingWord(cell));
}

/// Whether a plain number may begin with this character: a digit, '-' or '.', or '/' between them.
bool beginsPlain(char c) {
  return static_cast<unsigned char>(c - '-') <= '9' - '-';
}

std::uint64_t marksOf(const ColumnStyle& style) {
  return fast::eachByte * static_cast<unsigned char>(style.mark);
}

CellKind decimalOf(const ColumnStyle& style) {
  return style.mark == DecimalMark::comma ? CellKind::commaDecimal : CellKind::pointDecimal;
}

/// Without the quotes around it, where what stands between them can be read as it is.
inline std::string_view unquoted(std::string_view cell, bool plainQuotes) {
  if (cell.size() < 2 || cell.back() != '"') return cell;
  const std::string_view inner = cell.substr(1, cell.size() - 2);
  return plainQuotes || inner.find('"') == std::string_view::npos ? inner : cell;
}

}  // namespace

void ColumnReader::prepare(std::size_t rows, CellBatch& batch) {
  if (batch.kind.size() < rows) {
    batch.kind.resize(rows);
    batch.value.resize(rows);
    batch.hash.resize(rows);
    batch.format.resize(rows);
  }
  batch.rows = rows;
  batch.counts = {};
}

bool ColumnReader::readUsualTime(std::string_view cell, std::size_t row, CellBatch& batch) {
  std::int64_t micros = 0;
  if (!times_.read(cell.data(), micros)) return false;
  batch.kind[row] = CellKind::time;
  batch.value[row] = static_cast<double>(micros);
  batch.hash[row] = hashOfNumber(batch.value[row]);
  batch.format[row] = times_.formatCode();
  return true;
}

bool ColumnReader::readShapedTime(std::string_view cell, std::size_t row, CellBatch& batch) {
  TimeText time;
  if (!shapedTimes_.read(cell, time)) return false;
  batch.kind[row] = CellKind::time;
  batch.value[row] = static_cast<double>(time.micros);
  batch.hash[row] = hashOfNumber(batch.value[row]);
  batch.format[row] = time.format.code();
  return true;
}

/// `hash` is that of the cell's bytes.
void ColumnReader::readCarefully(std::string_view cell, std::uint64_t hash, const ColumnStyle& style, std::size_t row,
                                 CellBatch& batch) {
  if (isPlainText(cell)) {
    batch.kind[row] = CellKind::text;
    batch.hash[row] = hash;
    return;
  }
  scratch_.reserve(cell.size() + 16);  // the hash reads in words
  const ReadCell read = readCell(cell, style, scratch_);
  batch.kind[row] = read.kind;
  batch.value[row] = read.value;
  if (isMissing(read.kind)) {
    batch.hash[row] = 0;
  } else if (read.kind == CellKind::text) {
    batch.hash[row] = hashOfBytes(read.content.data(), read.content.size());
  } else {
    batch.hash[row] = hashOfNumber(read.value);
  }
  if (read.kind != CellKind::time) return;
  batch.format[row] = read.format.code();
  if (style.times) shapedTimes_.learn(cell, {static_cast<std::int64_t>(read.value), read.format});
}

/// A cell that is no plain number.
void ColumnReader::readOther(std::string_view cell, const ColumnStyle& style, std::size_t row, CellBatch& batch) {
  if (cell.empty()) {
    batch.kind[row] = CellKind::empty;
    batch.hash[row] = 0;
    return;
  }
  if (cell.size() == usualTimeLength && readUsualTime(cell, row, batch)) return;
  if (style.times && readShapedTime(cell, row, batch)) return;
  const std::uint64_t hash = hashOfBytes(cell.data(), cell.size()), key = hash + columnKey_;
  KnownCell& known = known_[key >> (64 - knownBits)];
  if (known.key != key) {
    readCarefully(cell, hash, style, row, batch);
    known = {key, batch.value[row], batch.hash[row], batch.kind[row], batch.format[row]};
    return;
  }
  batch.kind[row] = known.kind;
  batch.value[row] = known.value;
  batch.hash[row] = known.hash;
  batch.format[row] = known.format;
}

void ColumnReader::read(const CellIndex& index, std::size_t column, const ColumnStyle& style, CellBatch& batch) {
  prepare(index.rows(), batch);
  columnKey_ = mix(column + 1);
  shapedTimes_.forget();
  const std::uint32_t* bounds = index.boundsOf(column);
  const std::size_t stride = index.stride();
  const char* const text = index.text();
  const std::uint64_t marks = marksOf(style);
  const CellKind decimal = decimalOf(style);
  const bool plainFirst = !style.digitsAreTimes, plainQuotes = index.plainQuotes();
  CellKind* const kinds = batch.kind.data();
  double* const values = batch.value.data();
  std::uint64_t* const hashes = batch.hash.data();
  const std::size_t rows = batch.rows;
  std::array<std::uint32_t, cellKinds> counts{};
  for (std::size_t row = 0; row < rows; ++row, bounds += stride) {
    const std::uint32_t begin = bounds[0] + 1, end = bounds[1];
    std::string_view cell(text + begin, begin < end ? end - begin : 0);
    if (*cell.data() == '"') cell = unquoted(cell, plainQuotes);
    double value = 0;
    bool whole = false;
    const bool mayBePlain = !cell.empty() && plainFirst && beginsPlain(*cell.data());
    if (mayBePlain && fast::readPlain(cell.data(), cell.size(), marks, value, whole)) {
      kinds[row] = whole ? CellKind::integer : decimal;
      values[row] = value;
      hashes[row] = hashOfNumber(value);
    } else {
      readOther(cell, style, row, batch);
    }
    ++counts[static_cast<std::size_t>(kinds[row])];
  }
  batch.counts = counts;
}

}  // namespace jindan::datacheck
