// SPDX-License-Identifier: Apache-2.0
#include "reporting/charts/diagnosis_charts.h"

#include <rapidcheck.h>

#include <cmath>

#include "domain/wording/numbers.h"
#include "support/catch.h"
#include "tests/reporting/report_samples.h"

namespace jindan::test {

namespace {

using namespace jindan::reporting;

/// A figure as it stands on the screen, in tenths.
int tenthsOf(QString text) {
  return static_cast<int>(std::lround(text.replace(QChar(0x2212), u'-').toDouble() * 10));
}

/// What is left of the first figure after all the others but the last.
int writtenRest(const DropWaterfallModel& model) {
  int rest = tenthsOf(model.startText);
  for (const DropPart& part : model.parts)
    rest += tenthsOf(part.text);
  return dropRest(model) != 0 ? rest + tenthsOf(model.restText) : rest;
}

Case randomCase() {
  return caseAnswering([](const Question&) {
    Answer answer;
    answer.said = Said::level(*Level::from(*rc::gen::inRange(1, 6)));
    if (*rc::gen::inRange(0, 3) == 0) answer.seen = Level::from(*rc::gen::inRange(1, 6));
    return answer;
  });
}

}  // namespace

TEST_CASE("Whatever was answered, the figures written in the waterfall add up", "[charts][waterfall]") {
  const Narrator narrator = narratorIn(Language::korean);
  REQUIRE(rc::check("written waterfall", [&] {
    const DiagnosedVisit visit = visitOf(randomCase(), WithRobustness::no);
    const auto most = *rc::gen::inRange<std::size_t>(0, 45);
    const auto model = dropWaterfall(visit, narrator, lightTheme(), most);
    RC_ASSERT(model.has_value());
    RC_ASSERT(writtenRest(*model) == tenthsOf(model->endText));
    RC_ASSERT(model->parts.size() <= most);
    // Only what is not named is left over, and it never gives points back.
    RC_ASSERT(dropRest(*model) >= 0);
    if (most > 40) RC_ASSERT(dropRest(*model) == 0);
  }));
}

TEST_CASE("The sentences name the same figures as the waterfall", "[charts][waterfall]") {
  for (const char* name : {"busan-special-parts", "pohang-steel-materials", "precision-mould", "mid-sized-strong"}) {
    INFO(name);
    const DiagnosedVisit visit = visitOf(sampleCase(name), WithRobustness::no);
    const Narrator narrator = narratorIn(Language::english);
    const auto model = dropWaterfall(visit, narrator, lightTheme(), 10);
    REQUIRE(model);
    const std::string lost = sayDecimal((1000 - tenthsOf(model->endText)) / 10.0, 1);
    CHECK(narrator.lossFinding(visit.diagnosis).find(lost + " points") == 0);
    CHECK(model->parts.front().text == QString::fromStdString(saySigned(-model->parts.front().amount)));
  }
}

TEST_CASE("A share carries the survey's figure and, where there is one, the company's", "[charts]") {
  const DiagnosedVisit visit = visitOf(sampleCase("busan-special-parts"), WithRobustness::no);
  const Narrator narrator = narratorIn(Language::english);
  int bars = 0;
  for (const ComparisonText& text : narrator.comparisons(visit.comparisons)) {
    const auto model = benchmarkBar(visit.comparisons, text, narrator);
    if (!model) continue;
    ++bars;
    CHECK(model->valueLabel == QString::fromStdString("survey " + text.value));
    CHECK(model->ownValue.has_value() == !text.ownValue.empty());
    CHECK_FALSE(text.asked.empty());
  }
  CHECK(bars >= 4);
}

}  // namespace jindan::test
