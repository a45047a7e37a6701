// SPDX-License-Identifier: Apache-2.0
#include "reporting/report/build_report.h"

#include <QCryptographicHash>
#include <algorithm>
#include <utility>

#include "domain/wording/numbers.h"
#include "reporting/report/chapters.h"

namespace jindan::reporting {
namespace {

constexpr std::size_t mostComparisons = 3;

/// The questionnaire is "name@version", the survey data "version@content hash": a footer needs the version alone.
std::string afterAt(const std::string& reference) {
  const std::size_t at = reference.find('@');
  return at == std::string::npos ? reference : reference.substr(at + 1);
}

std::string beforeAt(const std::string& reference) {
  return reference.substr(0, reference.find('@'));
}

PageFrame frameOf(const ReportContext& context) {
  const DiagnosedVisit& visit = context.visit;
  PageFrame frame;
  frame.kicker = context.say("report.kicker");
  frame.subject = context.companyName();
  frame.date = toQt(sayDate(visit.assessment.date, context.narrator.language()));
  frame.footer = context.say("report.footer", {{"id", context.id.toStdString()},
                                               {"questionnaire", afterAt(visit.versions.questionnaire)},
                                               {"benchmarks", beforeAt(visit.versions.benchmarks)}});
  frame.pagePattern = context.say("report.page", {{"page", "%1"}, {"pages", "%2"}});
  return frame;
}

/// The letterhead goes to the foot of the page on which the strips end.
void addIssuer(Strips& strips, const Issuer& issuer, const PaperStyle& style) {
  if (issuer.isEmpty()) return;
  const QRectF body = ReportDocument::body();
  Strip strip = issuerStrip(issuer, body.width(), style);
  const double room = body.bottom() - paginate(strips, body).back().back().rect.bottom() - strip.height;
  strip.gapBefore = std::max<double>(room, spacing::m);
  strips.push_back(std::move(strip));
}

/// As many sentences about others as leave the owner's page one page.
Strips ownerPage(const ReportContext& context, const Issuer& issuer) {
  for (std::size_t count = mostComparisons;; --count) {
    Flow flow(context.style);
    addOwnerPage(flow, context, count);
    Strips strips = flow.take();
    addIssuer(strips, issuer, context.style);
    if (count == 0 || paginate(strips, ReportDocument::body()).size() == 1) return strips;
  }
}

bool holds(Chapter chapter, const ReportContext& context, const ReportParts& parts) {
  return !parts.leftOut.contains(chapter) && hasContent(chapter, context.visit, context.narrator, parts);
}

void addChapters(Flow& flow, const ReportContext& context, const ReportParts& parts) {
  const auto isWanted = [&](Chapter chapter) { return holds(chapter, context, parts); };
  if (isWanted(Chapter::pillars)) addPillars(flow, context);
  if (isWanted(Chapter::stage)) addStage(flow, context);
  if (isWanted(Chapter::comparisons)) addComparisons(flow, context);
  if (isWanted(Chapter::reasons)) addReasons(flow, context);
  if (isWanted(Chapter::useCases)) addUseCases(flow, context, *parts.useCases);
  if (isWanted(Chapter::checks)) addChecks(flow, context);
  if (isWanted(Chapter::plan)) addPlan(flow, context, *parts.plan);
  if (isWanted(Chapter::money)) addMoney(flow, context, *parts.money);
  if (isWanted(Chapter::change)) addChange(flow, context, *parts.change);
  if (isWanted(Chapter::answers)) addAnswers(flow, context);
  // The annexes share pages; without the first of them the next one begins its own.
  isWanted(Chapter::method) ? addMethod(flow, context) : flow.pageBreak();
}

}  // namespace

std::string_view titleKey(Chapter chapter) {
  switch (chapter) {
    case Chapter::pillars:
      return "report.pillars.title";
    case Chapter::stage:
      return "report.stage.title";
    case Chapter::comparisons:
      return "report.comparison.title";
    case Chapter::reasons:
      return "report.why.title";
    case Chapter::useCases:
      return "fit.title";
    case Chapter::checks:
      return "check.title";
    case Chapter::plan:
      return "plan.title";
    case Chapter::money:
      return "money.title";
    case Chapter::change:
      return "report.change.title";
    case Chapter::answers:
      return "report.annex.title";
    case Chapter::method:
      return "report.method.title";
  }
  return {};
}

bool hasContent(Chapter chapter, const DiagnosedVisit& visit, const Narrator& narrator, const ReportParts& parts) {
  switch (chapter) {
    case Chapter::useCases:
      return parts.useCases.has_value();
    case Chapter::checks:
      return !visit.assessment.checks.empty() && narrator.sources().fileChecks != nullptr;
    case Chapter::plan:
      return parts.plan.has_value();
    case Chapter::money:
      return parts.money.has_value();
    case Chapter::change:
      return parts.change.has_value();
    default:
      return true;
  }
}

QString makeReportId(const std::string& caseJson, const Versions& versions) {
  QCryptographicHash hash(QCryptographicHash::Sha256);
  for (const std::string* part : {&caseJson, &versions.questionnaire, &versions.benchmarks}) {
    hash.addData(QByteArrayView(part->data(), static_cast<qsizetype>(part->size())));
    hash.addData(QByteArrayView("\0", 1));
  }
  const QString hex = QString::fromLatin1(hash.result().toHex().first(8)).toUpper();
  return hex.first(4) + u'-' + hex.last(4);
}

QString makeEdition(const Versions& versions, const ReportParts& parts) {
  QCryptographicHash hash(QCryptographicHash::Sha256);
  hash.addData(QByteArrayView(versions.program.data(), static_cast<qsizetype>(versions.program.size())));
  const QImage logo = parts.issuer.logo.convertToFormat(QImage::Format_RGBA8888);
  for (int row = 0; row < logo.height(); ++row)
    hash.addData(QByteArrayView(logo.constScanLine(row), logo.bytesPerLine()));
  return QString::fromLatin1(hash.result().toHex());
}

ReportDocument buildReport(const DiagnosedVisit& visit, const Narrator& narrator, const Fonts& fonts,
                           const QString& reportId, const ReportParts& parts) {
  const Fonts paperFonts = fonts.withScale(TypeScale());
  const PaperStyle style{paperTheme(), paperFonts,
                         std::make_shared<StandIns>(paperFonts.regular(paperFonts.type().body()))};
  const ReportContext context{visit, narrator, style, reportId, SourceList(visit.comparisons.made)};
  // The name first, so that it has the plainest box.
  static_cast<void>(style.standIns->apply(context.companyName()));
  Flow chapters(style);
  addChapters(chapters, context, parts);
  addSources(chapters, context);
  addOrigin(chapters, context, holds(Chapter::plan, context, parts) ? &parts.plan->programmePack : nullptr);
  Flow flow(style);
  flow.add(ownerPage(context, parts.issuer));
  addContents(flow, context, chapters.chapters());
  flow.add(chapters.take());
  return ReportDocument(flow.take(), frameOf(context), style);
}

}  // namespace jindan::reporting
