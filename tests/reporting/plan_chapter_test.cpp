// SPDX-License-Identifier: Apache-2.0
// The chapter about the plan, and its time line.
#include <QImage>
#include <QPainter>
#include <algorithm>
#include <list>

#include "app/plan/plan_service.h"
#include "reporting/charts/roadmap_chart.h"
#include "support/catch.h"
#include "tests/reporting/report_samples.h"
#include "tests/reporting/text_recorder.h"

namespace jindan::test {

namespace {

reporting::ReportParts plannedParts(const DiagnosedVisit& visit) {
  const content::Content& content = reportEngine().content();
  auto plan = app::makePlan(reportEngine(), visit, {Won(100'000'000), 12, {}}, *Date::from(2026, 11, 22));
  REQUIRE(plan);
  reporting::ReportParts parts;
  parts.plan.emplace(reporting::PlanPart{
      {std::move(*plan), std::nullopt}, content.actions, content.programmes, content.programmePack});
  return parts;
}

/// How many pixels of a column band are not the background's.
int inked(const QImage& image, int left, int right, int top, int bottom) {
  int count = 0;
  for (int y = top; y < bottom; ++y) {
    for (int x = left; x < right; ++x)
      count += image.pixelColor(x, y) != QColor(Qt::white) ? 1 : 0;
  }
  return count;
}

}  // namespace

TEST_CASE("The report tells the plan only when there is one") {
  const DiagnosedVisit visit = visitOf(sampleCase("busan-special-parts"));
  for (const Language language : {Language::korean, Language::english}) {
    const Narrator narrator = narratorIn(language);
    const auto without = reporting::buildReport(visit, narrator, testFonts(), QStringLiteral("ID"));
    const auto with = reporting::buildReport(visit, narrator, testFonts(), QStringLiteral("ID"), plannedParts(visit));
    CHECK(with.pageCount() > without.pageCount());
  }
}

TEST_CASE("What made the report names the pack of programmes when it tells of them, and not otherwise") {
  const DiagnosedVisit visit = visitOf(sampleCase("busan-special-parts"), WithRobustness::no);
  const Narrator narrator = narratorIn(Language::korean);
  const QString pack = QString::fromStdString(reportEngine().content().programmePack.id);
  reporting::ReportParts parts = plannedParts(visit);
  const auto text = [&] {
    return textOf(pdfOf(reporting::buildReport(visit, narrator, testFonts(), QStringLiteral("ID"), parts)));
  };
  CHECK(text().contains(pack));
  parts.leftOut.insert(reporting::Chapter::plan);
  CHECK_FALSE(text().contains(pack));
}

TEST_CASE("A long time line is parted between rows, never with one row alone, and its axis is said on both pages") {
  const DiagnosedVisit visit = visitOf(sampleCase("busan-special-parts"), WithRobustness::no);
  const Narrator narrator = narratorIn(Language::korean);
  const auto parts = plannedParts(visit);
  const auto document = reporting::buildReport(visit, narrator, testFonts(), QStringLiteral("ID"), parts);
  const QString axis = QString::fromStdString(narrator.say("plan.axis"));
  std::list<std::string> missing;
  for (const PlannedStep& step : parts.plan->visit.plan.result.plan.steps)
    missing.push_back(parts.plan->catalogue.actions.at(step.action).name.in(Language::korean));
  int axes = 0;
  for (int page = 0; page < document.pageCount(); ++page) {
    const QStringList texts = paintedTexts(document, page);
    const qsizetype at = texts.indexOf(axis);
    if (at < 0) continue;
    // Names come in runs: letters of each script on their own.
    const QString after = texts.mid(at).join(QString());
    ++axes;
    int here = 0;
    for (const PlannedStep& step : parts.plan->visit.plan.result.plan.steps) {
      const std::string& name = parts.plan->catalogue.actions.at(step.action).name.in(Language::korean);
      const bool isHere = after.contains(onPaper(name));
      here += isHere ? 1 : 0;
      if (isHere) missing.remove(name);
    }
    CHECK(here != 1);
  }
  CHECK(axes >= 1);
  CHECK(missing == std::list<std::string>());
}

TEST_CASE("A name too long for one line takes two on the time line, and none is cut") {
  reporting::RoadmapModel model{4, QStringLiteral("m"), {}};
  model.rows.push_back({QStringLiteral("Short"), {}, 1, 2, 0, {}});
  const double one = reporting::roadmapHeight(model, testFonts());
  CHECK(reporting::roadmapHeight(model, 400, testFonts()) == one);
  model.rows.push_back(
      {QStringLiteral("Plan investment for more than three years with a fixed amount"), {}, 1, 2, 0, {}});
  const double two = reporting::roadmapHeight(model, testFonts());
  CHECK(reporting::roadmapHeight(model, 400, testFonts()) > two);
  // Where there is room the line is as low as the others.
  CHECK(reporting::roadmapHeight(model, 1600, testFonts()) == two);
}

TEST_CASE("The time line draws a step in its months and waiting paler than work") {
  const reporting::Theme theme = reporting::paperTheme();
  reporting::RoadmapModel model{4, QStringLiteral("m"), {}};
  model.rows.push_back({QStringLiteral("A"), {}, 1, 2, 0, QColor(Qt::red)});
  model.rows.push_back({QStringLiteral("B"), {}, 2, 3, 2, QColor(Qt::red)});
  QImage image(400, static_cast<int>(reporting::roadmapHeight(model, testFonts())), QImage::Format_RGB32);
  image.fill(Qt::white);
  {
    QPainter painter(&image);
    reporting::paintRoadmap(painter, QRectF(image.rect()), model, theme, testFonts());
  }
  const int row = image.height() / 3;
  const int middle = row + row / 2;
  const auto isRed = [&](int x, int y) { return image.pixelColor(x, y) == QColor(Qt::red); };
  int workA = 0;
  int workB = 0;
  for (int x = 0; x < image.width(); ++x) {
    workA += isRed(x, middle) ? 1 : 0;
    workB += isRed(x, middle + row) ? 1 : 0;
  }
  CHECK(workA > workB * 3 / 2);
  CHECK(workB > 0);
  // Nothing is drawn after the end of the first step but the lines of the months.
  CHECK_FALSE(isRed(image.width() - 20, middle));
  CHECK(inked(image, image.width() - 60, image.width(), 2 * row + row / 4, 3 * row - row / 4) > 60);
}

}  // namespace jindan::test
