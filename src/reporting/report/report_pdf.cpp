// SPDX-License-Identifier: Apache-2.0
#include "reporting/report/report_pdf.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include "reporting/pdf/finish_pdf.h"

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

}  // namespace

Result<QByteArray> writeReportPdf(const ReportDocument& document, const PdfDetails& details) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  if (!buffer.open(QIODevice::WriteOnly)) return failure(ErrorCode::cannotWrite, "pdf");
  {
    QPdfWriter writer(&buffer);
    prepare(writer, details);
    QPainter painter;
    if (!painter.begin(&writer)) return failure(ErrorCode::cannotWrite, "pdf", "no painter");
    const double scale = writer.width() / document.pageSize().width();
    for (int page = 0; page < document.pageCount(); ++page) {
      if (page > 0 && !writer.newPage()) return failure(ErrorCode::cannotWrite, "pdf", "no page");
      painter.save();
      painter.scale(scale, scale);
      document.paintPage(painter, page);
      painter.restore();
    }
    if (!painter.end()) return failure(ErrorCode::cannotWrite, "pdf", "not finished");
  }
  return finishPdf(bytes, document.marks(), details);
}

}  // namespace jindan::reporting
