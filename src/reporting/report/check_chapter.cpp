// SPDX-License-Identifier: Apache-2.0
#include <QPainter>
#include <algorithm>

#include "domain/wording/numbers.h"
#include "reporting/charts/quality_bars.h"
#include "reporting/report/chapters.h"

namespace jindan::reporting {
namespace {

constexpr double barRow = 30;
constexpr std::size_t mostFindings = 8;

/// All checks of the visit as one: what a later check says of a question counts.
FileCheck allOf(const Assessment& assessment) {
  FileCheck all;
  for (const FileCheck& check : assessment.checks) {
    all.files.insert(all.files.end(), check.files.begin(), check.files.end());
    all.links.insert(all.links.end(), check.links.begin(), check.links.end());
    all.proposals.insert(all.proposals.end(), check.proposals.begin(), check.proposals.end());
    all.limits.insert(all.limits.end(), check.limits.begin(), check.limits.end());
  }
  return all;
}

QColor colourOf(Severity severity, const Theme& theme) {
  switch (severity) {
    case Severity::stop:
      return theme.stop;
    case Severity::caution:
      return theme.caution;
    case Severity::info:
      return theme.mutedInk;
  }
  return theme.mutedInk;
}

void addScores(Flow& flow, const ReportContext& context, const CheckWords& words, const FileProfile& file) {
  const auto bars = qualityBars(words.scores(file), context.style.theme);
  flow.space(spacing::s);
  flow.chart(barRow * static_cast<double>(bars.size()),
             [bars, style = context.style](QPainter& painter, const QRectF& rect) {
               paintLevelBars(painter, rect, bars, style.theme, style.fonts);
             });
}

TableRow findingRow(const ReportContext& context, const FindingText& finding) {
  Cell what{{toQt(finding.sentence), TextRole::smallStrong, {}},
            {toQt(finding.lines), TextRole::source, context.style.theme.mutedInk},
            {toQt(finding.why), TextRole::small, {}}};
  return {{{{toQt(finding.badge), TextRole::smallStrong, colourOf(finding.severity, context.style.theme)}},
           std::move(what),
           {{toQt(finding.action), TextRole::small, {}}}},
          false,
          false};
}

void addFindings(Flow& flow, const ReportContext& context, const CheckWords& words, const FileProfile& file) {
  if (file.findings.empty()) return;
  flow.space(spacing::m);
  Table table{{{context.say("check.table.severity"), 0.11},
               {context.say("check.heading.findings"), 0.51},
               {context.say("check.table.action"), 0.38}},
              {}};
  const std::size_t shown = std::min(file.findings.size(), mostFindings);
  for (std::size_t i = 0; i < shown; ++i)
    table.rows.push_back(findingRow(context, words.finding(file, file.findings[i])));
  flow.table(table);
  if (shown == file.findings.size()) return;
  flow.space(spacing::xs);
  const auto more = static_cast<std::int64_t>(file.findings.size() - shown);
  flow.paragraph(TextRole::source, context.say("check.findings.more", {{"count", sayCount(more)}}));
}

void addFile(Flow& flow, const ReportContext& context, const CheckWords& words, const FileProfile& file) {
  const FileVerdict verdict = words.verdict(file);
  flow.heading(1, toQt(words.fileName(file)));
  flow.paragraph(TextRole::source, toQt(words.facts(file)));
  flow.keepWithNext();
  flow.space(spacing::xs);
  std::string sentences = verdict.state;
  for (const std::string* sentence : {&verdict.outcome, &verdict.conclusion}) {
    if (!sentence->empty()) sentences += " " + *sentence;
  }
  flow.paragraph(TextRole::body, toQt(sentences));
  flow.keepWithNext();
  addScores(flow, context, words, file);
  addFindings(flow, context, words, file);
}

void addLinks(Flow& flow, const ReportContext& context, const CheckWords& words, const FileCheck& check) {
  if (check.links.empty()) return;
  flow.heading(1, context.say("check.heading.links"));
  for (const LinkProfile& link : check.links)
    flow.paragraph(TextRole::body, toQt(words.link(link)));
}

CellLine standingLine(const ReportContext& context, const ShownLevelText& shown) {
  const Theme& theme = context.style.theme;
  if (shown.accepted) return {context.say("check.accepted"), TextRole::smallStrong, theme.good};
  const bool isOdd = shown.standing == Standing::contradicts;
  return {toQt(shown.standsBy), isOdd ? TextRole::smallStrong : TextRole::small,
          isOdd ? std::optional(theme.caution) : std::nullopt};
}

void addShown(Flow& flow, const ReportContext& context, const CheckWords& words, const FileCheck& check) {
  const auto list = compareWithAnswers(check, context.questionnaire(), context.visit.assessment);
  if (list.empty()) return;
  flow.heading(1, context.say("check.heading.proposals"));
  flow.paragraph(TextRole::small, context.say("check.proposals.intro"));
  flow.keepWithNext();
  flow.space(spacing::s);
  Table table{{{context.say("report.column.question"), 0.2},
               {context.say("check.table.shown"), 0.42},
               {context.say("check.table.standing"), 0.38}},
              {}};
  for (const ShownLevel& each : list) {
    const ShownLevelText shown = words.shown(each);
    table.rows.push_back(
        {{{{toQt(shown.title), TextRole::smallStrong, {}}},
          {{toQt(shown.shown), TextRole::small, {}},
           {toQt(shown.reason), TextRole::source, context.style.theme.mutedInk}},
          {standingLine(context, shown), {toQt(shown.ask), TextRole::source, context.style.theme.mutedInk}}},
         false,
         false});
  }
  flow.table(table);
}

}  // namespace

void addChecks(Flow& flow, const ReportContext& context) {
  const CheckWords words(context.narrator);
  const FileCheck all = allOf(context.visit.assessment);
  flow.chapterBreak();
  flow.chapter(context.say("check.title"), toQt(words.verdict(all)));
  flow.paragraph(TextRole::small, context.say("check.report.intro"));
  for (const FileProfile& file : all.files)
    addFile(flow, context, words, file);
  addLinks(flow, context, words, all);
  addShown(flow, context, words, all);
}

}  // namespace jindan::reporting
