// SPDX-License-Identifier: Apache-2.0
#include "datacheck/profile/pipeline.h"

#include <thread>

namespace jindan::datacheck {

Pipeline::Pipeline(BlockReader& reader, const Separators& separators, SeriesState& state, Setup setup)
    : reader_(reader),
      separators_(separators),
      state_(state),
      setup_(std::move(setup)),
      taken_(state.columns.size() + 1) {}

Result<void> Pipeline::run(const std::string& path) {
  std::vector<std::thread> helpers;
  for (unsigned i = 1; i < setup_.threads; ++i)
    helpers.emplace_back([this] { work(); });
  work();
  for (std::thread& helper : helpers)
    helper.join();
  if (error_) return tl::unexpected(*error_);
  if (stopped_) return failure(ErrorCode::cancelled, path);
  return {};
}

void Pipeline::work() {
  Worker worker;
  while (const auto turn = take(worker)) {
    worker.block.index.build(worker.block.text.text(), separators_, state_.columns.size());
    if (!process(worker, *turn)) return;
  }
}

/// The next block and its number; nothing at the end.
std::optional<std::uint64_t> Pipeline::take(Worker& worker) {
  const std::lock_guard lock(reading_);
  if (ended_ || stopped_) return std::nullopt;
  if (setup_.cancelled != nullptr && setup_.cancelled->load(std::memory_order_relaxed)) {
    stopped_ = true;
    return std::nullopt;
  }
  auto more = reader_.next(worker.block.text);
  if (!more) {
    error_ = std::move(more.error());
    stopped_ = true;
    return std::nullopt;
  }
  if (!*more) {
    ended_ = true;
    return std::nullopt;
  }
  if (setup_.onConsumed) setup_.onConsumed(reader_.source().consumed());
  return nextTurn_++;
}

bool Pipeline::waitFor(std::size_t job, std::uint64_t turn) {
  constexpr int patience = 200;
  for (int tries = 0; taken_[job].load(std::memory_order_acquire) != turn; ++tries) {
    if (stopped_.load(std::memory_order_relaxed)) return false;
    if (tries > patience) std::this_thread::yield();
  }
  return true;
}

void Pipeline::pass(std::size_t job, std::uint64_t turn) {
  taken_[job].store(turn + 1, std::memory_order_release);
}

bool Pipeline::process(Worker& worker, std::uint64_t turn) {
  const CellIndex& index = worker.block.index;
  worker.rowHashes.resize(index.rows());
  for (std::size_t row = 0; row < index.rows(); ++row)
    worker.rowHashes[row] = RowState::hashOf(index, row);
  if (!waitFor(0, turn)) return false;
  state_.rows.add(worker.block, worker.rowHashes);
  pass(0, turn);
  for (std::size_t column = 0; column < state_.columns.size(); ++column) {
    if (!processColumn(worker, turn, column)) return false;
  }
  return true;
}

bool Pipeline::processColumn(Worker& worker, std::uint64_t turn, std::size_t column) {
  ColumnState& state = state_.columns[column];
  TimeState* const times = state_.times[column].get();
  worker.reader.read(worker.block.index, column, state.style(), worker.batch);
  const bool split = times != nullptr && state_.splitTime && column == state_.splitTime->dayColumn;
  if (split) {
    const std::size_t clock = state_.splitTime->clockColumn;
    worker.reader.read(worker.block.index, clock, state_.columns[clock].style(), worker.clock);
  }
  if (!waitFor(column + 1, turn)) return false;
  state.add(worker.batch, worker.block, column);
  if (times != nullptr) times->add(worker.batch, split ? &worker.clock : nullptr, worker.block);
  pass(column + 1, turn);
  return true;
}

}  // namespace jindan::datacheck
