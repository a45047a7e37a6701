// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/pdf_attachment.h"

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <stdexcept>

#include "content/json/document.h"

namespace jindan::app {

namespace {

constexpr auto attachmentName = "case.json";
constexpr std::string_view ourCreator = "Jindan ";
constexpr std::size_t mostBytes = content::DocumentLimits{}.bytes;

/// Keeps what flows in, up to a limit: a few bytes can unfold to any number.
class LimitedText final : public Pipeline {
 public:
  LimitedText() : Pipeline("case", nullptr) {}
  using Pipeline::write;
  void write(const unsigned char* data, std::size_t length) override {
    isTooLong_ = isTooLong_ || length > mostBytes - text_.size();
    if (isTooLong_) throw std::length_error("too long");
    text_.append(reinterpret_cast<const char*>(data), length);
  }
  void finish() override {}

  [[nodiscard]] bool isTooLong() const { return isTooLong_; }
  [[nodiscard]] std::string take() { return std::move(text_); }

 private:
  std::string text_;
  bool isTooLong_ = false;
};

bool isOurs(QPDF& pdf) {
  QPDFObjectHandle creator = pdf.getTrailer().getKeyIfDict("/Info").getKeyIfDict("/Creator");
  return creator.isString() && creator.getUTF8Value().rfind(ourCreator, 0) == 0;
}

/// The checksum PDF states beside an attachment, computed anew.
std::string checksumOf(const std::string& bytes) {
  QPDF scratch;
  scratch.emptyPDF();
  return QPDFEFStreamObjectHelper::createEFStream(scratch, bytes).getChecksum();
}

Result<std::string> contentOf(QPDFObjectHandle stream, const std::string& subject) {
  if (!stream.isStream()) return failure(ErrorCode::pdfDamaged, subject, "attachment");
  LimitedText text;
  bool isFiltered = false;
  const bool isWhole = stream.pipeStreamData(&text, &isFiltered, 0, qpdf_dl_generalized, /*suppress_warnings=*/true);
  if (text.isTooLong()) {
    return badInput(subject, {content::longerThan("", mostBytes)});
  }
  std::string bytes = text.take();
  const std::string stated = QPDFEFStreamObjectHelper(stream).getChecksum();
  if (!isWhole || !isFiltered || (!stated.empty() && stated != checksumOf(bytes))) {
    return failure(ErrorCode::pdfDamaged, subject, "attachment");
  }
  return bytes;
}

Result<std::string> caseIn(QPDF& pdf, const std::string& subject) {
  const auto file = QPDFEmbeddedFileDocumentHelper(pdf).getEmbeddedFile(attachmentName);
  if (file) return contentOf(file->getEmbeddedFileStream(), subject);
  if (!isOurs(pdf)) {
    // Damage can hide the attachment and the maker's name alike.
    if (pdf.anyWarnings()) return failure(ErrorCode::pdfDamaged, subject, pdf.getWarnings().front().getMessageDetail());
    return failure(ErrorCode::pdfNotOurs, subject);
  }
  return failure(pdf.anyWarnings() ? ErrorCode::pdfDamaged : ErrorCode::pdfWithoutCase, subject, "attachment");
}

}  // namespace

bool isPdf(std::string_view bytes) {
  return bytes.rfind("%PDF-", 0) == 0;
}

Result<std::string> attachedCase(std::string_view bytes, const std::string& subject, const std::string& password) {
  if (!isPdf(bytes)) return failure(ErrorCode::pdfNotOurs, subject);
  try {
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("PDF", bytes.data(), bytes.size(), password.c_str());
    return caseIn(pdf, subject);
  } catch (const QPDFExc& error) {
    if (error.getErrorCode() == qpdf_e_password) {
      return failure(password.empty() ? ErrorCode::passwordNeeded : ErrorCode::passwordWrong, subject);
    }
    return failure(ErrorCode::pdfDamaged, subject, error.getMessageDetail());
  } catch (const std::exception& error) {
    return failure(ErrorCode::pdfDamaged, subject, error.what());
  }
}

}  // namespace jindan::app
