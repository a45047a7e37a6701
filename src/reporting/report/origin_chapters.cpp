// SPDX-License-Identifier: Apache-2.0
// Where the figures and the report itself come from.
#include "domain/wording/numbers.h"
#include "reporting/report/chapters.h"
#include "reporting/report/citation.h"

namespace jindan::reporting {
namespace {

constexpr double chapterGap = 44;

/// The owner's page has the whole name; here a row must stay lower than a page.
QString shortened(const QString& name) {
  constexpr qsizetype most = 300;
  return name.size() <= most ? name : name.first(most) + QStringLiteral("…");
}

QString datesOf(const ReportContext& context, const SurveySource& source) {
  const Language language = context.narrator.language();
  QStringList dates;
  const std::string period = sayPeriod(source.fieldworkStart, source.fieldworkEnd, language);
  if (!period.empty()) dates << context.say("report.sources.fieldwork", {{"period", period}});
  if (!source.publicationDate.empty()) {
    dates << context.say("source.published", {{"date", sayPartialDate(source.publicationDate, language)}});
  }
  return dates.isEmpty() ? context.say("source.no_date") : dates.join(QStringLiteral(" · "));
}

TableRow sourceRow(const ReportContext& context, const SurveySource& source, std::size_t number) {
  const Theme& theme = context.style.theme;
  Cell cell{{context.say("report.sources.line", {{"publisher", source.publisher.in(context.narrator.language())},
                                                 {"survey", source.survey.in(context.narrator.language())}}),
             TextRole::small, theme.ink},
            {datesOf(context, source), TextRole::source, theme.mutedInk}};
  for (const std::string& url : source.urls)
    cell.push_back({toQt(url), TextRole::address, theme.mutedInk, toQt(url)});
  TableRow row{{{{citationMark(number), TextRole::small, {}}}, std::move(cell)}};
  row.name = SourceList::anchorName(number);
  return row;
}

QString packName(const ReportContext& context, const ProgrammePackFacts& pack) {
  QStringList parts{toQt(pack.id)};
  if (!pack.date.empty()) parts << toQt(sayPartialDate(pack.date, context.narrator.language()));
  return parts.join(QStringLiteral(" · "));
}

QString sourcesFinding(const ReportContext& context) {
  const auto count = static_cast<std::int64_t>(context.sources.all().size());
  if (count == 0) return context.say("report.sources.none");
  if (count == 1) return context.say("report.sources.finding_one");
  return context.say("report.sources.finding", {{"count", sayCount(count)}});
}

}  // namespace

void addSources(Flow& flow, const ReportContext& context) {
  flow.space(chapterGap);
  flow.chapter(context.say("report.sources.title"), sourcesFinding(context));
  Table table{{{QString(), 0.07}, {QString(), 0.93}}, {}};
  for (const SurveySource& source : context.sources.all())
    table.rows.push_back(sourceRow(context, source, table.rows.size() + 1));
  flow.table(table);
}

void addOrigin(Flow& flow, const ReportContext& context, const ProgrammePackFacts* programmes) {
  const Assessment& assessment = context.visit.assessment;
  const Versions& versions = context.visit.versions;
  const auto [first, last] = context.sources.period();
  flow.space(chapterGap);
  flow.chapter(context.say("report.origin.title"), context.say("report.origin.finding"));
  flow.keyValues(
      {{context.say("report.origin.report"), context.id},
       {context.say("report.origin.company"), shortened(context.companyName())},
       {context.say("report.origin.date"), toQt(sayDate(assessment.date, context.narrator.language()))},
       {context.say("report.origin.mode"), context.say(assessment.mode == Mode::full ? "mode.full" : "mode.quick")},
       {context.say("report.origin.assessor"), shortened(toQt(assessment.assessor).simplified())},
       {context.say("report.origin.respondent"), shortened(toQt(assessment.respondent).simplified())},
       {context.say("report.origin.program"), toQt(versions.program)},
       {context.say("report.origin.questionnaire"), toQt(versions.questionnaire)},
       {context.say("report.origin.benchmarks"), toQt(versions.benchmarks)},
       {context.say("report.origin.programmes"), programmes == nullptr ? QString() : packName(context, *programmes)},
       {context.say("report.origin.period"), toQt(sayPeriod(first, last, context.narrator.language()))},
       {context.say("report.origin.attachment"), context.say("report.attachment")}});
}

}  // namespace jindan::reporting
