// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <memory>
#include <optional>

#include "content/content.h"
#include "domain/findings/diagnosed_visit.h"
#include "domain/planning/collection_plan.h"
#include "domain/scoring/diagnose.h"
#include "storage/benchmark_database.h"

namespace jindan::app {

/// The knowledge of the program, opened once: packs, benchmark database and what follows from them for a visit.
/// Const calls may be made from several threads at once.
class Engine {
 public:
  /// Reads the packs below `data`. The benchmark database is kept in `cache` when there is such a place, else in
  /// memory. Support programmes that the user has imported are read from `own`, the folder of the user's data; when
  /// they cannot be used, those of the program are, and programmeProblem() says why.
  static tl::expected<Engine, content::ContentErrors> open(
      const std::filesystem::path& data, const std::optional<std::filesystem::path>& cache,
      const std::optional<std::filesystem::path>& own = std::nullopt);

  [[nodiscard]] const content::Content& content() const { return *content_; }
  [[nodiscard]] const storage::BenchmarkDatabase& benchmarks() const { return *benchmarks_; }
  [[nodiscard]] const Versions& versions() const { return versions_; }
  /// The folder of the program's packs.
  [[nodiscard]] const std::filesystem::path& dataFolder() const { return dataFolder_; }
  /// Why the imported programmes are not used; nothing when they are, or when there are none.
  [[nodiscard]] const std::optional<Error>& programmeProblem() const { return programmeProblem_; }

  /// Scores a visit and compares it with the surveys.
  [[nodiscard]] Result<DiagnosedVisit> diagnose(const Company& company, const Assessment& assessment,
                                                WithRobustness robustness = WithRobustness::yes) const;
  /// The published figures behind a question, for this company.
  [[nodiscard]] Result<Comparisons> figuresBehind(Index question, const Company& company,
                                                  const Assessment& assessment) const;
  /// The latest visit of a case; a `missing` fault when it has none.
  [[nodiscard]] Result<DiagnosedVisit> diagnoseLatest(const Case& theCase, const std::string& subject) const;
  /// Which AI uses fit the company, from the answers of the visit, and what to collect from its day on; nothing while
  /// no question has a level. It must not outlive the engine.
  [[nodiscard]] std::optional<UseCaseFindings> usesFor(const DiagnosedVisit& visit, const CheckedData& data = {}) const;

 private:
  Engine(std::unique_ptr<content::Content> content, std::unique_ptr<storage::BenchmarkDatabase> benchmarks,
         Versions versions)
      : content_(std::move(content)), benchmarks_(std::move(benchmarks)), versions_(std::move(versions)) {}

  // On the heap, so that references handed out stay valid when the engine is moved.
  std::unique_ptr<content::Content> content_;
  std::unique_ptr<storage::BenchmarkDatabase> benchmarks_;
  Versions versions_;
  std::filesystem::path dataFolder_;
  std::optional<Error> programmeProblem_;
};

}  // namespace jindan::app
