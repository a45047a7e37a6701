// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace jindan::reporting {

/// The smallest parts of a content stream or font table.
struct PdfToken {
  enum class Kind { end, word, name, string, listBegin, listEnd };
  Kind kind = Kind::end;
  std::string text;  ///< a string is decoded, a name has its slash; numbers are words
};

/// Reads them one after the other; far quicker than qpdf, which makes an object of each. Inline images are not known.
class PdfScanner {
 public:
  explicit PdfScanner(std::string_view bytes) : bytes_(bytes) {}

  /// Into `token`, so that its memory serves again; false at the end.
  bool next(PdfToken& token);

 private:
  void skipBlanks();
  void readHexadecimal(std::string& text);
  void readLiteral(std::string& text);
  void readWord(std::string& text);

  std::string_view bytes_;
  std::size_t at_ = 0;
};

}  // namespace jindan::reporting
