// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "content/content.h"
#include "domain/benchmark/observation.h"

namespace jindan::test {

/// The figures that ship with the program.
inline const std::vector<Observation>& packObservations() {
  static const std::vector<Observation> observations = [] {
    auto loaded = content::loadObservations(std::string(JINDAN_SOURCE_DIR) + "/data");
    return loaded ? std::move(*loaded) : std::vector<Observation>{};
  }();
  return observations;
}

/// A Korean percentage of firms, with every optional field filled.
inline Observation sampleObservation(const std::string& id) {
  Observation o;
  o.id = ObservationId(id);
  o.indicator = IndicatorId("use_rate");
  o.indicatorTitle = {"이용률", "Use rate"};
  o.value = 28.5;
  o.unit = "percent";
  o.qualifier = "exact";
  o.segment = {"KR", "all", "small", "manufacturing", ""};
  o.respondent = "firm";
  o.base = BaseId("all_firms");
  o.baseText = {"모든 기업", "All firms"};
  o.sampleSize = 120;
  o.surveySize = 5000;
  o.survey = {"실태조사", "Survey"};
  o.publisher = {"부처", "Ministry"};
  o.population = {"기업", "Firms"};
  o.fieldworkStart = "2024-01";
  o.fieldworkEnd = "2024-03";
  o.publicationDate = "2025-04-28";
  o.url = "https://example.org/survey";
  o.confidence = "official";
  o.use = BenchmarkUse::core;
  o.derived = true;
  o.note = {"참고", "Note"};
  return o;
}

inline std::vector<std::string> idsOf(const std::vector<Observation>& observations) {
  std::vector<std::string> ids;
  for (const Observation& observation : observations)
    ids.push_back(observation.id.value());
  return ids;
}

}  // namespace jindan::test
