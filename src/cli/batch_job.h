// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>

#include "app/engine/engine.h"
#include "domain/narrative/narrator.h"
#include "reporting/report/issuer.h"

namespace jindan::cli {

/// One report to be made.
struct BatchJob {
  std::string subject;                 ///< what errors call it
  std::function<Result<Case>()> load;  ///< may be called from any thread
};

enum class BatchStatus { notStarted, made, unchanged, failed };

/// What became of a job: a line of the summary.
struct BatchRow {
  std::string company;
  std::string file;  ///< name inside the folder
  std::string id;
  std::optional<int> stage;
  std::optional<double> score;
  int pages = 0;
  std::uintmax_t bytes = 0;
  BatchStatus status = BatchStatus::notStarted;
  std::optional<Error> error;  ///< when failed
};

/// Makes the reports of jobs in one folder. Const calls may be made from several threads.
class ReportMaker {
 public:
  ReportMaker(const app::Engine& engine, const Narrator& narrator, std::filesystem::path folder,
              reporting::Issuer issuer)
      : engine_(engine), narrator_(narrator), folder_(std::move(folder)), issuer_(std::move(issuer)) {}

  /// A report that lies in the folder already is left as it is when it is proven to be the one that would be made:
  /// every word of every page, the case inside, the version of the program and the logo.
  [[nodiscard]] BatchRow make(const BatchJob& job) const;

 private:
  [[nodiscard]] Result<void> fill(BatchRow& row, const BatchJob& job) const;

  const app::Engine& engine_;
  const Narrator& narrator_;
  std::filesystem::path folder_;
  reporting::Issuer issuer_;
};

}  // namespace jindan::cli
