// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "datacheck/file_check.h"
#include "datacheck/profile/series_state.h"

namespace jindan::datacheck {

/// A series that has been read: how its first part is written and what was remembered.
struct ReadSeries {
  std::string path;
  std::vector<std::string> parts;
  std::string sheet;
  std::uint64_t bytes = 0;
  std::string encoding;
  Dialect dialect;
  std::unique_ptr<SeriesState> state;
};

/// One text to read: where its bytes come from and what is to be said of them.
struct Part {
  std::string path;
  std::string encoding;
  std::uint64_t size = 0;
  std::unique_ptr<ByteSource> bytes;
  std::string sheet;                     ///< of a workbook
  std::optional<Separators> separators;  ///< where they are known
};

/// Reads parts of a series one after the other into one state.
class SeriesReader {
 public:
  SeriesReader(const CheckOptions& options, std::function<void(std::uint64_t)> onConsumed)
      : options_(options), onConsumed_(std::move(onConsumed)) {}

  Result<void> add(Part part);
  /// Day and month in the other order where the first cells of a file did not tell.
  void turnOrderOf(std::vector<std::size_t> columns) { turned_ = std::move(columns); }
  /// Columns for which later cells told that the guess was wrong.
  [[nodiscard]] std::vector<std::size_t> wrongGuesses() const;
  ReadSeries take();

 private:
  Result<void> begin(const Part& part, Dialect dialect);
  Result<void> compareHeader(const Part& part, const Dialect& dialect) const;

  const CheckOptions& options_;
  std::function<void(std::uint64_t)> onConsumed_;
  std::vector<std::size_t> turned_;
  ReadSeries series_;
  std::uint64_t consumedBefore_ = 0;
};

}  // namespace jindan::datacheck
