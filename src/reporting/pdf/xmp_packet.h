// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "reporting/pdf/pdf_details.h"

namespace jindan::reporting {

/// The tag of the language as PDF and XMP want it, "ko-KR" or "en".
[[nodiscard]] QString languageTag(Language language);

/// The metadata of a report as an XMP packet, the same facts as in its information dictionary. `created` is a time in
/// ISO 8601; when it is empty, no dates are stated.
[[nodiscard]] QByteArray xmpPacket(const PdfDetails& details, const QString& producer, const QString& created);

}  // namespace jindan::reporting
