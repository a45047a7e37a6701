// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/benchmark/observation.h"
#include "domain/types/result.h"

namespace jindan {

/// What a comparison asks of the benchmarks. The lists go from most specific to widest.
struct SegmentQuery {
  IndicatorId indicator;
  std::string unit;
  std::string respondent;
  std::optional<BaseId> base;
  std::vector<std::string> sizeClasses;
  std::vector<std::string> regions;
  std::vector<std::string> industries;
  bool background = false;  ///< figures of use "context" may be returned too
};

struct SegmentHit {
  std::vector<Observation> observations;  ///< one, or the two ends of a range
  std::vector<std::string> path;          ///< segments looked at, most specific first; the last one is the hit
};

/// Where published figures come from.
class ObservationSource {
 public:
  virtual ~ObservationSource() = default;
  /// The most specific figures that fit; none when nothing fits.
  [[nodiscard]] virtual Result<SegmentHit> mostSpecific(const SegmentQuery& query) const = 0;
  /// Every Korean figure of an indicator, to say why none of them fits.
  [[nodiscard]] virtual Result<std::vector<Observation>> allOf(const IndicatorId& indicator) const = 0;
};

}  // namespace jindan
