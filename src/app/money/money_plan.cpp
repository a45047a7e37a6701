// SPDX-License-Identifier: Apache-2.0
#include "app/money/money_plan.h"

#include "app/exchange/case_format.h"
#include "app/exchange/case_reader.h"
#include "app/exchange/pdf_attachment.h"
#include "app/money/money_json.h"
#include "content/json/document.h"

namespace jindan::app {

namespace {

tl::expected<MoneyPlan, std::vector<Fault>> makePlan(const content::Content& content, const MoneyQuestion& question) {
  return makeMoneyPlan(question, content.money, content.staffing);
}

tl::unexpected<Error> faultsBelow(const std::string& pointer, const std::string& subject, std::vector<Fault> faults) {
  for (Fault& fault : faults)
    fault.pointer.insert(0, pointer);
  return badInput(subject, std::move(faults));
}

/// A file of the inputs alone, or of a result that holds them.
Result<MoneyPlan> planInputs(const Engine& engine, const nlohmann::json& document, const std::string& path) {
  std::vector<Fault> faults;
  const content::Node root(document, faults);
  const content::Node inner = root.maybe("inputs");
  const content::Node& inputs = inner.exists() ? inner : root;
  const MoneyEntries entries = readMoneyEntries(inputs);
  if (!faults.empty()) return badInput(path, std::move(faults));
  auto plan = makePlan(engine.content(), {entries, nullptr, nullptr});
  if (!plan) return faultsBelow(inputs.pointer(), path, std::move(plan.error()));
  return std::move(*plan);
}

/// Does the document say that it is a case, or hold what only a case has?
bool isCase(const nlohmann::json& document) {
  return document.is_object() && (document.value(field::format, nlohmann::json()) == caseFormat ||
                                  document.contains(field::company) || document.contains(field::assessments));
}

}  // namespace

Result<MoneyPlan> planMoney(const Engine& engine, const Case& theCase, const std::string& subject) {
  const Assessment* visit = theCase.latest();
  if (visit == nullptr) return badInput(subject, {{"/assessments", FaultCode::missing, "", ""}});
  auto plan = makePlan(engine.content(), {visit->money.value_or(MoneyEntries{}), &theCase.company, visit});
  if (plan) return std::move(*plan);
  const auto place = visit - theCase.assessments.data();
  return faultsBelow("/assessments/" + std::to_string(place) + "/money", subject, std::move(plan.error()));
}

std::optional<MoneyPlan> enteredPlan(const content::Content& content, const Company& company,
                                     const Assessment& assessment) {
  if (!assessment.money) return std::nullopt;
  auto plan = makePlan(content, {*assessment.money, &company, &assessment});
  return plan ? std::optional(std::move(*plan)) : std::nullopt;
}

Result<MoneyPlan> planMoneyFile(const Engine& engine, const std::string& path, const std::string& password) {
  auto bytes = content::readFile(path);
  if (bytes && isPdf(*bytes)) bytes = attachedCase(*bytes, path, password);
  if (!bytes) return tl::unexpected(bytes.error());
  const auto document = content::parseDocument(*bytes, path);
  if (!document) return tl::unexpected(document.error());
  if (!isCase(*document)) return planInputs(engine, *document, path);
  const content::Content& content = engine.content();
  const auto theCase = readCase(*bytes, path, content.questionnaire, content.reference);
  if (!theCase) return tl::unexpected(theCase.error());
  return planMoney(engine, *theCase, path);
}

}  // namespace jindan::app
