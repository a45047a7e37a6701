// SPDX-License-Identifier: Apache-2.0
#include "reporting/report/report_pdf.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include "reporting/pdf/finish_pdf.h"
#include "reporting/pdf/pdf_proof.h"
#include "reporting/report/painted_letters.h"

namespace jindan::reporting {
namespace {

constexpr int resolution = 300;

void prepare(QPdfWriter& writer, const PdfDetails& details) {
  writer.setPageSize(QPageSize(QPageSize::A4));
  writer.setPageMargins(QMarginsF(0, 0, 0, 0));
  writer.setResolution(resolution);
  writer.setTitle(details.title);
  writer.setCreator(details.author);
}

Result<void> paintPages(QPdfWriter& writer, const ReportDocument& document, const PageProgress& progress) {
  QPainter painter;
  if (!painter.begin(&writer)) return failure(ErrorCode::cannotWrite, "pdf", "no painter");
  const double scale = writer.width() / document.pageSize().width();
  for (int page = 0; page < document.pageCount(); ++page) {
    if (progress && !progress(page, document.pageCount())) return failure(ErrorCode::cancelled, "pdf");
    if (page > 0 && !writer.newPage()) return failure(ErrorCode::cannotWrite, "pdf", "no page");
    painter.save();
    painter.scale(scale, scale);
    document.paintPage(painter, page);
    painter.restore();
  }
  if (!painter.end()) return failure(ErrorCode::cannotWrite, "pdf", "not finished");
  return {};
}

}  // namespace

PdfDetails reportDetails(const DiagnosedVisit& visit, const Narrator& narrator, const std::string& caseJson,
                         const ReportParts& parts) {
  PdfDetails details;
  details.title = QString::fromStdString(narrator.say("report.title") + " - " + visit.company.name);
  details.author = QString::fromStdString("Jindan " + visit.versions.program);
  details.language = narrator.language();
  details.caseJson = QByteArray::fromStdString(caseJson);
  details.reportId = makeReportId(caseJson, visit.versions);
  details.edition = makeEdition(visit.versions, parts);
  return details;
}

Result<QByteArray> writeReportPdf(const ReportDocument& document, const PdfDetails& details,
                                  const PageProgress& progress) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  if (!buffer.open(QIODevice::WriteOnly)) return failure(ErrorCode::cannotWrite, "pdf");
  {
    QPdfWriter writer(&buffer);
    prepare(writer, details);
    if (const auto painted = paintPages(writer, document, progress); !painted) return tl::unexpected(painted.error());
  }
  return finishPdf(bytes, document.marks(), details);
}

Result<void> proveReportPdf(std::string_view bytes, const ReportDocument& document, const PdfDetails& details,
                            const std::string& subject) {
  return provePdf(bytes,
                  {paintedLetters(document), details.caseJson.toStdString(), details.edition.toStdString(),
                   details.password.toStdString()},
                  subject);
}

}  // namespace jindan::reporting
