// SPDX-License-Identifier: Apache-2.0
#include "datacheck/profile/series_profiler.h"

#include <algorithm>
#include <thread>

#include "datacheck/dialect/sniffer.h"
#include "datacheck/profile/pipeline.h"
#include "datacheck/source/text_source.h"

namespace jindan::datacheck {

namespace {

constexpr std::size_t usualFront = std::size_t{1} << 18;
constexpr std::size_t enoughLines = 50;

/// The front that the dialect is read from: longer where lines are long.
Result<std::string> frontOf(ByteSource& source, bool& whole) {
  std::string front;
  for (std::size_t size = usualFront; size <= longestRecord; size = 4 * size) {
    const std::size_t have = front.size();
    front.resize(size);
    const auto got = readFully(source, front.data() + have, size - have);
    if (!got) return tl::unexpected(got.error());
    front.resize(have + *got);
    whole = front.size() < size;
    if (whole || static_cast<std::size_t>(std::count(front.begin(), front.end(), '\n')) >= enoughLines) break;
  }
  return front;
}

/// Larger blocks for wide tables, so that a block holds a good number of rows.
std::size_t blockBytes(const CheckOptions& options, std::size_t columns) {
  if (options.blockBytes != 0) return options.blockBytes;
  constexpr std::size_t least = std::size_t{1} << 18, most = std::size_t{1} << 21, rows = 64, cellBytes = 8;
  return std::clamp(columns * rows * cellBytes, least, most);
}

unsigned threadCount(const CheckOptions& options, std::uint64_t bytes, std::size_t block) {
  const unsigned wanted = options.threads != 0 ? options.threads : std::max(1U, std::thread::hardware_concurrency());
  // A thread has a block and its index at hand, three to four times the block's size: few threads for wide tables.
  constexpr std::uint64_t blocksInMemory = std::uint64_t{1} << 21, least = 2;
  const std::uint64_t most = std::max(least, blocksInMemory / block);
  return static_cast<unsigned>(std::min<std::uint64_t>({wanted, most, 1 + bytes / block}));
}

}  // namespace

Result<void> SeriesReader::compareHeader(const Part& part, const Dialect& dialect) const {
  if (dialect.names == series_.dialect.names) return {};
  const auto joined = [](const std::vector<std::string>& names) {
    std::string text;
    for (const std::string& name : names)
      text += (text.empty() ? "" : ", ") + name;
    return text.size() > 200 ? text.substr(0, 200) + "…" : text;
  };
  return badInput(part.path,
                  {Fault{"", FaultCode::otherColumns, joined(dialect.names), joined(series_.dialect.names)}});
}

Result<void> SeriesReader::begin(const Part& part, Dialect dialect) {
  if (series_.state != nullptr) {
    if (auto same = compareHeader(part, dialect); !same) return same;
    series_.parts.push_back(part.path);
    return {};
  }
  for (const std::size_t column : turned_) {
    TimeStyle& time = dialect.styles[column].time;
    time.order = time.order == DayOrder::dayFirst ? DayOrder::monthFirst : DayOrder::dayFirst;
  }
  series_.path = part.path;
  series_.encoding = part.encoding;
  series_.sheet = part.sheet;
  series_.state = std::make_unique<SeriesState>(dialect);
  series_.dialect = std::move(dialect);
  return {};
}

Result<void> SeriesReader::add(Part part) {
  bool whole = false;
  auto front = frontOf(*part.bytes, whole);
  if (!front) return tl::unexpected(front.error());
  auto dialect = sniff(part.path, *front, whole, part.separators);
  if (!dialect) return tl::unexpected(dialect.error());
  const Dialect written = *dialect;
  if (auto begun = begin(part, std::move(*dialect)); !begun) return begun;
  const std::size_t block = blockBytes(options_, written.names.size());
  BlockReader reader(part.path, std::make_unique<ReplayedSource>(std::move(*front), std::move(part.bytes)),
                     written.separators, block);
  if (auto skipped = reader.skip(written.dataOffset); !skipped) return skipped;
  series_.state->rows.startPart(written.dataLine);
  Pipeline::Setup setup;
  setup.threads = threadCount(options_, part.size, block);
  setup.cancelled = options_.cancelled;
  if (onConsumed_) setup.onConsumed = [this](std::uint64_t bytes) { onConsumed_(consumedBefore_ + bytes); };
  Pipeline pipeline(reader, written.separators, *series_.state, std::move(setup));
  if (auto ran = pipeline.run(part.path); !ran) return ran;
  consumedBefore_ += part.size;
  series_.bytes += part.size;
  return reader.source().verify();
}

std::vector<std::size_t> SeriesReader::wrongGuesses() const {
  std::vector<std::size_t> wrong;
  for (std::size_t c = 0; c < series_.state->columns.size(); ++c) {
    if (series_.dialect.styles[c].orderIsGuess && series_.state->columns[c].otherOrder() > 0) wrong.push_back(c);
  }
  return wrong;
}

ReadSeries SeriesReader::take() {
  for (ColumnState& column : series_.state->columns)
    column.finish();
  return std::move(series_);
}

}  // namespace jindan::datacheck
