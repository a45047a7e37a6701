// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "domain/benchmark/observation_source.h"

namespace jindan::storage {

/// Which observations to list; an empty field leaves everything in.
struct ObservationFilter {
  IndicatorId indicator;
  std::string country;
  std::optional<BenchmarkUse> use;
  std::string search;  ///< part of id, indicator, base, survey, publisher or note, either language, of any case
  int limit = 200;     ///< below 0: no limit
  int offset = 0;
};

/// The published figures as a database that is derived from the packs: it can be deleted at any time and is built anew.
/// Read-only once built; may be asked from several threads.
class BenchmarkDatabase final : public ObservationSource {
 public:
  /// `badInput` when two observations share an id.
  [[nodiscard]] static Result<BenchmarkDatabase> inMemory(const std::string& version,
                                                          std::span<const Observation> observations);
  /// Opens the file of this version in `folder`. When it is missing, of another version or damaged, it is built from
  /// what `load` gives and older files are removed. Where nothing can be written the database lives in memory.
  [[nodiscard]] static Result<BenchmarkDatabase> openOrBuild(
      const std::filesystem::path& folder, const std::string& version,
      const std::function<Result<std::vector<Observation>>()>& load);

  BenchmarkDatabase(BenchmarkDatabase&& other) noexcept;
  BenchmarkDatabase& operator=(BenchmarkDatabase&& other) noexcept;
  ~BenchmarkDatabase() override;

  [[nodiscard]] Result<SegmentHit> mostSpecific(const SegmentQuery& query) const override;
  [[nodiscard]] Result<std::vector<Observation>> allOf(const IndicatorId& indicator) const override;
  /// Pack order.
  [[nodiscard]] Result<std::vector<Observation>> list(const ObservationFilter& filter) const;
  /// How many observations the filter lets through, whatever its limit and offset.
  [[nodiscard]] Result<std::int64_t> count(const ObservationFilter& filter = {}) const;
  /// `notFound` when there is none.
  [[nodiscard]] Result<Observation> find(const ObservationId& id) const;

  [[nodiscard]] const std::string& version() const;
  /// Empty when the database lives in memory.
  [[nodiscard]] const std::filesystem::path& file() const;

 private:
  struct State;
  explicit BenchmarkDatabase(std::unique_ptr<State> state);
  [[nodiscard]] static std::unique_ptr<State> openCurrent(const std::filesystem::path& file,
                                                          const std::string& version);
  template <class Action>
  auto ask(const Action& action) const;

  std::unique_ptr<State> state_;
};

}  // namespace jindan::storage
