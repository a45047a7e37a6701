// SPDX-License-Identifier: Apache-2.0
#include "app/filecheck/use_case_json.h"

#include <string>

namespace jindan::app {

namespace {

using Json = nlohmann::ordered_json;

std::string name(std::string_view text) {
  return std::string(text);
}

const char* unitOf(RequirementKind kind) {
  switch (kind) {
    case RequirementKind::signal:
      return "seconds";
    case RequirementKind::history:
      return "months";
    case RequirementKind::volume:
      return "rows";
    case RequirementKind::filled:
      return "percent";
    case RequirementKind::label:
      return "events";
    case RequirementKind::link:
      return "share";
    case RequirementKind::condition:
      break;
  }
  return "level";
}

/// What is asked for, in the unit of the requirement; null where being there is enough.
Json neededJson(const Requirement& requirement) {
  if (requirement.kind == RequirementKind::condition) {
    return requirement.answers.empty() ? Json(nullptr) : Json(requirement.answers.front().atLeast.value());
  }
  if (requirement.kind != RequirementKind::signal) return requirement.amount;
  return requirement.intervalSeconds ? Json(*requirement.intervalSeconds) : Json(nullptr);
}

Json stateJson(const Requirement& requirement, const RequirementState& state, const Questionnaire& questionnaire) {
  Json object;
  object["id"] = requirement.id;
  object["kind"] = name(nameOf(requirement.kind));
  object["status"] = name(nameOf(state.status));
  object["unit"] = unitOf(requirement.kind);
  object["needed"] = neededJson(requirement);
  const auto& measure = state.measure;
  object["measured"] = measure && measure->known ? Json(measure->value) : Json(nullptr);
  object["file"] = measure ? Json(measure->file) : Json(nullptr);
  object["column"] = measure ? Json(measure->column) : Json(nullptr);
  object["question"] = state.question ? Json(questionnaire.question(*state.question).id.value()) : Json(nullptr);
  return object;
}

Json fitJson(const UseCasePack& pack, const UseCaseFit& fit, const Questionnaire& questionnaire) {
  const UseCase& useCase = pack.useCases[fit.useCase];
  Json object;
  object["id"] = useCase.id;
  object["verdict"] = name(nameOf(fit.verdict));
  object["missing"] = Json::array();
  for (const Index place : fit.missing())
    object["missing"].push_back(useCase.requirements[place].id);
  object["suitability"] = name(nameOf(fit.suitability));
  object["blocked_by"] = Json::array();
  object["requirements"] = Json::array();
  for (Index place = 0; place < fit.states.size(); ++place) {
    const Requirement& requirement = useCase.requirements[place];
    object["requirements"].push_back(stateJson(requirement, fit.states[place], questionnaire));
    if (fit.states[place].blocked) object["blocked_by"].push_back(pack.obstacles[*requirement.obstacle].id);
  }
  return object;
}

std::string subjectId(const UseCasePack& pack, const CollectionLine& line) {
  switch (line.kind) {
    case CollectionKind::signal:
      return pack.signalTypes[line.subject].id;
    case CollectionKind::label:
      return pack.labels[line.subject].id;
    case CollectionKind::link:
      return pack.links[line.subject].id;
    case CollectionKind::preparation:
      break;
  }
  return pack.conditions[line.subject].id;
}

Json orNull(double amount) {
  return amount > 0.0 ? Json(amount) : Json(nullptr);
}

Json idsJson(const UseCasePack& pack, const std::vector<Index>& useCases) {
  Json ids = Json::array();
  for (const Index useCase : useCases)
    ids.push_back(pack.useCases[useCase].id);
  return ids;
}

Json lineJson(const UseCasePack& pack, const CollectionLine& line) {
  Json object;
  object["kind"] = name(nameOf(line.kind));
  object["id"] = subjectId(pack, line);
  object["interval_seconds"] = line.intervalSeconds ? Json(*line.intervalSeconds) : Json(nullptr);
  object["months"] = orNull(line.months);
  object["months_there"] = orNull(line.monthsThere);
  object["count"] = orNull(line.count);
  object["percent_filled"] = orNull(line.percentFilled);
  object["share"] = orNull(line.share);
  object["from"] = line.from.iso();
  object["enough"] = line.enough ? Json(line.enough->iso()) : Json(nullptr);
  object["use_cases"] = idsJson(pack, line.useCases);
  return object;
}

}  // namespace

Json useCasesJson(const UseCasePack& pack, std::span<const UseCaseFit> fits, const Questionnaire& questionnaire) {
  Json list = Json::array();
  for (const UseCaseFit& fit : fits)
    list.push_back(fitJson(pack, fit, questionnaire));
  return list;
}

Json collectionPlanJson(const UseCasePack& pack, const CollectionPlan& plan) {
  Json object;
  object["start"] = plan.start.iso();
  object["use_cases"] = idsJson(pack, plan.useCases);
  object["lines"] = Json::array();
  for (const CollectionLine& line : plan.lines)
    object["lines"].push_back(lineJson(pack, line));
  return object;
}

std::string writeUses(const UseCaseFindings& findings, const Questionnaire& questionnaire) {
  Json document;
  document["format"] = name(usesFormat);
  document["version"] = usesVersion;
  document["use_cases"] = useCasesJson(*findings.pack, findings.fits, questionnaire);
  document["collection_plan"] = collectionPlanJson(*findings.pack, findings.plan);
  return document.dump(2) + "\n";
}

}  // namespace jindan::app
