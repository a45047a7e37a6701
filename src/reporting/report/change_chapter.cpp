// SPDX-License-Identifier: Apache-2.0
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "reporting/charts/change_bar.h"
#include "reporting/report/chapters.h"

namespace jindan::reporting {
namespace {

constexpr double barRow = 48;
constexpr double pointsPerLevel = 25.0;

Cell plain(const std::string& text, bool isStrong = false) {
  return {{toQt(text), isStrong ? TextRole::smallStrong : TextRole::small, {}}};
}

Cell pointsCell(const ReportContext& context, const ChangeWords& words, const std::optional<double>& points) {
  const QColor colour = points ? changeColour(*points, context.style.theme) : context.style.theme.mutedInk;
  return {{toQt(words.signedPoints(points)), TextRole::smallStrong, colour}};
}

void addRemarks(Flow& flow, const ChangeWords& words) {
  flow.paragraph(TextRole::body, toQt(words.stages()));
  for (const std::string& difference : words.versions())
    flow.paragraph(TextRole::small, toQt(difference));
  const std::string caution = words.caution();
  if (caution.empty()) return;
  flow.space(spacing::s);
  flow.callout(CalloutKind::caution, toQt(caution));
}

void addOverall(Flow& flow, const ReportContext& context, const VisitChange& change, const ChangeWords& words) {
  const auto stage = [&](const OverallScore& overall) {
    return overall.stage ? context.narrator.stageTitle(*overall.stage) : context.narrator.say("stage.unknown");
  };
  Table table{{{QString(), 0.22},
               {toQt(words.visitName(false)), 0.3, Qt::AlignRight},
               {toQt(words.visitName(true)), 0.3, Qt::AlignRight},
               {context.say("report.column.change"), 0.18, Qt::AlignRight}},
              {}};
  table.rows.push_back(
      {{plain(context.narrator.say("change.title.overall"), true), plain(words.score(change.before.level), true),
        plain(words.score(change.after.level), true), pointsCell(context, words, words.points(change.overall()))}});
  table.rows.push_back({{plain(context.narrator.say("report.column.range")),
                         plain(words.range(change.before)),
                         plain(words.range(change.after)),
                         {}}});
  table.rows.push_back({{plain(context.narrator.say("report.column.stage")),
                         plain(stage(change.before)),
                         plain(stage(change.after)),
                         {}}});
  flow.space(spacing::m);
  flow.table(table);
  flow.space(spacing::xs);
  flow.paragraph(TextRole::source, toQt(words.confidence()));
}

void addPillarBars(Flow& flow, const ReportContext& context, const VisitChange& change, const ChangeWords& words) {
  flow.heading(1, context.say("change.title.pillars"));
  const auto bars = changeBars(change, words, context.style.theme);
  flow.chart(barRow * static_cast<double>(bars.size()),
             [bars, style = context.style](QPainter& painter, const QRectF& rect) {
               paintChangeBars(painter, rect, bars, style.theme, style.fonts);
             });
  flow.keepWithNext();
  flow.space(spacing::xs);
  flow.paragraph(TextRole::source, context.say("change.pillars.legend"));
}

void addMovers(Flow& flow, const ReportContext& context, const ChangeWords& words, const char* title,
               const std::vector<Mover>& movers) {
  if (movers.empty()) return;
  flow.heading(1, context.say(title));
  Table table{{{QString(), 0.8}, {QString(), 0.2, Qt::AlignRight}}, {}};
  for (const Mover& mover : movers)
    table.rows.push_back({{plain(mover.title), pointsCell(context, words, mover.points)}});
  flow.table(table);
}

void addLines(Flow& flow, const QString& title, const std::string& lead, const std::vector<std::string>& lines) {
  if (lines.empty()) return;
  flow.heading(1, title);
  flow.paragraph(TextRole::body, toQt(lead));
  flow.keepWithNext();
  for (const std::string& line : lines)
    flow.paragraph(TextRole::body, toQt(line), true);
}

void addNews(Flow& flow, const ReportContext& context, const VisitChange& change, const ChangeWords& words) {
  std::vector<std::string> targets;
  for (const TargetOutcome& outcome : change.targets)
    targets.push_back(words.target(outcome));
  addLines(flow, context.say("change.title.targets"), words.targets(), targets);
  std::vector<std::string> gates;
  for (const GateChange& gate : change.gates)
    gates.push_back(words.gate(gate));
  addLines(flow, context.say("change.title.gates"), {}, gates);
}

/// What stands under the list of changed answers about the parts of the change.
const char* sharesKey(const VisitChange& change) {
  const auto isShared = [](const auto& part) { return part.share.has_value(); };
  if (!std::all_of(change.pillars.begin(), change.pillars.end(), isShared)) return "change.shares.none";
  const bool hasAll = std::all_of(change.answers.begin(), change.answers.end(), isShared);
  return hasAll ? "change.shares.sum" : "change.shares.partly";
}

void addChangedAnswers(Flow& flow, const ReportContext& context, const VisitChange& change, const ChangeWords& words) {
  std::vector<ChangedAnswer> answers = change.answers;
  if (answers.empty()) {
    flow.space(spacing::l);
    return flow.paragraph(TextRole::body, context.say("change.answers.none"));
  }
  std::stable_sort(answers.begin(), answers.end(), [](const ChangedAnswer& a, const ChangedAnswer& b) {
    return std::abs(a.share.value_or(0.0)) > std::abs(b.share.value_or(0.0));
  });
  Table table{{{context.say("report.column.question"), 0.27},
               {toQt(words.visitName(false)), 0.29},
               {toQt(words.visitName(true)), 0.29},
               {context.say("report.column.share"), 0.15, Qt::AlignRight}},
              {}};
  for (const ChangedAnswer& answer : answers) {
    std::optional<double> share = answer.share;
    if (share) *share *= pointsPerLevel;
    Cell question =
        plain(context.questionnaire().question(answer.question).shortTitle.in(context.narrator.language()), true);
    question.push_back({toQt(words.remark(answer)), TextRole::source, context.style.theme.mutedInk});
    table.rows.push_back({{std::move(question), plain(words.answer(answer.question, answer.before)),
                           plain(words.answer(answer.question, answer.after)), pointsCell(context, words, share)}});
  }
  flow.heading(1, context.say("change.title.answers", {{"count", std::to_string(answers.size())}}));
  flow.table(table);
  flow.space(spacing::xs);
  flow.paragraph(TextRole::source, context.say(sharesKey(change)));
}

}  // namespace

void addChange(Flow& flow, const ReportContext& context, const VisitChange& change) {
  const ChangeWords words(context.narrator, change);
  flow.chapterBreak();
  flow.chapter(context.say("report.change.title"), toQt(words.finding()));
  addRemarks(flow, words);
  addOverall(flow, context, change, words);
  addPillarBars(flow, context, change, words);
  addMovers(flow, context, words, "change.title.risen", words.risen());
  addMovers(flow, context, words, "change.title.fallen", words.fallen());
  addNews(flow, context, change, words);
  addChangedAnswers(flow, context, change, words);
}

}  // namespace jindan::reporting
