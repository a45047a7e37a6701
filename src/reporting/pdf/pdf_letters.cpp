// SPDX-License-Identifier: Apache-2.0
#include "reporting/pdf/pdf_letters.h"

#include <qpdf/Pl_Buffer.hh>
#include <stdexcept>
#include <string>
#include <vector>

#include "reporting/pdf/pdf_scanner.h"

namespace jindan::reporting {
namespace {

using Object = QPDFObjectHandle;
using Kind = PdfToken::Kind;

/// Big-endian, as everything in a font table.
unsigned number(std::string_view bytes) {
  unsigned value = 0;
  for (const char byte : bytes)
    value = value << 8U | static_cast<unsigned char>(byte);
  return value;
}

/// Reads the table that says which characters the codes of a font mean (a ToUnicode CMap): pairs of code and text, or
/// first code, last code and either the first text or all of them in a list.
class CodeTableReader {
 public:
  [[nodiscard]] CodeTable read(std::string_view bytes) {
    PdfScanner scanner(bytes);
    for (PdfToken token; scanner.next(token);) {
      if (token.kind == Kind::word) begin(token.text);
      if (token.kind == Kind::string) take(token.text);
      if (token.kind == Kind::listBegin) isList_ = true;
      if (token.kind == Kind::listEnd) endList();
    }
    return std::move(table_);
  }

 private:
  void begin(std::string_view word) {
    codesBefore_ = word == "beginbfchar" ? 1U : word == "beginbfrange" ? 2U : 0U;
    codes_.clear();
  }
  void endList() {
    isList_ = false;
    codes_.clear();
  }
  void take(const std::string& text) {
    if (codesBefore_ == 0) return;
    if (codes_.size() < codesBefore_) return codes_.push_back(number(text));
    if (isList_) return add(codes_.front()++, text, 0);
    for (unsigned step = 0; step <= codes_.back() - codes_.front(); ++step)
      add(codes_.front() + step, text, step);
    codes_.clear();
  }
  /// Letters that are counted are one unit of UTF-16; longer texts are none of them.
  void add(unsigned code, const std::string& text, unsigned step) {
    if (text.size() == 2) table_[code] = static_cast<char32_t>(number(text) + step);
  }

  CodeTable table_;
  std::size_t codesBefore_ = 0;
  std::vector<unsigned> codes_;
  bool isList_ = false;
};

void requireEmbedded(Object font, const std::string& name) {
  Object parts = font.getKey("/DescendantFonts");
  Object descriptor = (parts.isArray() ? parts.getArrayItem(0) : font).getKeyIfDict("/FontDescriptor");
  for (const char* key : {"/FontFile", "/FontFile2", "/FontFile3"}) {
    if (descriptor.getKeyIfDict(key).isStream()) return;
  }
  throw std::runtime_error("font " + name + " is not embedded");
}

CodeTable tableOf(Object font, const std::string& name) {
  if (!font.isDictionary()) throw std::runtime_error("font " + name + " is missing");
  requireEmbedded(font, name);
  Object stream = font.getKey("/ToUnicode");
  if (!stream.isStream()) throw std::runtime_error("font " + name + " cannot be read back");
  const auto buffer = stream.getStreamData(qpdf_dl_generalized);
  return CodeTableReader().read({reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()});
}

std::string contentsOf(QPDFPageObjectHelper page) {
  Pl_Buffer pipeline("contents");
  page.pipeContents(&pipeline);
  const auto buffer = pipeline.getBufferSharedPointer();
  return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

}  // namespace

const CodeTable& PdfLetters::tableFor(QPDFObjectHandle font, const std::string& name) {
  const auto [found, isNew] = tables_.try_emplace(font.getObjGen());
  if (isNew) found->second = tableOf(font, name);
  return found->second;
}

Letters PdfLetters::on(QPDFPageObjectHelper page) {
  Object fonts = page.getAttribute("/Resources", /*copy_if_shared=*/false).getKeyIfDict("/Font");
  const std::string contents = contentsOf(page);
  Letters letters;
  const CodeTable* table = nullptr;
  std::string name;
  std::string shown;
  PdfScanner scanner(contents);
  for (PdfToken token; scanner.next(token);) {
    if (token.kind == Kind::name) name = token.text;
    if (token.kind == Kind::string) shown += token.text;
    if (token.kind != Kind::word) continue;
    if (token.text == "Tf") table = &tableFor(fonts.getKeyIfDict(name), name);
    if (token.text == "Tj" || token.text == "TJ") {
      if (table == nullptr) throw std::runtime_error("text without a font");
      for (std::size_t i = 0; i + 1 < shown.size(); i += 2) {
        const auto letter = table->find(number(std::string_view(shown).substr(i, 2)));
        if (letter != table->end()) addLetter(letters, letter->second);
      }
    }
    // Numbers between the strings of a list are words as well.
    if (token.text.find_first_not_of("+-.0123456789") != std::string::npos) shown.clear();
  }
  return letters;
}

}  // namespace jindan::reporting
