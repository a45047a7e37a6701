// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <functional>
#include <mutex>
#include <optional>
#include <vector>

#include "datacheck/file_check.h"
#include "datacheck/profile/series_state.h"

namespace jindan::datacheck {

/// Reads one text and adds it to the state of its series, with several threads. A thread takes a block, finds and reads
/// its cells by itself and then adds them column by column; into a column's state blocks come strictly in their order.
/// So the outcome is that of one thread, whatever the threads and blocks, while two blocks are worked on at different
/// columns.
class Pipeline {
 public:
  struct Setup {
    unsigned threads = 1;
    const std::atomic<bool>* cancelled = nullptr;
    std::function<void(std::uint64_t)> onConsumed;  ///< bytes of the file used up so far
  };

  Pipeline(BlockReader& reader, const Separators& separators, SeriesState& state, Setup setup);
  Result<void> run(const std::string& path);

 private:
  struct Worker {
    Block block;
    ColumnReader reader;
    CellBatch batch, clock;
    std::vector<std::uint64_t> rowHashes;
  };

  void work();
  std::optional<std::uint64_t> take(Worker& worker);
  bool process(Worker& worker, std::uint64_t turn);
  bool processColumn(Worker& worker, std::uint64_t turn, std::size_t column);
  bool waitFor(std::size_t job, std::uint64_t turn);
  void pass(std::size_t job, std::uint64_t turn);

  BlockReader& reader_;
  Separators separators_;
  SeriesState& state_;
  Setup setup_;

  std::mutex reading_;
  std::uint64_t nextTurn_ = 0;
  bool ended_ = false;
  std::atomic<bool> stopped_ = false;
  std::optional<Error> error_;
  /// How many blocks each job has taken: the rows as job 0, then the columns.
  std::vector<std::atomic<std::uint64_t>> taken_;
};

}  // namespace jindan::datacheck
