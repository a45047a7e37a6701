// SPDX-License-Identifier: Apache-2.0
#include "reporting/pdf/finish_pdf.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>
#include <qpdf/QUtil.hh>

#include "domain/types/password.h"
#include "reporting/pdf/pdf_fonts.h"
#include "reporting/pdf/pdf_marks.h"
#include "reporting/pdf/pdf_texts.h"
#include "reporting/pdf/xmp_packet.h"

namespace jindan::reporting {
namespace {

using Object = QPDFObjectHandle;

Object textObject(const QString& text) {
  return Object::newUnicodeString(text.toStdString());
}

/// The text Qt has put under a key of the information dictionary; empty when there is none.
std::string informationOf(QPDF& pdf, const std::string& key) {
  Object value = pdf.getTrailer().getKey("/Info").getKeyIfDict(key);
  return value.isString() ? value.getUTF8Value() : std::string();
}

/// The time in ISO 8601; empty when it is none.
QString isoTime(const std::string& pdfTime) {
  QUtil::QPDFTime time;
  if (!QUtil::pdf_time_to_qpdf_time(pdfTime, &time)) return {};
  return QString::fromStdString(QUtil::qpdf_time_to_iso8601(time));
}

void describe(QPDF& pdf, const PdfDetails& details) {
  Object information = pdf.getTrailer().getKey("/Info");
  const std::string date = informationOf(pdf, "/CreationDate");
  if (!date.empty()) information.replaceKey("/ModDate", Object::newString(date));
  if (!details.reportId.isEmpty()) information.replaceKey("/Keywords", textObject(details.reportId));
  if (!details.edition.isEmpty()) information.replaceKey(editionKey, textObject(details.edition));
  const QString producer = QString::fromStdString(informationOf(pdf, "/Producer"));
  Object metadata = pdf.newStream(xmpPacket(details, producer, isoTime(date)).toStdString());
  metadata.getDict().replaceKey("/Type", Object::newName("/Metadata"));
  metadata.getDict().replaceKey("/Subtype", Object::newName("/XML"));

  Object root = pdf.getRoot();
  root.replaceKey("/Metadata", metadata);
  root.replaceKey("/Lang", Object::newString(languageTag(details.language).toStdString()));
  root.replaceKey("/ViewerPreferences", Object::parse("<< /DisplayDocTitle true >>"));
}

void attachCase(QPDF& pdf, const QByteArray& caseJson) {
  if (caseJson.isEmpty()) return;
  auto stream = QPDFEFStreamObjectHelper::createEFStream(pdf, caseJson.toStdString());
  stream.setSubtype("application/json");
  if (const std::string date = informationOf(pdf, "/CreationDate"); !date.empty()) stream.setModDate(date);
  auto file = QPDFFileSpecObjectHelper::createFileSpec(pdf, caseAttachment, stream);
  // The report is made from the case: what PDF calls the source of a document.
  file.getObjectHandle().replaceKey("/AFRelationship", Object::newName("/Source"));
  QPDFEmbeddedFileDocumentHelper(pdf).replaceEmbeddedFile(caseAttachment, file);
  pdf.getRoot().replaceKey("/AF", Object::newArray({file.getObjectHandle()}));
}

void encrypt(QPDFWriter& writer, const QByteArray& password) {
  // With an empty owner password anyone could open the file as its owner, hence the same one twice.
  const char* text = password.constData();
  constexpr bool allowed = true;
  writer.setR6EncryptionParameters(text, text, allowed, allowed, allowed, allowed, allowed, allowed, qpdf_r3p_full,
                                   /*encrypt_metadata_aes=*/true);
}

QByteArray bytesOf(QPDF& pdf, const QByteArray& password) {
  QPDFWriter writer(pdf);
  writer.setOutputMemory();
  // What Qt has compressed stays as it is: doing it again would cost more than all the rest.
  writer.setDecodeLevel(qpdf_dl_none);
  writer.setMinimumPDFVersion("1.7");
  if (password.isEmpty()) {
    writer.setDeterministicID(true);
  } else {
    encrypt(writer, password);
  }
  writer.write();
  const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
  return {reinterpret_cast<const char*>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

}  // namespace

Result<QByteArray> finishPdf(const QByteArray& written, const DocumentMarks& marks, const PdfDetails& details,
                             const PageTexts& texts) {
  if (!details.password.isEmpty()) {
    const auto fit =
        checkPassword({details.password.constData(), static_cast<std::size_t>(details.password.size())}, "password");
    if (!fit) return tl::unexpected(fit.error());
  }
  try {
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.setAttemptRecovery(false);
    pdf.processMemoryFile("report", written.constData(), static_cast<std::size_t>(written.size()));
    describe(pdf, details);
    completeFonts(pdf, marks.standIns);
    addTexts(pdf, texts, marks.standIns);
    addOutline(pdf, marks.outline);
    addLinks(pdf, marks.links);
    attachCase(pdf, details.caseJson);
    return bytesOf(pdf, details.password);
  } catch (const std::exception& error) {
    return failure(ErrorCode::cannotWrite, "pdf", error.what());
  }
}

}  // namespace jindan::reporting
