// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <span>
#include <string>
#include <vector>

#include "domain/benchmark/comparison.h"

namespace jindan::reporting {

/// A survey as the list of sources has it.
struct SurveySource {
  LocalizedText publisher;
  LocalizedText survey;
  std::string fieldworkStart;
  std::string fieldworkEnd;
  std::string publicationDate;
  std::vector<std::string> urls;  ///< each once
};

/// The surveys behind a report's figures and no others, numbered from 1 in the order in which the report uses them.
class SourceList {
 public:
  explicit SourceList(std::span<const Comparison> comparisons);

  [[nodiscard]] const std::vector<SurveySource>& all() const { return sources_; }
  /// Of a survey that is in the list.
  [[nodiscard]] std::size_t numberOf(const Observation& observation) const;
  /// From the earliest to the latest day, month or year of the surveys; empty texts when none gives any.
  [[nodiscard]] std::pair<std::string, std::string> period() const;
  /// Where links to the source of this number lead.
  [[nodiscard]] static QString anchorName(std::size_t number);

 private:
  std::vector<SurveySource> sources_;
};

}  // namespace jindan::reporting
