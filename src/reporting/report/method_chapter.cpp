// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <utility>

#include "domain/wording/numbers.h"
#include "reporting/report/chapters.h"

namespace jindan::reporting {
namespace {

Cell plain(const QString& text, bool isStrong = false) {
  return {{text, isStrong ? TextRole::smallStrong : TextRole::small, {}}};
}

/// The owner's page has the whole name; here a row must stay lower than a page.
QString shortened(const QString& name) {
  constexpr qsizetype most = 300;
  return name.size() <= most ? name : name.first(most) + QStringLiteral("…");
}

QString levelText(const std::optional<MeanLevel>& level) {
  return level ? toQt(sayLevel(level->value())) : QStringLiteral("–");
}

std::string workedPillars(const ReportContext& context) {
  std::string text;
  for (const PillarScore& pillar : context.visit.diagnosis.verified.pillars) {
    if (!text.empty()) text += " · ";
    text += context.questionnaire().pillar(pillar.pillar).title.in(context.narrator.language()) + " ";
    text += pillar.level ? sayLevel(pillar.level->value()) : "–";
  }
  return text;
}

void addWorkedNumbers(Flow& flow, const ReportContext& context) {
  Table table{{{context.say("report.column.pillar"), 0.4},
               {context.say("report.column.weight"), 0.2, Qt::AlignRight},
               {context.say("report.column.level"), 0.2, Qt::AlignRight},
               {context.say("report.column.score"), 0.2, Qt::AlignRight}},
              {}};
  const auto& weights = context.visit.assessment.weights.pillars;
  const auto& pillars = context.visit.diagnosis.verified.pillars;
  for (std::size_t i = 0; i < pillars.size(); ++i) {
    const QString weight = i < weights.size() ? toQt(sayDecimal(weights[i], 2)) : QString();
    table.rows.push_back({{plain(context.text(context.questionnaire().pillar(pillars[i].pillar).title)), plain(weight),
                           plain(levelText(pillars[i].level)), plain(scoreText(pillars[i].level))},
                          false,
                          false});
  }
  const OverallScore& overall = context.overall();
  table.rows.push_back({{plain(context.say("report.why.end"), true), plain(QString()),
                         plain(levelText(overall.level), true), plain(scoreText(overall.level), true)},
                        false,
                        false});
  flow.table(table);
  flow.space(spacing::s);
  if (!overall.level) {
    flow.paragraph(TextRole::small,
                   context.say("report.method.unknown", {{"range", context.narrator.range(overall.interval)}}));
    return;
  }
  flow.paragraph(TextRole::small, context.say("report.method.worked", {{"pillars", workedPillars(context)},
                                                                       {"level", sayLevel(overall.level->value())},
                                                                       {"score", sayScore(overall.level->score())}}));
}

void addStages(Flow& flow, const ReportContext& context) {
  flow.heading(2, context.say("report.method.stages"));
  flow.paragraph(TextRole::small, context.say("report.method.stage"));
  flow.space(spacing::xs);
  Table table{{{context.say("report.column.stage"), 0.1},
               {QString(), 0.4},
               {context.say("report.column.overall"), 0.25, Qt::AlignRight},
               {context.say("report.column.score"), 0.25, Qt::AlignRight}},
              {}};
  double from = Level::lowest;
  for (const Stage& stage : context.method().stages) {
    const double to = stage.below.value_or(Level::highest);
    const bool isOwn = context.overall().stage == stage.number;
    const auto range = [](const std::string& low, const std::string& high) { return toQt(low + "–" + high); };
    table.rows.push_back({{plain(QString::number(stage.number), isOwn), plain(context.text(stage.title), isOwn),
                           plain(range(sayLevel(from), sayLevel(to)), isOwn),
                           plain(range(sayScore(MeanLevel(from).score()), sayScore(MeanLevel(to).score())), isOwn)},
                          false,
                          false});
    from = to;
  }
  flow.table(table);
}

QString surveyLine(const ReportContext& context, const Observation& observation) {
  const Language language = context.narrator.language();
  std::string period = sayPeriod(observation.fieldworkStart, observation.fieldworkEnd, language);
  if (period.empty()) period = sayPartialDate(observation.publicationDate, language);
  const std::string key = period.empty() ? "report.sources.line_undated" : "report.sources.line";
  return context.say(key, {{"publisher", observation.publisher.in(language)},
                           {"survey", observation.survey.in(language)},
                           {"period", period}});
}

/// Every survey once with all its addresses, in the order in which the report used them.
void addSources(Flow& flow, const ReportContext& context) {
  std::vector<std::pair<QString, QStringList>> surveys;
  for (const Comparison& comparison : context.visit.comparisons.made) {
    const QString line = surveyLine(context, comparison.observation);
    auto survey = std::find_if(surveys.begin(), surveys.end(), [&](const auto& s) { return s.first == line; });
    if (survey == surveys.end()) survey = surveys.insert(surveys.end(), {line, {}});
    const QString url = toQt(comparison.observation.url);
    if (!survey->second.contains(url)) survey->second.append(url);
  }
  if (surveys.empty()) return;
  Table table{{{QString(), 1.0}}, {}};
  for (const auto& [line, urls] : surveys) {
    Cell cell{{line, TextRole::source, context.style.theme.ink}};
    for (const QString& url : urls)
      cell.push_back({url, TextRole::address, context.style.theme.mutedInk, url});
    table.rows.push_back({{std::move(cell)}, false, false});
  }
  flow.heading(2, context.say("report.sources.title"));
  flow.table(table);
}

void addOrigin(Flow& flow, const ReportContext& context) {
  const Assessment& assessment = context.visit.assessment;
  const Versions& versions = context.visit.versions;
  flow.heading(2, context.say("report.origin.title"));
  flow.keyValues(
      {{context.say("report.origin.company"), shortened(context.companyName())},
       {context.say("report.origin.date"), toQt(sayDate(assessment.date, context.narrator.language()))},
       {context.say("report.origin.mode"), context.say(assessment.mode == Mode::full ? "mode.full" : "mode.quick")},
       {context.say("report.origin.assessor"), shortened(toQt(assessment.assessor).simplified())},
       {context.say("report.origin.respondent"), shortened(toQt(assessment.respondent).simplified())},
       {context.say("report.origin.report"), context.id},
       {context.say("report.origin.versions"),
        context.say("report.versions", {{"program", versions.program},
                                        {"questionnaire", versions.questionnaire},
                                        {"benchmarks", versions.benchmarks}})},
       {context.say("report.origin.attachment"), context.say("report.attachment")}});
}

}  // namespace

void addMethod(Flow& flow, const ReportContext& context) {
  flow.pageBreak();
  flow.chapter(context.say("report.method.title"), context.say("report.method.overall"));
  flow.paragraph(TextRole::small, context.say("report.method.dimension"));
  flow.space(spacing::m);
  addWorkedNumbers(flow, context);
  addStages(flow, context);
  addSources(flow, context);
  addOrigin(flow, context);
}

}  // namespace jindan::reporting
