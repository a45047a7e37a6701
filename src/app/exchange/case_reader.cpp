// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/case_reader.h"

#include <algorithm>
#include <array>
#include <vector>

#include "app/exchange/case_format.h"
#include "app/exchange/case_states.h"
#include "app/exchange/extra_fields.h"
#include "app/exchange/pdf_attachment.h"
#include "app/filecheck/check_json.h"
#include "app/money/money_json.h"
#include "content/json/document.h"
#include "content/json/node.h"
#include "domain/wording/foreign_text.h"

namespace jindan::app {

namespace {

using content::Node;

constexpr std::int64_t mostEmployees = 9'999'999;
constexpr std::int64_t mostPlanMonths = 120;
constexpr std::int64_t mostWon = 1'000'000'000'000'000;  // a thousand trillion: beyond any company
constexpr double mostWeight = 1e6;
constexpr double leastWeight = 1e-6;  // below it a logarithm of tiny numbers decides
constexpr double mostNumber = 1e15;
constexpr std::size_t mostAnswers = 10'000;
constexpr std::size_t mostVisits = 10'000;

bool isUuid(std::string_view text) {
  constexpr std::string_view shape = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
  constexpr std::string_view hexadecimal = "0123456789abcdefABCDEF";
  return text.size() == shape.size() && std::equal(text.begin(), text.end(), shape.begin(), [&](char c, char s) {
           return s == '-' ? c == '-' : hexadecimal.find(c) != std::string_view::npos;
         });
}

std::optional<Uuid> readUuid(const Node& node) {
  if (node.isNull()) return std::nullopt;
  const std::string text = node.string();
  if (node.json().is_string() && !isUuid(text)) node.fault(FaultCode::notAllowed, node.describe(), "UUID");
  return Uuid(text);
}

template <class Identifier>
Identifier readCode(const Node& node, const SegmentReference& reference, std::string_view allowed) {
  const Identifier code(node.string());
  if (node.json().is_string() && reference.find(code) == nullptr) {
    node.fault(FaultCode::unknown, node.describe(), std::string(allowed));
  }
  return code;
}

/// Line ends and tabs may stand in a text, other control characters have no meaning in one.
const Node& checked(const Node& node) {
  if (!node.exists() || !node.json().is_string()) return node;
  const auto control = firstControl(node.json().get_ref<const std::string&>());
  if (control) node.fault(FaultCode::hiddenCharacter, codePointName(*control), "");
  return node;
}

Company readCompany(const Node& node, const SegmentReference& reference) {
  Company company;
  company.id = readUuid(node.maybe(field::id));
  company.name = checked(node[field::name]).nonEmptyString();
  company.industry = readCode<IndustryCode>(node[field::industry], reference, "C10 … C34");
  company.region = readCode<RegionCode>(node[field::region], reference, "ISO 3166-2:KR");
  company.employees = node[field::employees].integer(1, mostEmployees);
  if (const auto sales = node.maybe(field::annualSales).optionalInteger(0, mostWon)) company.annualSales = Won(*sales);
  company.extra =
      extraFields(node, {field::id, field::name, field::industry, field::region, field::employees, field::annualSales});
  return company;
}

WeightProfile readWeights(const Node& node, const Questionnaire& questionnaire) {
  WeightProfile weights;
  double sum = 0.0;
  for (const Index p : questionnaire.scoredPillars()) {
    const Node weight = node.maybe(questionnaire.pillar(p).id.value());
    weights.pillars.push_back(weight.exists() ? weight.number(0.0, mostWeight) : 1.0);
    if (weights.pillars.back() > 0.0 && weights.pillars.back() < leastWeight) {
      weight.fault(FaultCode::outOfRange, weight.describe(), "0, >= 1e-6");
    }
    sum += weights.pillars.back();
  }
  if (node.isNull()) return weights;
  for (const auto& [key, weight] : node.fields()) {
    const auto known = std::any_of(questionnaire.scoredPillars().begin(), questionnaire.scoredPillars().end(),
                                   [&, &name = key](Index p) { return questionnaire.pillar(p).id.value() == name; });
    if (!known) weight.fault(FaultCode::unknown, key, "data, talent, funding");
  }
  if (sum <= 0.0) node.fault(FaultCode::outOfRange, "0", "> 0");
  return weights;
}

constexpr std::string_view saidAllowed = "1 … 5, \"dont_know\", \"not_applicable\", null";

/// 3 and 3.0 are levels, 0, 6 and 2.5 are none.
std::optional<Level> levelOf(const nlohmann::json& number) {
  const double value = number.get<double>();
  if (value < Level::lowest || value > Level::highest || value != static_cast<int>(value)) return std::nullopt;
  return Level::from(static_cast<int>(value));
}

Said readSaid(const Node& node, const Question& question) {
  if (node.isNull()) return {};
  const nlohmann::json& value = node.json();
  if (value.is_string()) {
    if (value == field::dontKnow) return Said::dontKnow();
    if (value == field::notApplicable) {
      if (!question.notApplicableWhen) node.fault(FaultCode::notAllowed, node.describe(), "1 … 5, \"dont_know\", null");
      return Said::notApplicable();
    }
    node.fault(FaultCode::notAllowed, node.describe(), std::string(saidAllowed));
    return {};
  }
  const auto level = value.is_number() ? levelOf(value) : std::nullopt;
  if (level) return Said::level(*level);
  const FaultCode code = value.is_number() ? FaultCode::outOfRange : FaultCode::wrongType;
  node.fault(code, node.describe(), std::string(saidAllowed));
  return {};
}

std::optional<double> readNumber(const Node& node, const Question& question) {
  if (node.isNull()) return std::nullopt;
  const bool level = question.number && question.number->unit == NumberUnit::certifiedLevel;
  return level ? static_cast<double>(node.integer(Level::lowest, Level::highest)) : node.number(0.0, mostNumber);
}

Answer readAnswer(const Node& node, const Question& question) {
  Answer answer;
  answer.said = readSaid(node.maybe(field::said), question);
  if (const auto seen = node.maybe(field::seen).optionalInteger(Level::lowest, Level::highest)) {
    answer.seen = Level::from(*seen);
  }
  answer.evidence = static_cast<Evidence>(node.maybe(field::evidence).optionalInteger(0, 2).value_or(0));
  answer.number = readNumber(node.maybe(field::number), question);
  answer.note = checked(node.maybe(field::note)).optionalString().value_or("");
  if (const Node seconds = node.maybe(field::seconds); !seconds.isNull()) answer.seconds = seconds.number(0.0);
  if (const auto target = node.maybe(field::target).optionalInteger(Level::lowest, Level::highest)) {
    answer.target = Level::from(*target);
  }
  answer.extra = extraFields(node, {field::question, field::said, field::seen, field::evidence, field::number,
                                    field::note, field::seconds, field::target});
  return answer;
}

/// A list that no case can need costs one fault, not one for each of its elements.
bool isTooLong(const Node& list, std::size_t most) {
  if (!list.exists() || !list.json().is_array() || list.json().size() <= most) return false;
  list.fault(FaultCode::tooLarge, std::to_string(list.json().size()), "<= " + std::to_string(most));
  return true;
}

std::vector<Answer> readAnswers(const Node& list, const Questionnaire& questionnaire) {
  std::vector<Answer> answers(questionnaire.questions().size());
  std::vector<bool> given(answers.size(), false);
  if (isTooLong(list, mostAnswers)) return answers;
  for (const Node& node : list.elements()) {
    const Node name = node[field::question];
    const std::string id = name.string();
    if (!name.json().is_string()) continue;
    const auto place = questionnaire.find(QuestionId(id));
    if (!place) {
      name.fault(FaultCode::unknown, name.describe(), questionnaire.reference());
      continue;
    }
    if (given[*place]) name.fault(FaultCode::duplicate, name.describe(), "");
    given[*place] = true;
    answers[*place] = readAnswer(node, questionnaire.question(*place));
  }
  return answers;
}

std::vector<FileCheck> readChecks(const Node& list, const Questionnaire& questionnaire) {
  std::vector<FileCheck> checks;
  if (list.isNull()) return checks;
  for (const Node& node : list.elements())
    checks.push_back(readCheckNode(node, questionnaire));
  return checks;
}

Date readDate(const Node& node) {
  const std::string text = node.string();
  if (const auto date = Date::fromIso(text)) return *date;
  if (node.json().is_string()) node.fault(FaultCode::notAllowed, node.describe(), "YYYY-MM-DD");
  return *Date::from(1970, 1, 1);
}

/// Ids of actions are kept even when this program has none of that name: another pack may have.
std::optional<PlanWish> readPlan(const Node& node) {
  if (node.isNull()) return std::nullopt;
  PlanWish wish;
  wish.budget = Won(node[field::budget].integer(0, mostWon));
  wish.months = static_cast<int>(node[field::months].integer(1, mostPlanMonths));
  if (const Node done = node.maybe(field::done); !done.isNull()) {
    for (const Node& id : done.elements()) {
      wish.done.push_back(id.nonEmptyString());
      // The workspace keeps one a line.
      if (wish.done.back().find('\n') != std::string::npos) id.fault(FaultCode::notAllowed, id.describe(), "");
    }
  }
  if (const Node aim = node.maybe(field::aim); !aim.isNull()) {
    wish.aim = aim.oneOf<PlanAim>({{field::score, PlanAim::highestScore}, {field::nextStage, PlanAim::nextStage}});
  }
  wish.extra = extraFields(node, {field::budget, field::months, field::done, field::aim});
  return wish;
}

Assessment readAssessment(const Node& node, const Questionnaire& questionnaire) {
  Assessment assessment{std::nullopt, readDate(node[field::date]), {}, Mode::full, {}, {}, {}, {}, {}};
  assessment.id = readUuid(node.maybe(field::id));
  const Node reference = node[field::questionnaire];
  assessment.questionnaire = reference.string();
  if (reference.json().is_string() && assessment.questionnaire != questionnaire.reference()) {
    reference.fault(FaultCode::unknownVersion, reference.describe(), questionnaire.reference());
  }
  if (const Node mode = node.maybe(field::mode); mode.exists()) {
    assessment.mode = mode.oneOf<Mode>({{field::full, Mode::full}, {field::quick, Mode::quick}});
  }
  assessment.assessor = checked(node.maybe(field::assessor)).optionalString().value_or("");
  assessment.respondent = checked(node.maybe(field::respondent)).optionalString().value_or("");
  assessment.weights = readWeights(node.maybe(field::weights), questionnaire);
  if (const Node money = node.maybe(field::money); !money.isNull()) assessment.money = readMoneyEntries(money);
  assessment.answers = readAnswers(node[field::answers], questionnaire);
  // Files from elsewhere do not say so: what only a consultant enters tells it.
  const Node consultant = node.maybe(field::consultant);
  assessment.consultant = consultant.isNull() ? assessment.hasConsultantEntries() : consultant.boolean();
  assessment.checks = readChecks(node.maybe(field::checks), questionnaire);
  assessment.plan = readPlan(node.maybe(field::plan));
  if (const Node finished = node.maybe(field::finished); !finished.isNull()) assessment.finished = finished.boolean();
  assessment.extra = extraFields(node, {field::id, field::date, field::questionnaire, field::mode, field::assessor,
                                        field::respondent, field::consultant, field::weights, field::money,
                                        field::answers, field::checks, field::plan, field::finished});
  return assessment;
}

std::vector<std::string> readHistory(const Node& node) {
  std::vector<std::string> history;
  if (node.isNull() || isTooLong(node, mostStates)) return history;
  for (const Node& state : node.elements()) {
    history.push_back(state.string());
    if (state.json().is_string() && !isStateName(history.back())) {
      state.fault(FaultCode::notAllowed, state.describe(), "N-…");
    }
  }
  return history;
}

void checkFormat(const Node& root) {
  const Node format = root[field::format];
  if (format.json().is_string() && format.string() != caseFormat) {
    format.fault(FaultCode::notAllowed, format.describe(), std::string(caseFormat));
  } else {
    static_cast<void>(format.string());
  }
  const Node version = root[field::version];
  if (version.exists() && version.integer() != caseVersion && version.json().is_number()) {
    version.fault(FaultCode::unknownVersion, version.describe(), std::to_string(caseVersion));
  }
}

}  // namespace

Result<Case> readCase(std::string_view bytes, const std::string& subject, const Questionnaire& questionnaire,
                      const SegmentReference& reference) {
  const auto document = content::parseDocument(bytes, subject, {mostCaseBytes});
  if (!document) return tl::unexpected(document.error());
  std::vector<Fault> faults;
  const Node root(*document, faults);
  if (!document->is_object()) {
    root.fault(FaultCode::wrongType, root.describe(), "object");
    return badInput(subject, std::move(faults));
  }
  checkFormat(root);
  Case result;
  result.company = readCompany(root[field::company], reference);
  const Node visits = root[field::assessments];
  if (isTooLong(visits, mostVisits)) return badInput(subject, std::move(faults));
  for (const Node& node : visits.elements()) {
    result.assessments.push_back(readAssessment(node, questionnaire));
  }
  result.history = readHistory(root.maybe(field::history));
  result.extra = extraFields(root, {field::format, field::version, field::company, field::assessments, field::history});
  if (!faults.empty()) return badInput(subject, std::move(faults));
  return result;
}

Result<Case> readCaseFile(const std::string& path, const Questionnaire& questionnaire,
                          const SegmentReference& reference, const std::string& password) {
  auto bytes = content::readFile(path);
  if (bytes && isPdf(*bytes)) bytes = attachedCase(*bytes, path, password);
  if (!bytes) return tl::unexpected(bytes.error());
  return readCase(*bytes, path, questionnaire, reference);
}

}  // namespace jindan::app
