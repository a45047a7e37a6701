// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstddef>
#include <mutex>

#include "cli/console.h"

namespace jindan::cli {

/// How far a batch is, on stderr: one line that is written over on a terminal, else a line every 5 %. Silent when
/// stderr is for faults as JSON.
class BatchProgress {
 public:
  BatchProgress(const Console& console, std::size_t total);

  /// One more is done; may be called from any thread.
  void advance();
  /// Leaves the line, so that what follows begins on a new one.
  void finish();

 private:
  void show();

  const Console& console_;
  std::size_t total_;
  bool isTerminal_;
  std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
  std::chrono::steady_clock::time_point shown_;
  std::mutex mutex_;
  std::size_t done_ = 0;
};

}  // namespace jindan::cli
