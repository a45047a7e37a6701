// SPDX-License-Identifier: Apache-2.0
#include <QPainter>
#include <algorithm>

#include "domain/narrative/plan_words.h"
#include "reporting/charts/plan_roadmap.h"
#include "reporting/report/chapters.h"

namespace jindan::reporting {
namespace {

Cell lines(std::initializer_list<CellLine> all) {
  Cell cell;
  for (const CellLine& line : all) {
    if (!line.text.isEmpty()) cell.push_back(line);
  }
  return cell;
}

/// A time line whose rows may be parted by the end of a page; the axis then stands over the rest again.
void addRoadmap(Flow& flow, const ReportContext& context, const PlanWords& words) {
  flow.heading(1, context.say("plan.steps"));
  const PaperStyle& style = context.style;
  const auto model = std::make_shared<const RoadmapModel>(planRoadmap(words, style.theme));
  const RoadmapColumns columns = roadmapColumns(*model, style.fonts, flow.width());
  Strip axis;
  axis.height = roadmapAxisHeight(style.fonts);
  axis.staysWithNext = true;
  axis.paint = [model, columns, style](QPainter& painter, const QRectF& rect) {
    paintRoadmapAxis(painter, rect, *model, columns, style.theme, style.fonts);
  };
  const auto header = std::make_shared<const Strip>(axis);
  flow.add(std::move(axis));
  for (const RoadmapRow& row : model->rows) {
    Strip strip;
    strip.height = roadmapRowHeight(row, columns, style.fonts);
    strip.header = header;
    // No row alone before or after the end of a page.
    strip.staysWithNext = &row == &model->rows.front() || &row + 2 >= &model->rows.back() + 1;
    strip.paint = [model, columns, style, &row](QPainter& painter, const QRectF& rect) {
      paintRoadmapRow(painter, rect, *model, columns, row, style.theme, style.fonts);
    };
    flow.add(std::move(strip));
  }
  flow.space(spacing::xs);
  flow.paragraph(TextRole::source, context.say("plan.legend"));
}

/// The steps that carry the plan in full; what to do, by whom and how the amounts range.
void addSteps(Flow& flow, const ReportContext& context, const PlanWords& words, const std::vector<Index>& places) {
  const QColor muted = context.style.theme.mutedInk;
  Table table{{{context.say("plan.column.step"), 0.46},
               {context.say("plan.column.when"), 0.14},
               {context.say("plan.column.cost"), 0.19},
               {context.say("plan.column.effect"), 0.21}},
              {}};
  for (const Index place : places) {
    const PlanStepText told = words.step(words.plan().result.plan.steps[place]);
    table.rows.push_back(
        {{lines({{toQt(told.name), TextRole::smallStrong, {}},
                 {toQt(told.todo), TextRole::small, {}},
                 {toQt(told.who + " · " + told.hours), TextRole::source, muted}}),
          lines({{toQt(told.when), TextRole::small, {}}}),
          lines({{toQt(told.cost), TextRole::small, {}}, {toQt(told.range), TextRole::source, muted}}),
          lines({{toQt(told.effect), TextRole::smallStrong, {}}, {toQt(told.raises), TextRole::source, muted}})}});
  }
  flow.table(table);
}

/// The other steps of a long plan: by what they serve, a line each.
void addGroups(Flow& flow, const ReportContext& context, const PlanWords& words,
               const std::vector<PlanGroupText>& groups) {
  const QColor muted = context.style.theme.mutedInk;
  flow.heading(1, context.say("plan.others"));
  Table table{{{QString(), 0.56}, {QString(), 0.16}, {QString(), 0.28}}, {}};
  for (const PlanGroupText& group : groups) {
    table.rows.push_back({{lines({{toQt(group.title + " · " + group.facts), TextRole::smallStrong, {}}})}, true});
    for (const Index place : group.steps) {
      const PlanStepText told = words.step(words.plan().result.plan.steps[place]);
      table.rows.push_back(
          {{lines({{toQt(told.name), TextRole::small, {}}}), lines({{toQt(told.when), TextRole::small, muted}}),
            lines({{toQt(told.cost + " · " + told.effect), TextRole::small, muted}})}});
    }
  }
  flow.table(table);
}

void addList(Flow& flow, const ReportContext& context, const PlanWords& words) {
  const PlanOutlineText outline = words.outline();
  flow.heading(1, context.say(outline.groups.empty() ? "plan.list" : "plan.list.leading"));
  if (!outline.lead.empty()) {
    flow.paragraph(TextRole::body, toQt(outline.lead));
    flow.keepWithNext();
    flow.space(spacing::s);
  }
  addSteps(flow, context, words, outline.leading);
  if (!outline.groups.empty()) addGroups(flow, context, words, outline.groups);
}

void addAlternatives(Flow& flow, const ReportContext& context, const PlanWords& words) {
  const auto& alternatives = words.plan().result.alternatives;
  if (alternatives.empty()) return;
  flow.heading(1, context.say("plan.alternatives"));
  for (const PlanAlternative& alternative : alternatives)
    flow.paragraph(TextRole::body, toQt(words.alternative(alternative)));
}

/// What is old stands in grey.
TableRow supportRow(const ReportContext& context, const SupportText& told) {
  const QColor muted = context.style.theme.mutedInk;
  const std::optional<QColor> ink = told.isStale ? std::optional(muted) : std::nullopt;
  return {{lines({{toQt(told.name), TextRole::smallStrong, ink},
                  {toQt(told.kind), TextRole::source, muted},
                  {toQt(told.source), TextRole::source, muted, toQt(told.url)}}),
           lines({{toQt(told.terms), TextRole::small, ink},
                  {toQt(told.note), TextRole::source, muted},
                  {toQt(told.reason), TextRole::small, ink}})}};
}

void addSupport(Flow& flow, const ReportContext& context, const PlanWords& words) {
  flow.heading(1, context.say("plan.support"));
  if (words.plan().support.empty()) return flow.paragraph(TextRole::body, context.say("plan.support.none"));
  flow.paragraph(TextRole::body, context.say("plan.support.lead"));
  flow.keepWithNext();
  flow.space(spacing::xs);
  Table table{{{QString(), 0.42}, {QString(), 0.58}}, {}};
  for (const SupportMatch& match : words.plan().support)
    table.rows.push_back(supportRow(context, words.support(match)));
  flow.table(table);
}

void addProgress(Flow& flow, const ReportContext& context, const PlanPart& part) {
  if (!part.visit.earlier) return;
  const PlanSources sources{part.catalogue, context.questionnaire(), context.method()};
  const PlanProgressText told =
      describeProgress(context.narrator, sources, *part.visit.earlier, context.visit.assessment);
  if (told.lines.empty()) return;
  flow.heading(1, toQt(told.summary));
  Table table{{{QString(), 0.7}, {QString(), 0.3, Qt::AlignRight}}, {}};
  for (const PlanProgressText::Line& line : told.lines)
    table.rows.push_back(
        {{lines({{toQt(line.name), TextRole::small, {}}}), lines({{toQt(line.state), TextRole::smallStrong, {}}})}});
  flow.table(table);
}

}  // namespace

void addPlan(Flow& flow, const ReportContext& context, const PlanPart& part) {
  const PlanWords words(context.narrator, part.visit.plan, part.catalogue, part.programmes);
  flow.chapterBreak();
  flow.chapter(context.say("plan.title"), toQt(words.finding()));
  for (const std::string& line : {words.facts(), words.proof()}) {
    if (!line.empty()) flow.paragraph(TextRole::body, toQt(line));
  }
  for (const std::string& obstacle : words.obstacles()) {
    flow.space(spacing::xs);
    flow.callout(CalloutKind::caution, toQt(obstacle));
    flow.space(spacing::xs);
  }
  for (const std::string& remark : words.remarks())
    flow.paragraph(TextRole::small, toQt(remark));
  if (!part.visit.plan.result.plan.steps.empty()) {
    // What carries the plan first; the whole time line after it.
    addList(flow, context, words);
    addRoadmap(flow, context, words);
  }
  addAlternatives(flow, context, words);
  addProgress(flow, context, part);
  if (part.visit.plan.result.before.level) addSupport(flow, context, words);
}

}  // namespace jindan::reporting
