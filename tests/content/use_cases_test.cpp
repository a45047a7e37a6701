// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <set>

#include "content/content.h"
#include "content/data_copy.h"
#include "support/catch.h"

namespace jindan::test {

namespace {

using Json = nlohmann::ordered_json;

const std::string useCaseFile = "use-cases/use-cases.json";

const content::Content& shipped() {
  static const content::Content packs = [] {
    auto loaded = content::loadContent(shippedData);
    if (!loaded) throw std::runtime_error(listed(loaded.error()));
    return std::move(*loaded);
  }();
  return packs;
}

void check(const std::function<void(Json&)>& edit, const std::string& pointer, FaultCode code) {
  const DataCopy copy;
  copy.edit(useCaseFile, edit);
  const auto loaded = content::loadContent(copy.directory());
  REQUIRE_FALSE(loaded);
  INFO("expected " << pointer << "\n" << listed(loaded.error()));
  CHECK(hasFault(loaded.error(), useCaseFile, pointer, code));
}

bool isAbout(const Requirement& requirement, RequirementKind kind, Index subject) {
  return requirement.kind == kind && requirement.subject == subject;
}

bool isUsed(const std::function<bool(const Requirement&)>& test) {
  const auto& uses = shipped().useCases.useCases;
  return std::any_of(uses.begin(), uses.end(), [&](const UseCase& useCase) {
    return std::any_of(useCase.requirements.begin(), useCase.requirements.end(), test);
  });
}

}  // namespace

TEST_CASE("There are at least 16 uses, and every industry has some that suit it best") {
  const UseCasePack& pack = shipped().useCases;
  CHECK(pack.useCases.size() >= 16);
  for (const Industry& industry : shipped().reference.industries()) {
    INFO(industry.code.value());
    const auto suits = std::count_if(pack.useCases.begin(), pack.useCases.end(), [&](const UseCase& useCase) {
      return useCase.suitabilityFor(industry.code) != Suitability::possible;
    });
    CHECK(suits >= 1);
  }
}

TEST_CASE("No industry stands in both lists of a use") {
  for (const UseCase& useCase : shipped().useCases.useCases) {
    INFO(useCase.id);
    std::set<IndustryCode> codes(useCase.typical.begin(), useCase.typical.end());
    codes.insert(useCase.common.begin(), useCase.common.end());
    CHECK(codes.size() == useCase.typical.size() + useCase.common.size());
  }
}

TEST_CASE("Every figure of a use case says what it rests on, and the interval of a signal holds for all of it") {
  for (const UseCase& useCase : shipped().useCases.useCases) {
    for (const Requirement& requirement : useCase.requirements) {
      INFO(useCase.id << " " << requirement.id);
      const bool hasFigure =
          requirement.amount > 0 || (requirement.kind == RequirementKind::signal && requirement.intervalSeconds);
      CHECK(requirement.reasoning.has_value() == hasFigure);
      if (requirement.kind != RequirementKind::signal) continue;
      for (const Requirement& other : useCase.requirements) {
        if (other.isAboutSignal() && other.subject == requirement.subject)
          CHECK(other.intervalSeconds == requirement.intervalSeconds);
      }
    }
  }
}

TEST_CASE("Every history, count and share of blanks belongs to a signal that the use asks for") {
  for (const UseCase& useCase : shipped().useCases.useCases) {
    for (const Requirement& requirement : useCase.requirements) {
      INFO(useCase.id << " " << requirement.id);
      CHECK((!requirement.isAboutSignal() ||
             std::any_of(useCase.requirements.begin(), useCase.requirements.end(), [&](const Requirement& other) {
               return isAbout(other, RequirementKind::signal, requirement.subject);
             })));
    }
  }
}

TEST_CASE("Nothing is described that no use asks for, and words of columns are in small letters") {
  const UseCasePack& pack = shipped().useCases;
  const auto checkWords = [](const std::vector<std::string>& words) {
    for (const std::string& word : words)
      CHECK(std::none_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; }));
  };
  for (Index i = 0; i < pack.signals.size(); ++i) {
    INFO(pack.signals[i].id);
    CHECK(isUsed([&](const Requirement& r) { return isAbout(r, RequirementKind::signal, i); }));
    checkWords(pack.signals[i].words);
  }
  for (Index i = 0; i < pack.labels.size(); ++i) {
    INFO(pack.labels[i].id);
    CHECK(isUsed([&](const Requirement& r) { return isAbout(r, RequirementKind::label, i); }));
    checkWords(pack.labels[i].words);
  }
  for (Index i = 0; i < pack.links.size(); ++i)
    CHECK(isUsed([&](const Requirement& r) { return isAbout(r, RequirementKind::link, i); }));
  for (Index i = 0; i < pack.conditions.size(); ++i) {
    INFO(pack.conditions[i].id);
    CHECK(isUsed([&](const Requirement& r) { return isAbout(r, RequirementKind::condition, i); }));
  }
  for (Index i = 0; i < pack.obstacles.size(); ++i)
    CHECK(isUsed([&](const Requirement& r) { return r.obstacle == i; }));
  for (Index i = 0; i < pack.reasonings.size(); ++i)
    CHECK(isUsed([&](const Requirement& r) { return r.reasoning == i; }));
}

