// SPDX-License-Identifier: Apache-2.0
#include "reporting/report/source_list.h"

#include <algorithm>

namespace jindan::reporting {
namespace {

SurveySource sourceOf(const Observation& observation) {
  return {observation.publisher,    observation.survey,          observation.fieldworkStart,
          observation.fieldworkEnd, observation.publicationDate, {observation.url}};
}

bool isSame(const SurveySource& source, const Observation& observation) {
  return source.publisher == observation.publisher && source.survey == observation.survey &&
         source.fieldworkStart == observation.fieldworkStart && source.fieldworkEnd == observation.fieldworkEnd &&
         source.publicationDate == observation.publicationDate;
}

}  // namespace

SourceList::SourceList(std::span<const Comparison> comparisons) {
  for (const Comparison& comparison : comparisons) {
    const Observation& observation = comparison.observation;
    const std::size_t number = numberOf(observation);
    if (number > sources_.size()) {
      sources_.push_back(sourceOf(observation));
      continue;
    }
    std::vector<std::string>& urls = sources_[number - 1].urls;
    if (std::find(urls.begin(), urls.end(), observation.url) == urls.end()) urls.push_back(observation.url);
  }
}

std::size_t SourceList::numberOf(const Observation& observation) const {
  const auto found = std::find_if(sources_.begin(), sources_.end(),
                                  [&](const SurveySource& source) { return isSame(source, observation); });
  return static_cast<std::size_t>(found - sources_.begin()) + 1;
}

std::pair<std::string, std::string> SourceList::period() const {
  std::vector<std::string> days;
  for (const SurveySource& source : sources_) {
    const bool isUndated = source.fieldworkStart.empty() && source.fieldworkEnd.empty();
    for (const std::string& day : {isUndated ? source.publicationDate : source.fieldworkStart, source.fieldworkEnd}) {
      if (!day.empty()) days.push_back(day);
    }
  }
  if (days.empty()) return {};
  const auto [first, last] = std::minmax_element(days.begin(), days.end());
  return {*first, *last};
}

QString SourceList::anchorName(std::size_t number) {
  return QStringLiteral("source-%1").arg(number);
}

}  // namespace jindan::reporting
