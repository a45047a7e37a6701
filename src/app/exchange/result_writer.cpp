// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/result_writer.h"

#include <nlohmann/json.hpp>

#include "app/exchange/case_format.h"
#include "app/exchange/case_writer.h"

namespace jindan::app {

namespace {

using Json = nlohmann::ordered_json;

template <class T>
Json orNull(const std::optional<T>& value) {
  return value ? Json(*value) : Json(nullptr);
}

void addLevel(Json& object, const std::optional<MeanLevel>& level) {
  object["level"] = level ? Json(level->value()) : Json(nullptr);
  object["score"] = level ? Json(level->score().value()) : Json(nullptr);
}

void addInterval(Json& object, const LevelInterval& interval) {
  object["low"] = interval.low.value();
  object["high"] = interval.high.value();
}

/// The parts of a result, written against one questionnaire.
class ResultJson {
 public:
  ResultJson(const Questionnaire& questionnaire, const Method& method) : questions_(questionnaire), method_(method) {}

  [[nodiscard]] Json overall(const OverallScore& overall) const {
    Json object;
    object["reported"] = overall.reported;
    addLevel(object, overall.level);
    addInterval(object, overall.interval);
    object["stage"] = orNull(overall.stage);
    object["stage_uncapped"] = orNull(overall.stageUncapped);
    object["provisional"] = overall.stage ? Json(overall.provisional) : Json(nullptr);
    object["gates"] = Json::array();
    for (const BitingGate& gate : overall.gates) {
      object["gates"].push_back(
          {{"question", id(gate.question)}, {"cap", gate.cap}, {"lifted_by_level", gate.liftedBy.value()}});
    }
    object["confidence"] = overall.confidence;
    return object;
  }

  [[nodiscard]] Json self(const OverallScore& overall) const {
    Json object;
    addLevel(object, overall.level);
    object["stage"] = orNull(overall.stage);
    return object;
  }

  [[nodiscard]] Json pillar(const PillarScore& pillar) const {
    Json object;
    object["id"] = questions_.pillar(pillar.pillar).id.value();
    object["reported"] = pillar.reported;
    addLevel(object, pillar.level);
    addInterval(object, pillar.interval);
    object["coverage"] = pillar.coverage;
    object["confidence"] = pillar.confidence;
    object["dimensions"] = Json::array();
    for (const DimensionScore& dimension : pillar.dimensions) {
      Json entry;
      entry["id"] = questions_.dimension(dimension.dimension).id.value();
      entry["level"] = dimension.level ? Json(dimension.level->value()) : Json(nullptr);
      addInterval(entry, dimension.interval);
      object["dimensions"].push_back(std::move(entry));
    }
    return object;
  }

  [[nodiscard]] Json comparison(const Comparison& comparison) const {
    const Observation& figure = comparison.observation;
    Json object;
    object["question"] = id(comparison.question);
    object["indicator"] = figure.indicator.value();
    object["observation"] = figure.id.value();
    object["value"] = plainNumber(figure.value);
    object["unit"] = figure.unit;
    object["respondent"] = figure.respondent;
    object["base"] = figure.base.empty() ? Json(nullptr) : Json(figure.base.value());
    object["n"] = orNull(figure.sampleSize);
    object["position"] = nameOf(comparison.position);
    object["own"] = orNull(comparison.own);
    object["interval"] =
        comparison.interval ? Json{comparison.interval->low, comparison.interval->high} : Json(nullptr);
    object["segment_path"] = comparison.path;
    object["note"] = comparison.smallBase ? Json("sales_below_5_billion_won") : Json(nullptr);
    return object;
  }

  [[nodiscard]] Json refusal(const Refusal& refusal) const {
    return {{"question", id(refusal.question)},
            {"indicator", refusal.indicator.value()},
            {"reason", nameOf(refusal.reason)}};
  }

  [[nodiscard]] Json drop(const Drop& drop) const { return {{"question", id(drop.question)}, {"drop", drop.drop}}; }

  [[nodiscard]] Json lift(const Lift& lift) const {
    return {
        {"question", id(lift.question)}, {"to", lift.to.value()}, {"gain", lift.gain}, {"opens_gate", lift.opensGate}};
  }

  [[nodiscard]] Json robustness(const Robustness& robustness) const {
    const auto& weakest = robustness.weakest;
    return {{"draws", robustness.draws},
            {"stage_stable", orNull(robustness.stageStable)},
            {"weakest_stable", orNull(robustness.weakestStable)},
            {"weakest", weakest ? Json(questions_.pillar(*weakest).id.value()) : Json(nullptr)}};
  }

  [[nodiscard]] std::string rule(Index place) const { return method_.contradictions.at(place).id.value(); }

 private:
  [[nodiscard]] const std::string& id(Index question) const { return questions_.question(question).id.value(); }

  const Questionnaire& questions_;
  const Method& method_;
};

template <class List, class Convert>
Json listOf(const List& list, const Convert& convert) {
  Json array = Json::array();
  for (const auto& entry : list)
    array.push_back(convert(entry));
  return array;
}

}  // namespace

std::string writeResult(const DiagnosedVisit& visit, const Questionnaire& questionnaire, const Method& method) {
  const ResultJson json(questionnaire, method);
  const Diagnosis& diagnosis = visit.diagnosis;
  Json result;
  result["format"] = resultFormat;
  result["version"] = resultVersion;
  result["company"] = companyJson(visit.company);
  result["assessment"] = visit.assessment.id ? Json(visit.assessment.id->value()) : Json(nullptr);
  result["date"] = visit.assessment.date.iso();
  result["mode"] = visit.assessment.mode == Mode::full ? field::full : field::quick;
  result["weights"] = weightsJson(visit.assessment.weights, questionnaire);
  result["size_class"] = nameOf(visit.segment.size);
  result["size_class_estimated"] = visit.segment.sizeEstimated;
  result["capital_region"] = visit.segment.capitalRegion;
  result["overall"] = json.overall(diagnosis.verified.overall);
  result["self"] = json.self(diagnosis.self.overall);
  // Adding 0 turns a negative zero into the plain one.
  result["claim_gap"] = diagnosis.claimGap ? Json(*diagnosis.claimGap + 0.0) : Json(nullptr);
  result["pillars"] = listOf(diagnosis.verified.pillars, [&](const auto& pillar) { return json.pillar(pillar); });
  result["comparisons"] = listOf(visit.comparisons.made, [&](const auto& made) { return json.comparison(made); });
  result["refused"] = listOf(visit.comparisons.refused, [&](const auto& refused) { return json.refusal(refused); });
  result["explanation"] = listOf(diagnosis.drops, [&](const auto& drop) { return json.drop(drop); });
  result["lifts"] = listOf(diagnosis.lifts, [&](const auto& lift) { return json.lift(lift); });
  result["robustness"] = json.robustness(diagnosis.robustness);
  result["contradictions"] = listOf(diagnosis.contradictions, [&](Index place) { return json.rule(place); });
  result["versions"] = {{"program", visit.versions.program},
                        {"questionnaire", visit.versions.questionnaire},
                        {"benchmarks", visit.versions.benchmarks}};
  return result.dump(2, ' ', false) + "\n";
}

}  // namespace jindan::app
