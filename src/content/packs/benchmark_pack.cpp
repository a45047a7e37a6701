// SPDX-License-Identifier: Apache-2.0
#include "content/packs/benchmark_pack.h"

#include <unordered_map>
#include <unordered_set>

#include "content/json/node.h"

namespace jindan::content {

namespace {

struct Survey {
  LocalizedText title;
  LocalizedText publisher;
  LocalizedText population;
  std::optional<std::int64_t> size;
  std::string fieldworkStart;
  std::string fieldworkEnd;
};

template <class T>
using ById = std::unordered_map<std::string, T>;

/// The entry named here; a fault when there is none, an empty entry for null.
template <class T>
const T& lookUp(const ById<T>& entries, const Node& node) {
  static const T nothing{};
  if (node.isNull()) return nothing;
  const auto found = entries.find(node.string());
  if (found != entries.end()) return found->second;
  node.fault(FaultCode::unknown, node.describe(), "");
  return nothing;
}

ById<LocalizedText> readTexts(const Node& list, std::string_view field) {
  ById<LocalizedText> texts;
  for (const Node& node : list.elements()) {
    if (!texts.emplace(node["id"].nonEmptyString(), node[field].text()).second) {
      node["id"].fault(FaultCode::duplicate, node["id"].describe(), "");
    }
  }
  return texts;
}

ById<Survey> readSurveys(const Node& list) {
  ById<Survey> surveys;
  for (const Node& node : list.elements()) {
    surveys.emplace(node["id"].nonEmptyString(),
                    Survey{node["title"].text(), node["publisher"].text(), node["population"].text(),
                           node["survey_n"].optionalInteger(1), node["fieldwork_start"].optionalString().value_or(""),
                           node["fieldwork_end"].optionalString().value_or("")});
  }
  return surveys;
}

BenchmarkUse readUse(const Node& node) {
  return node.oneOf<BenchmarkUse>({{"core", BenchmarkUse::core},
                                   {"reference", BenchmarkUse::reference},
                                   {"context", BenchmarkUse::context},
                                   {"avoid", BenchmarkUse::avoid}});
}

/// Everything an observation refers to.
struct Lookups {
  ById<LocalizedText> indicators;
  ById<LocalizedText> bases;
  ById<LocalizedText> notes;
  ById<Survey> surveys;
};

Observation readObservation(const Node& node, const Lookups& lookups) {
  Observation observation;
  observation.id = ObservationId(node["id"].nonEmptyString());
  observation.indicator = IndicatorId(node["indicator"].nonEmptyString());
  observation.indicatorTitle = lookUp(lookups.indicators, node["indicator"]);
  observation.value = node["value"].number();
  observation.unit = node["unit"].nonEmptyString();
  observation.qualifier = node["qualifier"].nonEmptyString();
  const Node segment = node["segment"];
  observation.segment = {segment["country"].nonEmptyString(), segment["region"].nonEmptyString(),
                         segment["size_class"].nonEmptyString(), segment["industry"].nonEmptyString(),
                         segment["detail"].optionalString().value_or("")};
  observation.respondent = node["respondent"].nonEmptyString();
  observation.base = BaseId(node["base"].optionalString().value_or(""));
  observation.baseText = lookUp(lookups.bases, node["base"]);
  observation.sampleSize = node["sample_n"].optionalInteger(1);
  const Survey& survey = lookUp(lookups.surveys, node["survey"]);
  observation.surveySize = survey.size;
  observation.survey = survey.title;
  observation.publisher = survey.publisher;
  observation.population = survey.population;
  observation.fieldworkStart = survey.fieldworkStart;
  observation.fieldworkEnd = survey.fieldworkEnd;
  observation.publicationDate = node["publication_date"].optionalString().value_or("");
  observation.url = node["url"].optionalString().value_or("");
  observation.confidence = node["confidence"].nonEmptyString();
  observation.use = readUse(node["use"]);
  observation.derived = node["derived"].boolean();
  observation.note = lookUp(lookups.notes, node["note"]);
  return observation;
}

}  // namespace

std::vector<Observation> readObservations(const BenchmarkDocuments& documents,
                                          std::map<std::string, std::vector<Fault>>& faults) {
  const auto root = [&](const std::string& name) { return Node(documents.at(name), faults[name]); };
  const Lookups lookups{readTexts(root("indicators")["indicators"], "title"), readTexts(root("bases")["bases"], "text"),
                        readTexts(root("notes")["notes"], "text"), readSurveys(root("surveys")["surveys"])};
  std::vector<Observation> observations;
  std::unordered_set<std::string> seen;
  for (const Node& node : root("observations")["observations"].elements()) {
    observations.push_back(readObservation(node, lookups));
    if (!seen.insert(observations.back().id.value()).second) {
      node["id"].fault(FaultCode::duplicate, node["id"].describe(), "");
    }
  }
  return observations;
}

}  // namespace jindan::content
