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

}  // namespace

QString makeReportId(const std::string& caseJson, const Versions& versions) {
  QCryptographicHash hash(QCryptographicHash::Sha256);
  for (const std::string* part : {&caseJson, &versions.questionnaire, &versions.benchmarks}) {
    hash.addData(QByteArrayView(part->data(), static_cast<qsizetype>(part->size())));
    hash.addData(QByteArrayView("\0", 1));
  }
  const QString hex = QString::fromLatin1(hash.result().toHex().first(8)).toUpper();
  return hex.first(4) + u'-' + hex.last(4);
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
  addPillars(chapters, context);
  addStage(chapters, context);
  addComparisons(chapters, context);
  addReasons(chapters, context);
  if (parts.change) addChange(chapters, context, *parts.change);
  addAnswers(chapters, context);
  addMethod(chapters, context);
  addSources(chapters, context);
  addOrigin(chapters, context);
  Flow flow(style);
  flow.add(ownerPage(context, parts.issuer));
  addContents(flow, context, chapters.chapters());
  flow.add(chapters.take());
  return ReportDocument(flow.take(), frameOf(context), style);
}

}  // namespace jindan::reporting
