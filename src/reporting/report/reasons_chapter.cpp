// SPDX-License-Identifier: Apache-2.0
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "domain/wording/numbers.h"
#include "reporting/charts/diagnosis_charts.h"
#include "reporting/report/chapters.h"

namespace jindan::reporting {
namespace {

constexpr double fullScore = 100;
constexpr double pointsPerLevel = 25;
constexpr std::size_t shownDrops = 8;

/// One decimal, as it is written, so that the written figures add up as well as the bars do.
double rounded(double points) {
  return std::round(points * 10) / 10;
}

std::vector<Drop> largestDrops(const Diagnosis& diagnosis) {
  std::vector<Drop> drops;
  for (const Drop& drop : diagnosis.drops) {
    if (rounded(drop.drop * pointsPerLevel) > 0) drops.push_back(drop);
  }
  std::stable_sort(drops.begin(), drops.end(), [](const Drop& a, const Drop& b) { return a.drop > b.drop; });
  return drops;
}

QString findingOf(const ReportContext& context, const std::vector<Drop>& drops) {
  const auto& level = context.overall().level;
  if (!level) return context.say("report.why.unknown");
  if (drops.empty()) return context.say("report.why.full");
  const Question& question = context.questionnaire().question(drops.front().question);
  return context.say("report.why.finding", {{"points", sayDecimal(fullScore - level->score().value(), 1)},
                                            {"question", question.shortTitle.in(context.narrator.language())}});
}

void addWaterfall(Flow& flow, const ReportContext& context) {
  const auto model = dropWaterfall(context.visit, context.narrator, context.style.theme, shownDrops);
  if (!model) return;
  flow.chart(dropWaterfallHeight(*model, context.style.fonts),
             [model = *model, style = context.style](QPainter& painter, const QRectF& rect) {
               paintDropWaterfall(painter, rect, model, style.theme, style.fonts);
             });
  flow.space(spacing::xs);
  flow.paragraph(TextRole::source, context.say("report.why.note"));
}

void addRobustness(Flow& flow, const ReportContext& context) {
  const Robustness& robustness = context.visit.diagnosis.robustness;
  flow.heading(1, context.say("report.robustness.title"));
  flow.paragraph(TextRole::body, toQt(context.narrator.robustness(robustness)));
  const auto model = robustnessStrip(robustness, context.narrator);
  if (!model) return;
  flow.keepWithNext();
  flow.space(spacing::s);
  flow.chart(robustnessStripHeight(*model, flow.width(), context.style.fonts),
             [model = *model, style = context.style](QPainter& painter, const QRectF& rect) {
               paintRobustnessStrip(painter, rect, model, style.theme, style.fonts);
             });
}

void addContradictions(Flow& flow, const ReportContext& context) {
  flow.heading(1, context.say("report.contradictions.title"));
  const auto asked = context.narrator.contradictions(context.visit.diagnosis);
  if (asked.empty()) flow.paragraph(TextRole::body, context.say("report.contradictions.none"));
  for (const std::string& question : asked) {
    flow.callout(CalloutKind::info, toQt(question));
    flow.space(spacing::xs);
  }
}

}  // namespace

void addReasons(Flow& flow, const ReportContext& context) {
  const std::vector<Drop> drops = largestDrops(context.visit.diagnosis);
  flow.pageBreak();
  flow.chapter(context.say("report.why.title"), findingOf(context, drops));
  if (context.overall().level && !drops.empty()) addWaterfall(flow, context);
  addRobustness(flow, context);
  addContradictions(flow, context);
}

}  // namespace jindan::reporting
