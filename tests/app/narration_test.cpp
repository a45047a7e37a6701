// SPDX-License-Identifier: Apache-2.0
// The narrator with the shipped words, over the samples and over what may happen to them.
#include "domain/narrative/narrator.h"

#include <algorithm>
#include <cmath>

#include "app/app_fixture.h"
#include "support/catch.h"

namespace jindan::test {

namespace {

Narrator narratorIn(Language language) {
  const content::Content& packs = engine().content();
  return {{packs.questionnaire, packs.method, packs.reference, packs.comparisons, packs.phrases, &packs.fileChecks},
          language};
}

DiagnosedVisit diagnosed(const Case& theCase) {
  auto visit = engine().diagnoseLatest(theCase, "case");
  REQUIRE(visit);
  return std::move(*visit);
}

/// All sentences about a visit.
std::vector<std::string> everySentence(const Narrator& narrator, const DiagnosedVisit& visit) {
  const OverallScore& overall = visit.diagnosis.verified.overall;
  std::vector<std::string> said{narrator.headline(visit),
                                narrator.finding(overall),
                                narrator.nextStep(visit),
                                narrator.stageLine(overall),
                                narrator.range(overall.interval),
                                narrator.confidence(overall.confidence),
                                narrator.companyLine(visit.company, visit.segment),
                                narrator.holdingBack(visit).text,
                                narrator.robustness(visit.diagnosis.robustness)};
  for (const MoveText& move : narrator.moves(visit))
    said.insert(said.end(), {move.title, move.action, move.effort});
  for (const ComparisonText& text : narrator.comparisons(visit.comparisons))
    said.insert(said.end(), {text.statement, text.own, text.source, text.value});
  for (const Refusal& refusal : visit.comparisons.refused)
    said.push_back(narrator.refusal(refusal));
  for (const std::string& question : narrator.contradictions(visit.diagnosis))
    said.push_back(question);
  said.insert(said.end(), {narrator.pillarsFinding(visit.diagnosis.verified), narrator.lossFinding(visit.diagnosis),
                           narrator.comparisonFinding(narrator.comparisonOverview(visit.comparisons))});
  for (const GateText& gate : narrator.gates(visit)) {
    said.insert(said.end(), {gate.title, gate.mark});
    if (gate.state == GateState::closed) said.insert(said.end(), {gate.reason, gate.lift, gate.outlook});
    if (gate.state == GateState::unknown) said.insert(said.end(), {gate.lift, gate.outlook});
  }
  for (const RefusalText& refusal : narrator.refusals(visit))
    said.insert(said.end(), {refusal.title, refusal.reason});
  for (Index q = 0; q < visit.assessment.answers.size(); ++q) {
    const Answer& answer = visit.assessment.answers[q];
    said.push_back(narrator.answerText(q, answer.said));
    if (!answer.said.isNotApplicable()) said.push_back(narrator.advice(q, answer, visit.segment));
  }
  return said;
}

void checkSpoken(const Case& theCase) {
  const DiagnosedVisit visit = diagnosed(theCase);
  for (const Language language : {Language::korean, Language::english}) {
    for (const std::string& sentence : everySentence(narratorIn(language), visit)) {
      INFO(sentence);
      CHECK_FALSE(sentence.empty());
      CHECK(sentence.find_first_of("{}") == std::string::npos);
      CHECK(sentence.find("[은|는]") == std::string::npos);
    }
  }
}

}  // namespace

TEST_CASE("Every sample can be told in both languages") {
  for (const char* name : sampleNames)
    checkSpoken(sample(name));
}

TEST_CASE("Any level of all answers can be told, gates closed or open") {
  for (int level = 1; level <= 5; ++level) {
    for (const char* name : {"busan-special-parts", "mid-sized-strong"}) {
      Case theCase = sample(name);
      for (Assessment& visit : theCase.assessments) {
        for (Answer& answer : visit.answers) {
          answer.said = Said::level(*Level::from(level));
          answer.seen.reset();
          answer.number = 10.0;
        }
      }
      checkSpoken(theCase);
    }
  }
}

TEST_CASE("A visit without answers and a company of unknown sales can be told") {
  Case theCase = sample("busan-special-parts");
  theCase.company.annualSales.reset();
  for (Answer& answer : theCase.assessments[0].answers)
    answer = {};
  checkSpoken(theCase);
  const DiagnosedVisit visit = diagnosed(theCase);
  CHECK(narratorIn(Language::english).headline(visit).find("needs a few more answers") != std::string::npos);
  CHECK(narratorIn(Language::korean).saidAndSeen(visit.diagnosis).empty());
  CHECK(narratorIn(Language::korean).moves(visit).empty());
}

TEST_CASE("The nearest gate is named first and its answer opens the next stage") {
  Case theCase = sample("mid-sized-strong");
  for (Answer& answer : theCase.assessments.back().answers) {
    answer.said = Said::level(*Level::from(5));
    answer.seen.reset();
  }
  Answer& backup = theCase.assessments.back().answers[placeOf("G-1")];
  backup.said = Said::level(*Level::from(1));
  const DiagnosedVisit visit = diagnosed(theCase);
  CHECK(visit.diagnosis.verified.overall.stage == 2);
  CHECK(visit.diagnosis.verified.overall.stageUncapped == 5);
  const HoldingBack holding = narratorIn(Language::korean).holdingBack(visit);
  CHECK(holding.isGate);
  CHECK(holding.question == placeOf("G-1"));
  const auto moves = narratorIn(Language::english).moves(visit);
  REQUIRE_FALSE(moves.empty());
  CHECK(moves.front().question == placeOf("G-1"));
  CHECK(moves.front().opens.find('5') != std::string::npos);
  CHECK(moves.front().gain.empty());
}

TEST_CASE("The points to the next stage are rounded up") {
  const DiagnosedVisit visit = diagnosed(sample("busan-special-parts"));
  const double level = visit.diagnosis.verified.overall.level->value();
  const int points = static_cast<int>(std::ceil((2.6 - level) * 25.0));
  CHECK(narratorIn(Language::english).nextStep(visit).find(std::to_string(points) + " point") != std::string::npos);
}

TEST_CASE("The two ends of a range become one text") {
  const DiagnosedVisit visit = diagnosed(sample("busan-special-parts"));
  const auto texts = narratorIn(Language::korean).comparisons(visit.comparisons);
  std::size_t covered = 0;
  for (const ComparisonText& text : texts) {
    CHECK(text.first == covered);
    covered += text.count;
  }
  CHECK(covered == visit.comparisons.made.size());
  CHECK(texts.size() < visit.comparisons.made.size());
}

TEST_CASE("A refusal says what would make the comparison possible and where") {
  Case theCase = sample("busan-special-parts");
  Assessment& assessment = theCase.assessments.back();
  const Narrator narrator = narratorIn(Language::korean);
  for (Answer& answer : assessment.answers)
    answer.number.reset();
  const DiagnosedVisit visit = diagnosed(theCase);
  int remedied = 0;
  std::vector<std::string> told;
  for (const RefusalText& refusal : narrator.refusals(visit)) {
    CHECK(std::find(told.begin(), told.end(), refusal.title + refusal.reason) == told.end());
    told.push_back(refusal.title + refusal.reason);
    if (refusal.reason != narrator.say("refusal.number_missing")) continue;
    ++remedied;
    CHECK(refusal.remedy == narrator.say("refusal.remedy.number_missing"));
    REQUIRE(refusal.question);
    CHECK(engine().content().questionnaire.question(*refusal.question).number.has_value());
  }
  CHECK(remedied >= 2);
}

TEST_CASE("What hangs on an unanswered question sends to that question") {
  Case theCase = sample("precision-mould");
  const Narrator narrator = narratorIn(Language::english);
  for (Answer& answer : theCase.assessments.back().answers)
    answer = {};
  const DiagnosedVisit visit = diagnosed(theCase);
  int sent = 0;
  for (const RefusalText& refusal : narrator.refusals(visit)) {
    if (!refusal.question) continue;
    ++sent;
    CHECK_FALSE(refusal.remedy.empty());
    CHECK_FALSE(visit.assessment.answers.at(*refusal.question).verified());
  }
  CHECK(sent > 3);
  for (const GateText& gate : narrator.gates(visit))
    CHECK(gate.state == GateState::unknown);
}

TEST_CASE("Background figures are told once and apart from what was compared") {
  const DiagnosedVisit visit = diagnosed(sample("busan-special-parts"));
  const Narrator narrator = narratorIn(Language::english);
  const ComparisonOverview overview = narrator.comparisonOverview(visit.comparisons);
  CHECK(overview.compared.size() + overview.background.size() <
        narrator.comparisons(visit.comparisons).size() + narrator.sources().comparisons.sentences.size());
  for (const ComparisonText& text : overview.compared)
    CHECK_FALSE(text.badge.empty());
  for (const ComparisonText& text : overview.background)
    CHECK(text.badge.empty());
}

TEST_CASE("A contradiction names the questions that clash") {
  const DiagnosedVisit visit = diagnosed(sample("busan-special-parts"));
  const Narrator narrator = narratorIn(Language::korean);
  const auto texts = narrator.contradictionTexts(visit.diagnosis);
  const auto asked = narrator.contradictions(visit.diagnosis);
  REQUIRE(texts.size() == asked.size());
  REQUIRE_FALSE(texts.empty());
  for (std::size_t i = 0; i < texts.size(); ++i) {
    CHECK(texts[i].ask == asked[i]);
    CHECK(texts[i].questions.size() >= 2);
  }
}

}  // namespace jindan::test