TEST_CASE("An obstacle lies below the bar of what it blocks, so that lifting the bar lifts the block") {
  const UseCasePack& pack = shipped().useCases;
  for (const UseCase& useCase : pack.useCases) {
    for (const Requirement& requirement : useCase.requirements) {
      if (!requirement.obstacle) continue;
      INFO(useCase.id << " " << requirement.id);
      for (const auto& low : pack.obstacles[*requirement.obstacle].when) {
        for (const AnswerBar& bar : requirement.answers)
          CHECK((bar.question != low.question || low.atMost < bar.atLeast));
      }
    }
  }
}

TEST_CASE("A faulty pack of uses is refused with the place of the fault") {
  check([](Json& pack) { pack["questionnaire"] = "sme-ai-readiness@9.0.0"; }, "/questionnaire",
        FaultCode::unknownVersion);
  check([](Json& pack) { pack["signals"][0]["name"].erase("en"); }, "/signals/0/name/en", FaultCode::missing);
  check([](Json& pack) { pack["signals"][1]["id"] = pack["signals"][0]["id"]; }, "/signals/1/id", FaultCode::duplicate);
  check([](Json& pack) { pack["signals"][2].erase("basis"); }, "/signals/2/basis", FaultCode::missing);
  check([](Json& pack) { pack["links"][0]["to"] = "nothing"; }, "/links/0/to", FaultCode::unknown);
  check([](Json& pack) { pack["blocks"][0]["when"][0]["question"] = "Z-1"; }, "/blocks/0/when/0/question",
        FaultCode::unknown);
  check([](Json& pack) { pack["blocks"][0]["when"] = Json::array(); }, "/blocks/0/when", FaultCode::empty);
}

TEST_CASE("A faulty use case is refused with the place of the fault") {
  const auto first = [](Json& pack) -> Json& { return pack["use_cases"][0]; };
  check([&](Json& pack) { first(pack)["industries"]["typical"][0] = "C99"; }, "/use_cases/0/industries/typical/0",
        FaultCode::unknown);
  check([&](Json& pack) { first(pack)["requirements"][0]["signal"] = "smell"; }, "/use_cases/0/requirements/0/signal",
        FaultCode::unknown);
  check([&](Json& pack) { first(pack)["requirements"][0]["answers"][0]["at_least"] = 6; },
        "/use_cases/0/requirements/0/answers/0/at_least", FaultCode::outOfRange);
  check([&](Json& pack) { first(pack)["requirements"][1].erase("months"); }, "/use_cases/0/requirements/1/months",
        FaultCode::missing);
  check([&](Json& pack) { first(pack)["requirements"][1]["basis"] = "a feeling"; }, "/use_cases/0/requirements/1/basis",
        FaultCode::notAllowed);
  check([&](Json& pack) { first(pack)["requirements"][1].erase("reasoning"); }, "/use_cases/0/requirements/1/reasoning",
        FaultCode::missing);
  check([&](Json& pack) { first(pack)["requirements"][1]["id"] = "vibration"; }, "/use_cases/0/requirements/1/id",
        FaultCode::duplicate);
  check([&](Json& pack) { first(pack)["requirements"][0]["blocked"] = "whim"; }, "/use_cases/0/requirements/0/blocked",
        FaultCode::unknown);
  check([&](Json& pack) { first(pack)["requirements"] = Json::array(); }, "/use_cases/0/requirements",
        FaultCode::empty);
}

}  // namespace jindan::test
