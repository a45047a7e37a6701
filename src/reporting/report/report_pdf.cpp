// SPDX-License-Identifier: Apache-2.0
#include "reporting/report/report_pdf.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <set>

#include "reporting/pdf/finish_pdf.h"
#include "reporting/pdf/pdf_proof.h"
#include "reporting/report/painted_letters.h"
#include "reporting/text/text_device.h"

namespace jindan::reporting {
namespace {

constexpr int dotsPerInch = 300;

using PageNumbers = std::set<std::size_t>;

/// Qt draws lines and areas; the texts are collected, to be written with faces cut by quicker means than Qt's. A page
/// with a text that cannot be written so is left to Qt as a whole, or its texts would be copied in another order.
class PaperWriter final : public QPdfWriter, public TextPlacer {
 public:
  PaperWriter(QIODevice* device, const PageNumbers& leftToQt) : QPdfWriter(device), leftToQt_(leftToQt) {}

  void beginPage() { texts_.beginPage(); }
  bool place(const QPainter& painter, const PaintedText& text) override {
    const std::size_t page = texts_.pages().size() - 1;
    if (leftToQt_.contains(page)) return false;
    const bool isWritten = write(painter, text);
    if (!isWritten) refused_.insert(page);
    return isWritten;
  }
  [[nodiscard]] const PageTexts& texts() const { return texts_; }
  [[nodiscard]] const PageNumbers& refused() const { return refused_; }

 private:
  bool write(const QPainter& painter, const PaintedText& text) {
    constexpr double pointsPerInch = 72;
    // Only a text that one face can draw alone is laid out without others.
    if ((text.font.styleStrategy() & QFont::NoFontMerging) == 0) return false;
    const double scale = pointsPerInch / resolution();
    const QTransform upwards(scale, 0, 0, -scale, 0, pageLayout().fullRectPoints().height());
    const auto area = painter.hasClipping() ? std::optional(painter.clipBoundingRect()) : std::nullopt;
    return texts_.add(text, painter.combinedTransform() * upwards, area);
  }

  const PageNumbers& leftToQt_;
  PageTexts texts_;
  PageNumbers refused_;
};

void prepare(QPdfWriter& writer, const PdfDetails& details) {
  writer.setPageSize(QPageSize(QPageSize::A4));
  writer.setPageMargins(QMarginsF(0, 0, 0, 0));
  writer.setResolution(dotsPerInch);
  writer.setTitle(details.title);
  writer.setCreator(details.author);
}

Result<void> paintPages(PaperWriter& writer, const ReportDocument& document, const PageProgress& progress) {
  QPainter painter;
  if (!painter.begin(&writer)) return failure(ErrorCode::cannotWrite, "pdf", "no painter");
  const double scale = writer.width() / document.pageSize().width();
  for (int page = 0; page < document.pageCount(); ++page) {
    if (progress && !progress(page, document.pageCount())) return failure(ErrorCode::cancelled, "pdf");
    if (page > 0 && !writer.newPage()) return failure(ErrorCode::cannotWrite, "pdf", "no page");
    writer.beginPage();
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
  // The second turn is the last: what is refused then was refused before.
  for (PageNumbers leftToQt;;) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly)) return failure(ErrorCode::cannotWrite, "pdf");
    PaperWriter writer(&buffer, leftToQt);
    prepare(writer, details);
    if (const auto painted = paintPages(writer, document, progress); !painted) return tl::unexpected(painted.error());
    if (writer.refused().empty()) return finishPdf(bytes, document.marks(), details, writer.texts());
    leftToQt = writer.refused();
  }
}

Result<void> proveReportPdf(std::string_view bytes, const ReportDocument& document, const PdfDetails& details,
                            const std::string& subject) {
  return provePdf(bytes,
                  {paintedLetters(document), details.caseJson.toStdString(), details.edition.toStdString(),
                   details.password.toStdString()},
                  subject);
}

}  // namespace jindan::reporting
