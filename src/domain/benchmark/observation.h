// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/types/id.h"
#include "domain/types/language.h"

namespace jindan {

/// What an observation may be used for.
enum class BenchmarkUse {
  core,       ///< may be compared
  reference,  ///< a single case or statement: shown as a distance, with that warning
  context,    ///< background only
  avoid,      ///< never shown beside a company
};

/// Name of the use in packs: core, reference, context, avoid.
[[nodiscard]] std::string_view nameOf(BenchmarkUse use);

struct ObservationSegment {
  std::string country;    ///< ISO 3166 alpha-2, or EU, OECD, OECD7
  std::string region;     ///< all, metro, non-metro
  std::string sizeClass;  ///< micro … large, sme, sme_and_mid-sized, all
  std::string industry;   ///< all, manufacturing, services, construction
  std::string detail;     ///< empty, or a prefixed narrowing such as "barrier:skills"
  bool operator==(const ObservationSegment&) const = default;
};

/// One published figure with all that is needed to judge and cite it.
struct Observation {
  ObservationId id;
  IndicatorId indicator;
  LocalizedText indicatorTitle;
  double value = 0.0;
  std::string unit;       ///< percent, percentage_points, KRW, KRW_per_year, years, count
  std::string qualifier;  ///< exact, about, less_than, more_than, at_least, range_low, range_high
  ObservationSegment segment;
  std::string respondent;  ///< firm, worker, single_case, …; firm and worker figures never mix
  BaseId base;             ///< the denominator; empty when the source does not say
  LocalizedText baseText;
  std::optional<std::int64_t> sampleSize;  ///< respondents behind this very figure
  std::optional<std::int64_t> surveySize;  ///< respondents of the whole survey
  LocalizedText survey;
  LocalizedText publisher;
  LocalizedText population;
  std::string fieldworkStart;  ///< YYYY, YYYY-MM or YYYY-MM-DD; empty when unknown
  std::string fieldworkEnd;
  std::string publicationDate;  ///< as above
  std::string url;
  std::string confidence;
  BenchmarkUse use = BenchmarkUse::context;
  bool derived = false;
  LocalizedText note;  ///< both empty when there is none
};

}  // namespace jindan
