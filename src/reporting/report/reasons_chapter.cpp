// SPDX-License-Identifier: Apache-2.0
#include <QPainter>

#include "domain/findings/point_account.h"
#include "reporting/charts/diagnosis_charts.h"
#include "reporting/report/chapters.h"

namespace jindan::reporting {
namespace {

constexpr std::size_t shownDrops = 8;

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
  const auto account = accountForPoints(context.visit.diagnosis);
  flow.chapterBreak();
  flow.chapter(context.say("report.why.title"), toQt(context.narrator.lossFinding(context.visit.diagnosis)));
  if (account && !account->losses.empty()) addWaterfall(flow, context);
  addRobustness(flow, context);
  addContradictions(flow, context);
}

}  // namespace jindan::reporting
