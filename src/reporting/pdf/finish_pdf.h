// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/types/result.h"
#include "reporting/pdf/page_texts.h"
#include "reporting/pdf/pdf_details.h"
#include "reporting/report/document_marks.h"

namespace jindan::reporting {

/// The name of the case among the attachments.
inline constexpr auto caseAttachment = "case.json";
/// Where the information dictionary says the edition.
inline constexpr auto editionKey = "/Edition";

/// Adds to the pages Qt has `written` what it cannot or shall not write: the texts, outline, links, language, metadata,
/// the attached case and encryption (AES-256, everything inside). Without a password the same input gives the same
/// bytes; encryption draws keys at random. `badInput` when the password is unfit, `cannotWrite` when the pages cannot
/// be read.
[[nodiscard]] Result<QByteArray> finishPdf(const QByteArray& written, const DocumentMarks& marks,
                                           const PdfDetails& details, const PageTexts& texts = {});

}  // namespace jindan::reporting
