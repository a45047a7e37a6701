// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "domain/types/file_profile.h"
#include "domain/types/result.h"

namespace jindan::datacheck {

/// How far a check is. `total` is the size on disk; `done` never exceeds it.
struct Progress {
  std::uint64_t done = 0;
  std::uint64_t total = 0;
};

struct CheckOptions {
  bool keepExamples = true;                         ///< short values may be kept as examples in the summary
  unsigned threads = 0;                             ///< 0: as many as the machine has cores
  std::function<void(const Progress&)> onProgress;  ///< called now and then, from any thread; may be empty
  const std::atomic<bool>* cancelled = nullptr;     ///< looked at every block; the check then ends with `cancelled`
  std::size_t blockBytes = 0;                       ///< read at a time; 0: as suits the file. The outcome is the same
};

/// Files that hold one series, in the order in which they are read; most often one.
using Series = std::vector<std::string>;

/// A pair of columns that the user wants to have linked; file as an index into the series.
struct LinkRequest {
  std::size_t leftSeries = 0;
  std::string leftColumn;
  std::size_t rightSeries = 0;
  std::string rightColumn;
};

struct CheckReport {
  std::vector<FileProfile> files;  ///< one for each series and sheet; without findings and scores
  std::vector<LinkProfile> links;  ///< requested ones first, then those found to fit
};

/// Reads every series once and profiles it. Memory does not grow with the size of the files.
/// Fails with cannotRead, badInput (the faults say what), cancelled or changedWhileRead.
Result<CheckReport> checkFiles(const std::vector<Series>& series, const std::vector<LinkRequest>& links,
                               const CheckOptions& options);

}  // namespace jindan::datacheck
