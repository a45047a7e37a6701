// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "domain/assessment/assessment.h"
#include "domain/benchmark/comparison.h"
#include "domain/benchmark/segment.h"
#include "domain/scoring/diagnosis.h"

namespace jindan {

/// What made a result, so that it can be made again.
struct Versions {
  std::string program;
  std::string questionnaire;
  std::string benchmarks;
  bool operator==(const Versions&) const = default;
};

/// One visit with all that follows from it: what screens, reports and result files show.
struct DiagnosedVisit {
  Company company;
  Assessment assessment;
  CompanySegment segment;
  Diagnosis diagnosis;
  Comparisons comparisons;
  Versions versions;
};

}  // namespace jindan
