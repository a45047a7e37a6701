// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <stdexcept>
#include <string>

#include "app/engine/engine.h"
#include "app/exchange/case_reader.h"
#include "app/exchange/case_writer.h"
#include "reporting/report/build_report.h"
#include "reporting/report/report_pdf.h"
#include "reporting/text/styled_words.h"
#include "tests/reporting/reporting_fixture.h"

namespace jindan::test {

inline const app::Engine& reportEngine() {
  static const app::Engine engine = [] {
    auto opened = app::Engine::open(JINDAN_SOURCE_DIR "/data", std::nullopt);
    if (!opened) throw std::runtime_error("the content packs cannot be read: " + opened.error().front().subject);
    return std::move(*opened);
  }();
  return engine;
}

inline Narrator narratorIn(Language language) {
  const content::Content& content = reportEngine().content();
  return {{content.questionnaire, content.method, content.reference, content.comparisons, content.phrases,
           &content.fileChecks},
          language};
}

inline Case sampleCase(const std::string& name) {
  const content::Content& content = reportEngine().content();
  const std::string path = std::string(JINDAN_SOURCE_DIR "/data/samples/") + name + ".jindan";
  auto read = app::readCaseFile(path, content.questionnaire, content.reference);
  if (!read) throw std::runtime_error(path + " cannot be read");
  return std::move(*read);
}

inline DiagnosedVisit visitOf(const Case& theCase, WithRobustness robustness = WithRobustness::yes) {
  auto visit = reportEngine().diagnose(theCase.company, *theCase.latest(), robustness);
  if (!visit) throw std::runtime_error("the case cannot be diagnosed");
  return std::move(*visit);
}

/// A sample with every answer replaced.
template <class MakeAnswer>
Case caseAnswering(MakeAnswer makeAnswer) {
  Case theCase = sampleCase("precision-mould");
  Assessment& assessment = theCase.assessments.front();
  const auto questions = reportEngine().content().questionnaire.questions();
  for (Index q = 0; q < questions.size(); ++q)
    assessment.answers[q] = makeAnswer(questions[q]);
  theCase.assessments = {assessment};
  return theCase;
}

inline reporting::ReportDocument reportOf(const DiagnosedVisit& visit, Language language) {
  return reporting::buildReport(visit, narratorIn(language), testFonts(), QStringLiteral("7F3A-92C1"),
                                {{}, reportEngine().usesFor(visit)});
}

inline QByteArray pdfOf(const reporting::ReportDocument& document, const std::string& caseJson = {}) {
  reporting::PdfDetails details;
  details.title = QStringLiteral("진단서");
  details.author = QStringLiteral("Jindan");
  details.caseJson = QByteArray::fromStdString(caseJson);
  auto bytes = reporting::writeReportPdf(document, details);
  if (!bytes) throw std::runtime_error("the PDF cannot be written");
  return *bytes;
}

/// What a program prints when it is given the PDF as file "{pdf}"; its other files land in `folder`.
inline QByteArray runOnPdf(const QByteArray& pdf, const QString& program, QStringList arguments,
                           const QTemporaryDir& folder) {
  const QString path = folder.filePath(QStringLiteral("report.pdf"));
  QFile file(path);
  if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size()) throw std::runtime_error("no place to write");
  file.close();
  arguments.replaceInStrings(QStringLiteral("{pdf}"), path);
  QProcess process;
  process.start(program, arguments);
  if (!process.waitForFinished() || process.exitCode() != 0)
    throw std::runtime_error(program.toStdString() + " failed");
  return process.readAllStandardOutput();
}

/// The text as a reader copies it, runs of blanks and line ends as one blank.
inline QString textOf(const QByteArray& pdf) {
  const QTemporaryDir folder;
  return QString::fromUtf8(runOnPdf(pdf, QStringLiteral("pdftotext"),
                                    {QStringLiteral("-raw"), QStringLiteral("{pdf}"), QStringLiteral("-")}, folder))
      .simplified();
}

/// A sentence in the characters the report writes it with.
inline QString onPaper(const std::string& sentence) {
  return reporting::toFaceText(QString::fromStdString(sentence)).replace(QChar(0x2212), u'-').simplified();
}

}  // namespace jindan::test
