// SPDX-License-Identifier: Apache-2.0
#include "datacheck/profile/column_state.h"

#include <algorithm>
#include <cmath>

#include "datacheck/parse/classify.h"
#include "datacheck/values/text.h"

namespace jindan::datacheck {

namespace {

constexpr std::size_t exampleLength = 40;
constexpr std::size_t mostUnits = 32;

/// The first row from `from` on whose value is another one.
std::size_t endOfRun(std::span<const std::uint64_t> hashes, std::size_t from) {
  std::size_t end = from;
  while (end < hashes.size() && hashes[end] == hashes[from])
    ++end;
  return end;
}

/// The first row of the run in which `row` lies, but none before `least`.
std::size_t beginOfRun(std::span<const std::uint64_t> hashes, std::size_t row, std::size_t least) {
  while (row > least && hashes[row - 1] == hashes[row])
    --row;
  return row;
}

}  // namespace

ColumnState::ColumnState(const ColumnBudget& budget, ColumnStyle style)
    : style_(style), sketch_(budget.sketchSize), spikes_(budget.spikeCandidates), values_(budget) {}

std::uint64_t ColumnState::numberCount() const {
  return count(CellKind::integer) + count(CellKind::pointDecimal) + count(CellKind::commaDecimal) +
         count(CellKind::measured);
}

std::uint64_t ColumnState::presentCount() const {
  return numberCount() + count(CellKind::time) + count(CellKind::text);
}

void ColumnState::add(const CellBatch& batch, const Block& block, std::size_t column) {
  for (std::size_t k = 0; k < cellKinds; ++k)
    counts_[k] += batch.counts[k];
  if (batch.count(CellKind::empty) + batch.count(CellKind::missingWord) > 0) addMissing(batch, block);
  addOdd(batch, block, column);
  if (batch.numberCount() > 0) addNumbers(batch, block);
  addValues(batch, block, column);
}

void ColumnState::addMissing(const CellBatch& batch, const Block& block) {
  const std::uint64_t missing = batch.count(CellKind::empty) + batch.count(CellKind::missingWord);
  for (std::size_t row = 0; row < batch.rows && missingAt_.firstLines.size() < notedLines; ++row) {
    if (isMissing(batch.kind[row])) missingAt_.firstLines.push_back(block.lineOf(row));
  }
  missingAt_.count += missing;
}

/// Texts, cells that are no times, units behind numbers. Where nothing new can be noted the cells are only counted.
void ColumnState::addOdd(const CellBatch& batch, const Block& block, std::size_t column) {
  const std::uint64_t texts = batch.count(CellKind::text), others = texts + batch.numberCount();
  const bool linesWanted = (texts > 0 && textsAt_.firstLines.size() < notedLines) ||
                           (others > 0 && notTimesAt_.firstLines.size() < notedLines);
  if (!linesWanted && batch.count(CellKind::measured) == 0 && (texts == 0 || !style_.times)) {
    textsAt_.count += texts;
    notTimesAt_.count += others;
    return;
  }
  for (std::size_t row = 0; row < batch.rows; ++row) {
    const CellKind kind = batch.kind[row];
    if (isMissing(kind) || kind == CellKind::time) continue;
    note(notTimesAt_, block.lineOf(row));
    if (kind == CellKind::measured) noteUnit(block.index.cell(row, column));
    if (kind != CellKind::text) continue;
    note(textsAt_, block.lineOf(row));
    if (style_.times) noteOtherOrder(block.index.cell(row, column));
  }
}

void ColumnState::noteUnit(std::string_view cell) {
  std::string scratch;
  const ReadCell read = readCell(cell, style_, scratch);
  if (read.value != std::floor(read.value)) measuredFractions_ = true;
  const std::string unit(read.unit);
  if (const auto known = units_.find(unit); known != units_.end()) {
    ++known->second;
  } else if (units_.size() < mostUnits) {
    units_.emplace(unit, 1);
  }
}

void ColumnState::noteOtherOrder(std::string_view cell) {
  ColumnStyle other = style_;
  other.time.order = other.time.order == DayOrder::dayFirst ? DayOrder::monthFirst : DayOrder::dayFirst;
  std::string scratch;
  if (readCell(cell, other, scratch).kind == CellKind::time) ++otherOrder_;
}

void ColumnState::addNumbers(const CellBatch& batch, const Block& block) {
  if (countsUp_) followCount(batch);
  if (batch.numberCount() == batch.rows) {
    const std::span<const double> numbers(batch.value.data(), batch.rows);
    const Extremes extremes = Extremes::of(numbers);
    if (!sentinelBetween(extremes.least, extremes.greatest)) {
      summarise(numbers, extremes, [&](std::size_t i) { return block.lineOf(i); });
      return;
    }
  }
  gatherNumbers(batch, block);
  summarise(gathered_, Extremes::of(gathered_), [&](std::size_t i) { return block.lineOf(gatheredRows_[i]); });
}

/// The numbers of the batch, without those that may stand for "no value"; these are kept apart until the end.
void ColumnState::gatherNumbers(const CellBatch& batch, const Block& block) {
  gathered_.resize(batch.rows);
  gatheredRows_.resize(batch.rows);
  std::size_t count = 0;
  for (std::size_t row = 0; row < batch.rows; ++row) {
    // Gaps come when they like: each row is put down, and the next one over it where it is no number.
    gathered_[count] = batch.value[row];
    gatheredRows_[count] = static_cast<std::uint32_t>(row);
    const bool number = isNumber(batch.kind[row]);
    if (number && mayBeSentinel(batch.hash[row])) {
      if (const int index = sentinelIndex(batch.hash[row]); index >= 0) {
        addSentinel(index, block.firstRow + row, block.lineOf(row));
        continue;
      }
    }
    count += number ? 1U : 0U;
  }
  gathered_.resize(count);
  gatheredRows_.resize(count);
}

void ColumnState::addSentinel(int index, std::uint64_t row, std::uint64_t line) {
  auto at = std::find_if(sentinels_.begin(), sentinels_.end(), [index](const auto& s) { return s.index == index; });
  if (at == sentinels_.end()) {
    sentinels_.emplace_back();
    at = sentinels_.end() - 1;
    at->index = index;
  }
  const bool goesOn = at->where.count > 0 && at->lastRow + 1 == row;
  note(at->where, line);
  at->run = goesOn ? at->run + 1 : 1;
  if (!goesOn) at->runLine = line;
  at->lastRow = row;
  if (at->run > at->longestRun) {
    at->longestRun = at->run;
    at->longestRunLine = at->runLine;
  }
}

template <class LineOf>
void ColumnState::summarise(std::span<const double> numbers, const Extremes& extremes, const LineOf& lineOf) {
  moments_.add(numbers);
  std::size_t done = 0;
  while (done < numbers.size()) {
    const auto room =
        static_cast<std::size_t>(std::min<std::uint64_t>(numbers.size() - done, spikes_.untilRedraw(sketch_.count())));
    const auto part = numbers.subspan(done, room);
    if (!spikes_.hold(extremes.least, extremes.greatest)) {
      spikes_.look(part, [&lineOf, done](std::size_t i) { return lineOf(done + i); });
    }
    sketch_.add(part);
    if (spikes_.untilRedraw(sketch_.count()) == 0) spikes_.redraw(sketch_);
    done += room;
  }
}

void ColumnState::followCount(const CellBatch& batch) {
  for (std::size_t row = 0; countsUp_ && row < batch.rows; ++row) {
    if (!isNumber(batch.kind[row])) continue;
    countsUp_ = !anyNumber_ || batch.value[row] - previous_ == 1;
    anyNumber_ = true;
    previous_ = batch.value[row];
  }
}

bool ColumnState::mayBeKey() const {
  return count(CellKind::pointDecimal) + count(CellKind::commaDecimal) == 0;
}

/// Missing values and numbers that may stand for them are no frozen signal.
void ColumnState::closeRun() {
  const bool sentinel = !sentinels_.empty() && sentinelIndex(runHash_) >= 0;
  if (runHash_ != 0 && !sentinel && runLength_ > frozen_.longest) frozen_ = {runLength_, runLine_};
}

/// Only a run that is longer than the longest so far is of interest, so only what would be its last row is looked at:
/// most rows are not.
void ColumnState::followRuns(std::span<const std::uint64_t> hashes, const Block& block) {
  std::size_t begin = !hashes.empty() && hashes[0] == runHash_ ? endOfRun(hashes, 0) : 0;
  runLength_ += begin;
  if (begin == hashes.size()) return;
  closeRun();
  const auto open = [&](std::size_t from, std::size_t end) {
    runHash_ = hashes[from];
    runLength_ = end - from;
    runLine_ = block.lineOf(from);
  };
  while (begin + frozen_.longest < hashes.size()) {
    const std::size_t first = beginOfRun(hashes, begin + frozen_.longest, begin);
    if (first == begin) {
      const std::size_t end = endOfRun(hashes, begin);
      open(begin, end);
      if (end == hashes.size()) return;
      closeRun();
      begin = end;
    } else {
      begin = first;
    }
  }
  open(beginOfRun(hashes, hashes.size() - 1, begin), hashes.size());
}

void ColumnState::noteEnds(std::span<const std::uint64_t> hashes) {
  const auto there = [](std::uint64_t hash) { return hash != 0; };
  const auto last = std::find_if(hashes.rbegin(), hashes.rend(), there);
  if (last == hashes.rend()) return;
  lastHash_ = *last;
  if (firstHash_ == 0) firstHash_ = *std::find_if(hashes.begin(), hashes.end(), there);
}

void ColumnState::addValues(const CellBatch& batch, const Block& block, std::size_t column) {
  std::span<const std::uint64_t> hashes(batch.hash.data(), batch.rows);
  followRuns(hashes, block);
  noteEnds(hashes);
  const bool key = mayBeKey();
  std::size_t done = 0;
  const auto textOf = [&](std::size_t row) {
    std::string scratch;
    return shortened(readCell(block.index.cell(done + row, column), style_, scratch).content, exampleLength);
  };
  if (values_.counting()) {
    const std::size_t counted = values_.addCounted(hashes, textOf);
    if (counted == hashes.size()) return;
    values_.stopCounting(key);
    done = counted;
  }
  values_.addSampled(hashes.subspan(done), key, textOf);
}

void ColumnState::finish() {
  closeRun();
  runHash_ = 0;
  gathered_ = {};
  gatheredRows_ = {};
}

}  // namespace jindan::datacheck
