// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "domain/benchmark/comparison_rule.h"
#include "domain/benchmark/observation.h"
#include "domain/benchmark/segment.h"
#include "domain/filecheck/check_rules.h"
#include "domain/planning/action.h"
#include "domain/planning/money/money_rules.h"
#include "domain/planning/programme.h"
#include "domain/planning/staffing.h"
#include "domain/planning/use_case.h"
#include "domain/questionnaire/questionnaire.h"
#include "domain/scoring/method.h"
#include "domain/types/result.h"
#include "domain/wording/phrasebook.h"

namespace jindan::content {

/// Everything the packs say, checked and ready to use. The observations themselves live in the benchmark database.
struct Content {
  Questionnaire questionnaire;
  Method method;
  SegmentReference reference;
  ComparisonRules comparisons;
  std::vector<Programme> programmes;
  UseCasePack useCases;
  ActionCatalogue actions;
  MoneyRules money;
  StaffingRules staffing;
  Phrasebook phrases;
  FileCheckRules fileChecks;
  ProgrammePackFacts programmePack;  ///< where the programmes are from
};

/// What the benchmark files are: name of the pack and a hash of their bytes, comparison rules included.
struct BenchmarkVersion {
  std::string pack;  ///< e.g. kr-2026.1
  std::string hash;  ///< 32 hexadecimal digits, BLAKE2b of the files' names and bytes
  [[nodiscard]] std::string reference() const { return pack + "@" + hash; }
};

/// Each entry is one unreadable or faulty file.
using ContentErrors = std::vector<Error>;

/// Reads every pack below `directory` except the observations.
[[nodiscard]] tl::expected<Content, ContentErrors> loadContent(const std::string& directory);

/// Reads the phrases alone, for what must speak before anything else is known.
[[nodiscard]] tl::expected<Phrasebook, ContentErrors> loadPhrases(const std::string& directory);

[[nodiscard]] Result<BenchmarkVersion> benchmarkVersion(const std::string& directory);

/// Reads the whole benchmark pack. Every value and reference is checked as it is converted; the JSON Schemas, which
/// cost more than everything else at a first start, are validateContent()'s.
[[nodiscard]] tl::expected<std::vector<Observation>, ContentErrors> loadObservations(const std::string& directory);

/// Checks every pack against its JSON Schema and against the others; empty when all is well.
[[nodiscard]] ContentErrors validateContent(const std::string& directory);

}  // namespace jindan::content
