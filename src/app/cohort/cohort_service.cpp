// SPDX-License-Identifier: Apache-2.0
#include "app/cohort/cohort_service.h"

#include "domain/narrative/cohort_words.h"

namespace jindan::app {

namespace {

std::vector<std::optional<double>> levelsOf(const Diagnosis& diagnosis) {
  std::vector<std::optional<double>> levels;
  for (const PillarScore& pillar : diagnosis.verified.pillars) {
    for (const DimensionScore& dimension : pillar.dimensions)
      levels.push_back(dimension.level ? std::optional(dimension.level->value()) : std::nullopt);
  }
  return levels;
}

}  // namespace

Result<int> CohortService::complete(int limit) const {
  const auto missing = portfolio_.visitsWithoutDimensions(limit);
  if (!missing) return tl::unexpected(missing.error());
  std::vector<Portfolio::VisitDimensions> found;
  for (const Uuid& visit : *missing) {
    const auto view = visits_.view(visit);
    // What cannot be scored any more has no levels: it must not be asked for again and again.
    found.push_back({visit, view ? levelsOf(view->result.diagnosis) : std::vector<std::optional<double>>()});
  }
  if (const auto saved = portfolio_.saveDimensions(found); !saved) return tl::unexpected(saved.error());
  return static_cast<int>(found.size());
}

Result<void> CohortService::completeAll() const {
  constexpr int atOnce = 500;
  while (true) {
    const auto done = complete(atOnce);
    if (!done) return tl::unexpected(done.error());
    if (*done < atOnce) return {};
  }
}

Result<Cohort> CohortService::cohort() const {
  const content::Content& content = visits_.engine().content();
  Cohort cohort(cohortUniverse(content.reference, static_cast<int>(content.method.stages.size()),
                               cohortMeasures(content.questionnaire).size() + 1));
  const auto read = portfolio_.eachCohortRow([&](const CohortRow& row) { cohort.add(row); });
  if (!read) return tl::unexpected(read.error());
  return cohort;
}

Result<std::vector<CohortRow>> CohortService::rows() const {
  std::vector<CohortRow> rows;
  const auto read = portfolio_.eachCohortRow([&](const CohortRow& row) { rows.push_back(row); });
  if (!read) return tl::unexpected(read.error());
  return rows;
}

}  // namespace jindan::app
