// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "app/engine/engine.h"
#include "domain/filecheck/file_check.h"

namespace jindan::app {

/// A pair of columns to be held against each other; a file as its place in FileCheckRequest::series.
struct LinkWish {
  std::size_t left = 0;
  std::string leftColumn;
  std::size_t right = 0;
  std::string rightColumn;
};

/// What is to be checked. Files of one series hold one record in several parts and are read as one, in this order.
struct FileCheckRequest {
  std::vector<std::vector<std::string>> series;
  std::vector<LinkWish> links;
  bool keepExamples = true;  ///< false: no value of any cell stays in the summary, only counts
};

/// How a running check is followed and stopped.
struct FileCheckWatch {
  /// Bytes read and bytes in all; called now and then, from any thread. May be empty.
  std::function<void(std::uint64_t done, std::uint64_t total)> onProgress;
  /// The check ends with `cancelled` soon after this turns true. May be null.
  const std::atomic<bool>* cancelled = nullptr;
};

/// Reads data files and judges them: findings, scores, and the levels they show. Nothing is stored; to keep a check
/// with a visit, Interview::addCheck. For the files' faults see datacheck::checkFiles. May run in any thread; the
/// engine must outlive the service.
class FileCheckService {
 public:
  explicit FileCheckService(const Engine& engine) : engine_(engine) {}

  [[nodiscard]] Result<FileCheck> run(const FileCheckRequest& request, const FileCheckWatch& watch = {}) const;

  /// The judgement alone, of files that were read already. Without examples every value of a cell is taken out.
  [[nodiscard]] FileCheck judge(std::vector<FileProfile> files, std::vector<LinkProfile> links,
                                bool keepExamples = true) const;

 private:
  const Engine& engine_;
};

}  // namespace jindan::app
