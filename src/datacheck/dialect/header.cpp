// SPDX-License-Identifier: Apache-2.0
#include "datacheck/dialect/header.h"

#include <algorithm>
#include <set>

#include "datacheck/parse/classify.h"
#include "datacheck/values/units.h"

namespace jindan::datacheck {

namespace {

constexpr std::size_t lookedAt = 50;

enum class Shape { nothing, value, text };

Shape shapeOf(const std::string& cell) {
  static const ColumnStyle style = [] {
    ColumnStyle any;
    any.time.dottedTimes = true;
    return any;
  }();
  std::string scratch;
  const ReadCell read = readCell(cell, style, scratch);
  if (isMissing(read.kind)) return Shape::nothing;
  return read.kind == CellKind::text ? Shape::text : Shape::value;
}

/// What most of a column's cells are, from record `from` on.
Shape usualShape(const std::vector<const SampleRecord*>& records, std::size_t from, std::size_t column) {
  std::size_t values = 0, texts = 0;
  for (std::size_t i = from; i < std::min(records.size(), from + lookedAt); ++i) {
    const Shape shape = shapeOf(records[i]->cells[column]);
    values += shape == Shape::value;
    texts += shape == Shape::text;
  }
  if (values + texts == 0) return Shape::nothing;
  return values >= texts ? Shape::value : Shape::text;
}

bool differsFromAll(const std::vector<const SampleRecord*>& records) {
  const auto& first = records[0]->cells;
  const std::set<std::string> names(first.begin(), first.end());
  if (names.size() != first.size() || names.contains("")) return false;
  for (std::size_t i = 1; i < std::min(records.size(), 4 * lookedAt); ++i) {
    for (std::size_t c = 0; c < first.size(); ++c) {
      if (records[i]->cells[c] == first[c]) return false;
    }
  }
  return true;
}

struct Contrast {
  std::size_t textAboveValues = 0, valueAboveTexts = 0, valueAboveValues = 0;
};

Contrast contrastOf(const std::vector<const SampleRecord*>& records, std::size_t row) {
  Contrast contrast;
  for (std::size_t c = 0; c < records[row]->cells.size(); ++c) {
    const Shape above = shapeOf(records[row]->cells[c]);
    const Shape below = usualShape(records, row + 1, c);
    contrast.textAboveValues += above == Shape::text && below == Shape::value ? 1U : 0U;
    contrast.valueAboveTexts += above == Shape::value && below == Shape::text ? 1U : 0U;
    contrast.valueAboveValues += above == Shape::value && below == Shape::value ? 1U : 0U;
  }
  return contrast;
}

/// Units stand above numbers, are known or in brackets for the greater part, and none of them is a value.
bool isUnitsRow(const std::vector<const SampleRecord*>& records) {
  if (records.size() < 3) return false;
  const Contrast contrast = contrastOf(records, 1);
  if (contrast.textAboveValues == 0 || contrast.valueAboveValues > 0) return false;
  std::size_t units = 0, filled = 0;
  for (const std::string& cell : records[1]->cells) {
    filled += cell.empty() ? 0U : 1U;
    units += isUnit(cell) || isBracketedUnit(cell) ? 1U : 0U;
  }
  return 2 * units >= filled;
}

}  // namespace

Header findHeader(const std::vector<const SampleRecord*>& records) {
  Header header;
  if (records.empty()) return header;
  if (records.size() == 1) {
    // Nothing below it: names are texts.
    const auto& cells = records[0]->cells;
    header.present = std::all_of(cells.begin(), cells.end(), [](const auto& c) { return shapeOf(c) != Shape::value; });
    return header;
  }
  const Contrast contrast = contrastOf(records, 0);
  if (contrast.textAboveValues > 0) {
    header.present =
        contrast.textAboveValues > contrast.valueAboveTexts && contrast.textAboveValues >= contrast.valueAboveValues;
  } else {
    header.present = contrast.valueAboveTexts == 0 && contrast.valueAboveValues == 0 && differsFromAll(records);
  }
  header.units = header.present && isUnitsRow(records);
  if (!header.present && isUnitsRow(records)) {
    // Texts above units above numbers.
    header.present = header.units = true;
  }
  return header;
}

}  // namespace jindan::datacheck
