// SPDX-License-Identifier: Apache-2.0
// What is said and written about AI uses, with the shipped words.
#include <algorithm>

#include "app/filecheck/use_case_json.h"
#include "app/use_case_data.h"
#include "domain/narrative/fit_words.h"
#include "support/catch.h"

namespace jindan::test {

namespace {

FitWords wordsIn(Language language) {
  const content::Content& packs = engine().content();
  const Narrator narrator({packs.questionnaire, packs.method, packs.reference, packs.comparisons, packs.phrases},
                          language);
  return {narrator, packs.useCases};
}

bool hasHangul(const std::string& text) {
  return std::any_of(text.begin(), text.end(), [](char c) {
    return static_cast<unsigned char>(c) >= 0xEA && static_cast<unsigned char>(c) <= 0xED;
  });
}

void checkSaid(const std::string& text, Language language) {
  INFO(text);
  CHECK_FALSE(text.empty());
  CHECK(text.find_first_of("{}[]") == std::string::npos);
  if (language == Language::english) CHECK_FALSE(hasHangul(text));
}

void checkFits(const FitWords& words, const std::vector<UseCaseFit>& fits, Language language) {
  checkSaid(words.finding(fits), language);
  checkSaid(words.basis(fits), language);
  for (const UseCaseFit& fit : fits) {
    for (const std::string& text :
         {words.name(fit), words.summary(fit), words.benefit(fit), words.missingLine(fit), words.verdict(fit.verdict),
          words.group(fit.verdict), words.suitability(fit.suitability)})
      checkSaid(text, language);
    CHECK(words.missing(fit).empty() == (fit.verdict == FitVerdict::now));
    CHECK(words.reasons(fit).empty() == (fit.verdict != FitVerdict::blocked));
    const auto& requirements = uses().useCases[fit.useCase].requirements;
    for (Index place = 0; place < requirements.size(); ++place) {
      checkSaid(words.need(requirements[place]), language);
      checkSaid(words.state(requirements[place], fit.states[place]), language);
      if (requirements[place].reasoning) checkSaid(words.reasoning(requirements[place]), language);
    }
  }
}

void checkPlan(const FitWords& words, const CollectionPlan& plan, Language language) {
  checkSaid(words.planFinding(plan), language);
  for (const CollectionLine& line : plan.lines) {
    for (const std::string& text :
         {words.kind(line.kind), words.what(line), words.how(line), words.until(line), words.usedFor(line)})
      checkSaid(text, language);
    CHECK(words.first(line).empty() == (line.kind != CollectionKind::signal));
  }
}

Index useNamed(const std::string& id) {
  for (Index u = 0; u < uses().useCases.size(); ++u) {
    if (uses().useCases[u].id == id) return u;
  }
  throw std::runtime_error(id);
}

const Date visitDay = *Date::from(2026, 11, 21);

}  // namespace

TEST_CASE("Everything about uses and plans can be said in both languages, whatever is known") {
  for (const Language language : {Language::korean, Language::english}) {
    const FitWords words = wordsIn(language);
    for (const Assessment& assessment : {withoutAnswers(), allAt(1), allAt(2), allAt(3), allAt(4), allAt(5)}) {
      const auto fits = fitsOf({}, &assessment);
      checkFits(words, fits, language);
      checkPlan(words, collectionPlan(uses(), fits, visitDay), language);
      checkPlan(words, collectionPlan(uses(), chooseForPlan(fits), visitDay), language);
    }
    // Files that hold everything, but too little of it.
    std::vector<FileProfile> files;
    for (const Signal& signal : uses().signals) {
      files.emplace_back();
      files.back().path = "C:\\data\\" + signal.id + ".csv";
      files.back().rows = 7;
      files.back().columns = {columnFor(signal)};
      files.back().columns.front().missing.empty = 3;
      files.back().time = TimeProfile{};
      files.back().time->usualStepSeconds = 1;
      files.back().time->spanSeconds = 1200;
    }
    for (const EventLabel& label : uses().labels)
      files.push_back(fileWithEvents(label, 1));
    const auto fits = fitsOf(files, nullptr);
    checkFits(words, fits, language);
    checkPlan(words, collectionPlan(uses(), fits, visitDay), language);
  }
}

TEST_CASE("What is lacking is said once a signal, with how much there is") {
  FileProfile file = fileFor(uses().useCases[useNamed("predictive_maintenance")], 0);
  file.time->spanSeconds = 1200;
  const auto fits = fitsOf({file, fileWithEvents(uses().labels[0], 1)}, nullptr);
  const UseCaseFit& fit = fitOf(fits, useNamed("predictive_maintenance"));
  CHECK(wordsIn(Language::korean).missing(fit)[0].text == "진동 값(6개월치, 지금은 20분)");
  CHECK(wordsIn(Language::korean).missing(fit)[1].text == "고장 기록 30건 – 지금 1건");
  CHECK(wordsIn(Language::english).missing(fit)[0].text == "vibration readings (for 6 months, now 20 min)");
  CHECK_FALSE(wordsIn(Language::korean).missing(fit)[1].isUnsure);
  CHECK(wordsIn(Language::korean).missing(fit).back().isUnsure);
}

TEST_CASE("A line of the plan is a sentence an owner can act on") {
  const auto fits = fitsOf({}, nullptr);
  const CollectionPlan plan =
      collectionPlan(uses(), std::vector{fitOf(fits, useNamed("predictive_maintenance"))}, visitDay);
  const FitWords words = wordsIn(Language::korean);
  const auto line = [&](CollectionKind kind) {
    return *std::find_if(plan.lines.begin(), plan.lines.end(), [&](const CollectionLine& l) { return l.kind == kind; });
  };
  CHECK(words.how(line(CollectionKind::signal)) == "설비마다 진동 센서 1개, 1초 간격");
  CHECK(words.until(line(CollectionKind::signal)) == "6개월, 2026년 12월 21일부터 2027년 6월 21일까지");
  CHECK(words.how(line(CollectionKind::label)) == "고장 때마다 현장 반장이 날짜와 증상을 적습니다.");
  CHECK(words.until(line(CollectionKind::label)) == "2026년 11월 21일부터 · 30건 이상");
}

TEST_CASE("Times are said in the unit people use") {
  const FitWords words = wordsIn(Language::korean);
  CHECK(words.duration(0.5) == "0.5초");
  CHECK(words.duration(1) == "1초");
  CHECK(words.duration(90) == "1.5분");
  CHECK(words.duration(900) == "15분");
  CHECK(words.duration(3600) == "1시간");
  CHECK(words.duration(86400) == "하루");
  CHECK(words.duration(40 * 86400.0) == "1.3개월");
  CHECK(wordsIn(Language::english).months(1) == "1 month");
  CHECK(wordsIn(Language::english).months(6) == "6 months");
}

TEST_CASE("The list for machines has id, verdict and missing first, and the state of every requirement") {
  const Assessment nobody = allAt(1);
  const auto fits = fitsOf({fileWithEvents(uses().labels[0], 12)}, &nobody);
  const auto list = app::useCasesJson(uses(), fits, questionnaire());
  REQUIRE(list.size() == uses().useCases.size());
  for (std::size_t i = 0; i < list.size(); ++i) {
    const auto& entry = list[i];
    const UseCase& useCase = uses().useCases[fits[i].useCase];
    auto field = entry.begin();
    CHECK(field.key() == "id");
    CHECK((++field).key() == "verdict");
    CHECK((++field).key() == "missing");
    CHECK(entry["id"] == useCase.id);
    CHECK(entry["verdict"] == "blocked");
    CHECK(entry["missing"].size() == fits[i].missing().size());
    CHECK_FALSE(entry["blocked_by"].empty());
    CHECK(entry["requirements"].size() == useCase.requirements.size());
  }
  const auto& maintenance =
      *std::find_if(list.begin(), list.end(), [](const auto& e) { return e["id"] == "predictive_maintenance"; });
  const auto& events = maintenance["requirements"][2];
  CHECK(events["id"] == "labelled_events");
  CHECK(events["measured"] == 12);
  CHECK(events["needed"] == 30);
  CHECK(events["unit"] == "events");
  CHECK(events["file"] == "failure.csv");
  CHECK(events["status"] == "missing");
}

TEST_CASE("The plan for machines names what to collect, from when and until when") {
  const auto fits = fitsOf({}, nullptr);
  const CollectionPlan plan =
      collectionPlan(uses(), std::vector{fitOf(fits, useNamed("predictive_maintenance"))}, visitDay);
  const auto json = app::collectionPlanJson(uses(), plan);
  CHECK(json["start"] == "2026-11-21");
  CHECK(json["use_cases"] == nlohmann::ordered_json{"predictive_maintenance"});
  const auto& signal =
      *std::find_if(json["lines"].begin(), json["lines"].end(), [](const auto& l) { return l["kind"] == "signal"; });
  CHECK(signal["id"] == "vibration");
  CHECK(signal["interval_seconds"] == 1);
  CHECK(signal["months"] == 6);
  CHECK(signal["count"].is_null());
  CHECK(signal["from"] == "2026-12-21");
  CHECK(signal["enough"] == "2027-06-21");
}

TEST_CASE("A visit without any answer has no uses to tell; with one it has all") {
  const Case theCase = sample("precision-mould");
  DiagnosedVisit visit = *engine().diagnose(theCase.company, *theCase.latest(), WithRobustness::no);
  REQUIRE(engine().usesFor(visit));
  CHECK(engine().usesFor(visit)->fits.size() == uses().useCases.size());
  CHECK(engine().usesFor(visit)->plan.start == visit.assessment.date);
  visit.assessment = withoutAnswers();
  CHECK_FALSE(engine().usesFor(visit));
  const std::vector<FileProfile> files(1);
  CHECK(engine().usesFor(visit, {files, {}}));
}

}  // namespace jindan::test
