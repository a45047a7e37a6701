// SPDX-License-Identifier: Apache-2.0
#include <set>

#include "content/content.h"
#include "content/data_copy.h"
#include "support/catch.h"

namespace jindan::test {

namespace {

const content::Content& shipped() {
  static const content::Content packs = [] {
    auto loaded = content::loadContent(shippedData);
    if (!loaded) throw std::runtime_error(listed(loaded.error()));
    return std::move(*loaded);
  }();
  return packs;
}

bool inBoth(const LocalizedText& text) {
  return !text.ko.empty() && !text.en.empty();
}

bool inBothOrNone(const LocalizedText& text) {
  return text.ko.empty() == text.en.empty();
}

const Industry& industry(const char* code) {
  const Industry* found = shipped().reference.find(IndustryCode(code));
  REQUIRE(found != nullptr);
  return *found;
}

}  // namespace

TEST_CASE("The shipped packs are valid") {
  const content::ContentErrors errors = content::validateContent(shippedData);
  INFO(listed(errors));
  CHECK(errors.empty());
}

TEST_CASE("42 questions of which 15 are quick, 16 dimensions, 4 pillars") {
  const Questionnaire& questionnaire = shipped().questionnaire;
  CHECK(questionnaire.reference() == "sme-ai-readiness@1.0.0");
  CHECK(questionnaire.pillars().size() == 4);
  CHECK(questionnaire.scoredPillars().size() == 3);
  CHECK(questionnaire.dimensions().size() == 16);
  CHECK(questionnaire.questions().size() == 42);
  int quick = 0;
  for (const Question& question : questionnaire.questions()) {
    INFO(question.id.value());
    quick += question.quick ? 1 : 0;
    CHECK(inBoth(question.prompt));
    CHECK(inBoth(question.shortTitle));
    CHECK(inBoth(question.why));
    CHECK(inBoth(question.evidence));
    for (const LocalizedText& level : question.levels)
      CHECK(inBoth(level));
    if (question.notApplicableWhen) CHECK(inBoth(*question.notApplicableWhen));
    if (question.number) CHECK(inBoth(question.number->label));
    REQUIRE(question.moves.size() == 4);
    for (std::size_t i = 0; i < 4; ++i) {
      CHECK(question.moves[i].to.value() == static_cast<int>(i) + 2);
      CHECK(inBoth(question.moves[i].title));
      CHECK(inBoth(question.moves[i].action));
    }
  }
  CHECK(quick == 15);
}

TEST_CASE("Every pillar and dimension has its questions and a title in both languages") {
  for (const Pillar& pillar : shipped().questionnaire.pillars()) {
    CHECK(inBoth(pillar.title));
    CHECK_FALSE(pillar.questions.empty());
  }
  for (const Dimension& dimension : shipped().questionnaire.dimensions()) {
    CHECK(inBoth(dimension.title));
    CHECK_FALSE(dimension.questions.empty());
  }
}

TEST_CASE("The method has the published borders, gates and rules") {
  const Method& method = shipped().method;
  const std::vector<double> borders{1.8, 2.6, 3.4, 4.2};
  REQUIRE(method.stages.size() == 5);
  for (std::size_t i = 0; i < borders.size(); ++i)
    CHECK(method.stages[i].below == borders[i]);
  CHECK_FALSE(method.stages[4].below);
  for (const Stage& stage : method.stages) {
    CHECK(inBoth(stage.title));
    CHECK(inBoth(stage.finding));
  }
  CHECK(method.minimumCoverage == 0.7);
  REQUIRE(method.gates.size() == 3);
  for (const Gate& gate : method.gates) {
    CHECK(inBoth(gate.reason));
    CHECK(inBoth(gate.lift));
  }
  REQUIRE(method.contradictions.size() == 13);
  for (std::size_t i = 0; i < 13; ++i) {
    CHECK(method.contradictions[i].id.value() == "R" + std::to_string(i + 1));
    CHECK(inBoth(method.contradictions[i].message));
    CHECK(inBoth(method.contradictions[i].ask));
  }
  CHECK(std::holds_alternative<StraightLining>(method.contradictions.back().when));
}

TEST_CASE("17 regions of which three are the capital region, 25 industries") {
  const SegmentReference& reference = shipped().reference;
  CHECK(reference.regions().size() == 17);
  std::set<std::string> capital;
  std::set<std::string> codes;
  for (const Region& region : reference.regions()) {
    CHECK(inBoth(region.name));
    CHECK(inBoth(region.shortName));
    codes.insert(region.code.value());
    if (region.capital) capital.insert(region.code.value());
  }
  CHECK(codes.size() == 17);
  CHECK(capital == std::set<std::string>{"KR-11", "KR-28", "KR-41"});
  REQUIRE(reference.industries().size() == 25);
  int code = 10;
  for (const Industry& entry : reference.industries()) {
    CHECK(entry.code.value() == "C" + std::to_string(code++));
    CHECK(inBoth(entry.name));
    CHECK(inBoth(entry.shortName));
    CHECK(entry.smallCeiling < entry.smeCeiling);
  }
}

TEST_CASE("Size classes of known firms") {
  const auto size = [](const char* code, std::int64_t employees, std::int64_t sales) {
    return shipped()
        .reference.segmentOf({{}, "A", IndustryCode(code), RegionCode("KR-26"), employees, Won(sales), {}})
        .size;
  };
  const Industry& food = industry("C10");
  CHECK(size("C10", 9, food.smallCeiling.value()) == SizeClass::micro);
  CHECK(size("C10", 10, food.smallCeiling.value()) == SizeClass::small);
  CHECK(size("C10", 10, food.smallCeiling.value() + 1) == SizeClass::medium);
  CHECK(size("C10", 10, food.smeCeiling.value()) == SizeClass::medium);
  CHECK(size("C10", 10, food.smeCeiling.value() + 1) == SizeClass::midSized);
}

TEST_CASE("18 programmes, each in both languages") {
  CHECK(shipped().programmes.size() == 18);
  std::set<std::string> ids;
  for (const Programme& programme : shipped().programmes) {
    INFO(programme.id);
    ids.insert(programme.id);
    CHECK(inBoth(programme.name));
    CHECK(inBoth(programme.operatedBy));
    CHECK(inBoth(programme.pays));
    CHECK(inBothOrNone(programme.eligibility));
    CHECK(inBothOrNone(programme.applicationWindow));
    CHECK(inBothOrNone(programme.amountNote));
    CHECK(inBothOrNone(programme.note));
  }
  CHECK(ids.size() == 18);
}

TEST_CASE("440 observations, each with its texts in both languages") {
  const auto observations = content::loadObservations(shippedData);
  REQUIRE(observations);
  CHECK(observations->size() == 440);
  std::set<std::string> ids;
  for (const Observation& observation : *observations) {
    INFO(observation.id.value());
    ids.insert(observation.id.value());
    CHECK(inBoth(observation.indicatorTitle));
    CHECK(inBoth(observation.survey));
    CHECK(inBoth(observation.publisher));
    CHECK(inBoth(observation.population));
    CHECK(inBothOrNone(observation.note));
    CHECK(inBoth(observation.baseText) == !observation.base.empty());
  }
  CHECK(ids.size() == 440);
}

TEST_CASE("The figures that the method names are in the pack") {
  const auto observations = content::loadObservations(shippedData);
  REQUIRE(observations);
  struct Named {
    const char* indicator;
    const char* size;
    double value;
  };
  for (const Named& named :
       {Named{"smart_factory_adoption_rate", "micro", 8.7}, Named{"smart_factory_adoption_rate", "small", 28.5},
        Named{"smart_factory_adoption_rate", "medium", 54.2}, Named{"smart_factory_adoption_rate", "mid-sized", 85.7},
        Named{"smart_factory_adoption_rate", "sme", 18.6}}) {
    INFO(named.size);
    CHECK(std::any_of(observations->begin(), observations->end(), [&](const Observation& observation) {
      return observation.indicator.value() == named.indicator && observation.segment.sizeClass == named.size &&
             observation.value == named.value && observation.use == BenchmarkUse::core;
    }));
  }
}

TEST_CASE("Every comparison rule speaks of a known indicator, in both languages") {
  const auto observations = content::loadObservations(shippedData);
  REQUIRE(observations);
  for (const ComparisonRule& rule : shipped().comparisons.rules) {
    INFO(rule.indicator.value());
    CHECK(inBoth(rule.statement));
    CHECK(inBoth(rule.inGroup));
    CHECK(inBoth(rule.outOfGroup));
    CHECK(inBothOrNone(rule.caution));
    CHECK(std::any_of(observations->begin(), observations->end(), [&](const Observation& observation) {
      return observation.indicator == rule.indicator && observation.unit == rule.unit &&
             observation.respondent == rule.respondent && (!rule.base || observation.base == *rule.base);
    }));
  }
}

}  // namespace jindan::test
