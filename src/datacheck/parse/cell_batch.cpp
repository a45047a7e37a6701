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

void putText(std::string_view cell, std::size_t row, CellBatch& batch) {
  batch.kind[row] = CellKind::text;
  batch.hash[row] = hashOfBytes(cell.data(), cell.size());
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

bool isQuoted(std::string_view cell) {
  return cell.size() >= 2 && cell.front() == '"' && cell.back() == '"';
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

/// What stands between quotes, where it can be read as it is.
bool ColumnReader::readQuoted(std::string_view inner, const ColumnStyle& style, std::size_t row, CellBatch& batch) {
  if (inner.empty()) return false;
  bool whole = false;
  if (!style.digitsAreTimes && beginsPlain(inner.front()) &&
      fast::readPlain(inner.data(), inner.size(), marksOf(style), batch.value[row], whole)) {
    batch.kind[row] = whole ? CellKind::integer : decimalOf(style);
    batch.hash[row] = hashOfNumber(batch.value[row]);
    return true;
  }
  if (inner.size() == usualTimeLength && readUsualTime(inner, row, batch)) return true;
  if (!isPlainText(inner) || inner.find('"') != std::string_view::npos) return false;
  putText(inner, row, batch);
  return true;
}

void ColumnReader::readCarefully(std::string_view cell, const ColumnStyle& style, std::size_t row, CellBatch& batch) {
  if (!cell.empty() && isPlainText(cell)) {
    putText(cell, row, batch);
    return;
  }
  if (isQuoted(cell) && readQuoted(cell.substr(1, cell.size() - 2), style, row, batch)) return;
  const ReadCell read = readCell(cell, style, scratch_);
  batch.kind[row] = read.kind;
  batch.value[row] = read.value;
  if (isMissing(read.kind)) {
    batch.hash[row] = 0;
  } else if (read.kind == CellKind::text) {
    scratch_.reserve(scratch_.size() + 16);  // the hash reads in words
    batch.hash[row] = hashOfBytes(read.content.data(), read.content.size());
  } else {
    batch.hash[row] = hashOfNumber(read.value);
    if (read.kind == CellKind::time) batch.format[row] = read.format.code();
  }
}

void ColumnReader::read(const CellIndex& index, std::size_t column, const ColumnStyle& style, CellBatch& batch) {
  prepare(index.rows(), batch);
  const std::uint32_t* bounds = index.boundsOf(column);
  const std::size_t stride = index.stride();
  const char* const text = index.text();
  const std::uint64_t marks = marksOf(style);
  const CellKind decimal = decimalOf(style);
  const bool plainFirst = !style.digitsAreTimes;
  CellKind* const kinds = batch.kind.data();
  double* const values = batch.value.data();
  std::uint64_t* const hashes = batch.hash.data();
  const std::size_t rows = batch.rows;
  std::array<std::uint32_t, cellKinds> counts{};
  for (std::size_t row = 0; row < rows; ++row, bounds += stride) {
    const std::uint32_t begin = bounds[0] + 1, end = bounds[1];
    const char* const cell = text + begin;
    const std::size_t length = begin < end ? end - begin : 0;
    double value = 0;
    bool whole = false;
    const bool mayBePlain = length != 0 && plainFirst && beginsPlain(*cell);
    if (mayBePlain && fast::readPlain(cell, length, marks, value, whole)) {
      kinds[row] = whole ? CellKind::integer : decimal;
      values[row] = value;
      hashes[row] = hashOfNumber(value);
    } else if (length != usualTimeLength || !readUsualTime({cell, length}, row, batch)) {
      readCarefully({cell, length}, style, row, batch);
    }
    ++counts[static_cast<std::size_t>(kinds[row])];
  }
  batch.counts = counts;
}

}  // namespace jindan::datacheck
