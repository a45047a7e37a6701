// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <string>
#include <unordered_map>

#include "reporting/pdf/letters.h"

namespace jindan::reporting {

/// The characters that the two-byte codes of a font stand for.
using CodeTable = std::unordered_map<unsigned, char32_t>;

/// Finds what the pages of one PDF show, as a reader does that copies their text: by what the contents draw and by the
/// tables of the fonts. It knows what Qt writes, no more of PDF.
class PdfLetters {
 public:
  /// Throws std::runtime_error when a font is not embedded or has no table, and what qpdf throws.
  [[nodiscard]] Letters on(QPDFPageObjectHelper page);

 private:
  [[nodiscard]] const CodeTable& tableFor(QPDFObjectHandle font, const std::string& name);

  std::map<QPDFObjGen, CodeTable> tables_;
};

}  // namespace jindan::reporting
