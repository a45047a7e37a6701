// SPDX-License-Identifier: Apache-2.0
#include "reporting/pdf/pdf_proof.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <stdexcept>

#include "reporting/pdf/finish_pdf.h"
#include "reporting/pdf/pdf_letters.h"

namespace jindan::reporting {
namespace {

int total(const Letters& letters) {
  int sum = 0;
  for (const auto& [letter, count] : letters)
    sum += count;
  return sum;
}

void requireLetters(QPDF& pdf, const std::vector<Letters>& expected) {
  const auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
  if (pages.size() != expected.size()) {
    throw std::runtime_error(std::to_string(pages.size()) + " of " + std::to_string(expected.size()) + " pages");
  }
  PdfLetters letters;
  for (std::size_t i = 0; i < pages.size(); ++i) {
    const Letters found = letters.on(pages[i]);
    if (found == expected[i]) continue;
    throw std::runtime_error("page " + std::to_string(i + 1) + ": " + std::to_string(total(found)) + " letters, " +
                             std::to_string(total(expected[i])) + " painted");
  }
}

/// The stream is read through its filters, as every reader of the case does.
std::string attachedTo(QPDF& pdf) {
  const auto file = QPDFEmbeddedFileDocumentHelper(pdf).getEmbeddedFile(caseAttachment);
  if (!file) return {};
  const auto buffer = file->getEmbeddedFileStream().getStreamData(qpdf_dl_generalized);
  return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

std::string editionOf(QPDF& pdf) {
  QPDFObjectHandle edition = pdf.getTrailer().getKeyIfDict("/Info").getKeyIfDict(editionKey);
  return edition.isString() ? edition.getUTF8Value() : std::string();
}

}  // namespace

Result<void> provePdf(std::string_view bytes, const PdfExpectation& expected, const std::string& subject) {
  try {
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.setAttemptRecovery(false);
    pdf.processMemoryFile("report", bytes.data(), bytes.size(), expected.password.c_str());
    if (pdf.isEncrypted() == expected.password.empty()) throw std::runtime_error("the password is not as wanted");
    if (editionOf(pdf) != expected.edition) throw std::runtime_error("another edition");
    requireLetters(pdf, expected.pages);
    if (attachedTo(pdf) != expected.caseJson) throw std::runtime_error("the attached case is another one");
    if (pdf.anyWarnings()) throw std::runtime_error(pdf.getWarnings().front().getMessageDetail());
    return {};
  } catch (const std::exception& error) {
    return failure(ErrorCode::notProven, subject, error.what());
  }
}

}  // namespace jindan::reporting
