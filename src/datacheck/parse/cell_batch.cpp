// SPDX-License-Identifier: Apache-2.0
#include "datacheck/parse/cell_batch.h"

#include <algorithm>
#include <numeric>

#include "datacheck/parse/classify.h"
#include "datacheck/parse/number_cells.h"
#include "datacheck/values/missing_words.h"
#include "datacheck/values/number.h"
#include "datacheck/values/text.h"

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

CellKind decimalOf(const ColumnStyle& style) {
  return style.mark == DecimalMark::comma ? CellKind::commaDecimal : CellKind::pointDecimal;
}

/// Blanks and quotes: what may stand around a cell's content.
constexpr bool isEdge(char c) {
  return c == ' ' || c == '\t' || c == '"';
}

/// Without blanks and quotes around it, where what stands between the quotes can be read as it is.
std::string_view bare(std::string_view cell, bool plainQuotes) {
  cell = trimmed(cell);
  if (cell.size() < 2 || cell.front() != '"' || cell.back() != '"') return cell;
  const std::string_view inner = cell.substr(1, cell.size() - 2);
  return plainQuotes || inner.find('"') == std::string_view::npos ? trimmed(inner) : cell;
}

void putTime(std::int64_t micros, std::uint16_t format, std::size_t row, CellBatch& batch) {
  batch.kind[row] = CellKind::time;
  batch.value[row] = static_cast<double>(micros);
  batch.hash[row] = hashOfNumber(batch.value[row]);
  batch.format[row] = format;
}

/// A 64-bit hash of a cell that need only tell it from others at this moment. Eight bytes behind it must be readable.
std::uint64_t keyOf(std::string_view cell) {
  constexpr std::uint64_t k0 = 0x9E3779B97F4A7C15U, k1 = 0xD6E8FEB86659FD93U;
  const std::size_t length = cell.size();
  if (length > 16) return hashOfBytes(cell.data(), length);
  const std::uint64_t first = load64(cell.data());
  if (length < 8) return foldedProduct((first & ((std::uint64_t{1} << (8 * length)) - 1)) ^ k0, k1 + length);
  return foldedProduct(first ^ k0, (load64(cell.data() + length - 8) ^ k1) + length);
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

/// Times of a column that is known to hold times.
bool ColumnReader::readTimeCell(std::string_view cell, std::size_t row, CellBatch& batch) {
  std::int64_t micros = 0;
  if (cell.size() == usualTimeLength && times_.read(cell.data(), micros)) {
    putTime(micros, times_.formatCode(), row, batch);
    return true;
  }
  if (!shapedTimes_.read(cell, micros)) return false;
  putTime(micros, shapedTimes_.formatCode(), row, batch);
  return true;
}

void ColumnReader::readCarefully(std::string_view cell, const ColumnStyle& style, std::size_t row, CellBatch& batch) {
  if (isPlainText(cell)) {
    batch.kind[row] = CellKind::text;
    batch.hash[row] = hashOfBytes(cell.data(), cell.size());
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

/// A plain number that stood between blanks, or between quotes.
bool ColumnReader::readBared(std::string_view cell, const ColumnStyle& style, std::size_t row, CellBatch& batch) {
  const std::uint64_t marks = fast::eachByte * static_cast<unsigned char>(style.mark);
  bool whole = false;
  if (style.digitsAreTimes || !beginsPlain(cell.front())) return false;
  if (!fast::readPlain(cell.data(), cell.size(), marks, batch.value[row], whole)) return false;
  batch.value[row] += 0.0;  // no -0
  batch.kind[row] = whole ? CellKind::integer : decimalOf(style);
  batch.hash[row] = hashOfNumber(batch.value[row]);
  return true;
}

/// The cells of the rows in `others_`: words that were read before come from memory.
void ColumnReader::readOthers(const CellIndex& index, std::size_t column, const ColumnStyle& style, std::size_t count,
                              CellBatch& batch) {
  const std::uint32_t* const bounds = index.boundsOf(column);
  CellKind* const kinds = batch.kind.data();
  std::uint64_t* const hashes = batch.hash.data();
  for (std::size_t i = 0; i < count; ++i) {
    const std::size_t row = others_[i];
    const std::uint32_t begin = bounds[row * index.stride()] + 1, end = bounds[row * index.stride() + 1];
    std::string_view cell(index.text() + begin, begin < end ? end - begin : 0);
    const bool edged = !cell.empty() && (isEdge(cell.front()) || isEdge(cell.back()));
    if (edged) cell = bare(cell, index.plainQuotes());
    if (cell.empty()) {
      kinds[row] = CellKind::empty;
      hashes[row] = 0;
    } else if (!(edged && readBared(cell, style, row, batch)) && !(style.times && readTimeCell(cell, row, batch))) {
      const std::uint64_t key = keyOf(cell) + columnKey_;
      KnownCell& known = known_[key >> (64 - knownBits)];
      if (known.key == key) {
        kinds[row] = known.kind;
        hashes[row] = known.hash;
        batch.value[row] = known.value;
        batch.format[row] = known.format;
      } else {
        readCarefully(cell, style, row, batch);
        known = {key, batch.value[row], hashes[row], kinds[row], batch.format[row]};
      }
    }
    ++batch.counts[static_cast<std::size_t>(kinds[row])];
  }
}

/// Reads the plain numbers and leaves the rows of the others.
NumberCounts ColumnReader::readNumbers(const CellIndex& index, std::size_t column, const ColumnStyle& style,
                                       CellBatch& batch) {
  others_.resize(std::max(others_.size(), batch.rows));
  if (style.digitsAreTimes) {
    std::iota(others_.begin(), others_.begin() + static_cast<std::ptrdiff_t>(batch.rows), 0U);
    return {0, 0, static_cast<std::uint32_t>(batch.rows)};
  }
  NumberColumn cells;
  cells.text = index.text();
  cells.bounds = index.boundsOf(column);
  cells.stride = index.stride();
  cells.rows = batch.rows;
  cells.mark = style.mark;
  cells.plainQuotes = index.plainQuotes();
  cells.kinds = batch.kind.data();
  cells.values = batch.value.data();
  cells.hashes = batch.hash.data();
  cells.others = others_.data();
  return readPlainNumbers(cells);
}

void ColumnReader::read(const CellIndex& index, std::size_t column, const ColumnStyle& style, CellBatch& batch) {
  prepare(index.rows(), batch);
  columnKey_ = mix(column + 1);
  shapedTimes_.forget();
  const NumberCounts numbers = readNumbers(index, column, style, batch);
  batch.counts[static_cast<std::size_t>(CellKind::integer)] = numbers.wholes;
  batch.counts[static_cast<std::size_t>(decimalOf(style))] = numbers.decimals;
  readOthers(index, column, style, numbers.others, batch);
}

}  // namespace jindan::datacheck
