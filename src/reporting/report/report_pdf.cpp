// SPDX-License-Identifier: Apache-2.0
#include "reporting/report/report_pdf.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QXmlStreamWriter>

namespace jindan::reporting {
namespace {

constexpr int resolution = 300;

/// Our own metadata, because Qt's would carry a time and a random id and would not say the language.
QByteArray metadataOf(const PdfDetails& details) {
  const QString rdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
  const QString dc = QStringLiteral("http://purl.org/dc/elements/1.1/");
  const QString xmp = QStringLiteral("http://ns.adobe.com/xap/1.0/");
  QByteArray bytes;
  QXmlStreamWriter xml(&bytes);
  const auto listed = [&](const QString& name, const QString& list, const QString& text, bool isLocalized) {
    xml.writeStartElement(dc, name);
    xml.writeStartElement(rdf, list);
    xml.writeStartElement(rdf, QStringLiteral("li"));
    if (isLocalized) xml.writeAttribute(QStringLiteral("xml:lang"), QStringLiteral("x-default"));
    xml.writeCharacters(text);
    for (int depth = 0; depth < 3; ++depth)
      xml.writeEndElement();
  };
  xml.writeNamespace(rdf, QStringLiteral("rdf"));
  xml.writeNamespace(dc, QStringLiteral("dc"));
  xml.writeNamespace(xmp, QStringLiteral("xmp"));
  xml.writeStartElement(rdf, QStringLiteral("RDF"));
  xml.writeStartElement(rdf, QStringLiteral("Description"));
  xml.writeAttribute(rdf, QStringLiteral("about"), QString());
  listed(QStringLiteral("title"), QStringLiteral("Alt"), details.title, true);
  listed(QStringLiteral("language"), QStringLiteral("Bag"),
         details.language == Language::korean ? QStringLiteral("ko-KR") : QStringLiteral("en"), false);
  xml.writeTextElement(xmp, QStringLiteral("CreatorTool"), details.author);
  xml.writeEndElement();
  xml.writeEndElement();
  return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>" + bytes + "<?xpacket end=\"w\"?>";
}

void prepare(QPdfWriter& writer, const PdfDetails& details) {
  writer.setPageSize(QPageSize(QPageSize::A4));
  writer.setPageMargins(QMarginsF(0, 0, 0, 0));
  writer.setResolution(resolution);
  writer.setTitle(details.title);
  writer.setCreator(details.author);
  writer.setDocumentXmpMetadata(metadataOf(details));
  if (details.caseJson.isEmpty()) return;
  writer.addFileAttachment(QStringLiteral("case.json"), details.caseJson, QStringLiteral("application/json"));
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
  return bytes;
}

}  // namespace jindan::reporting
