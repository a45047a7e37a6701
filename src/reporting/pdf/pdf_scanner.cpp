// SPDX-License-Identifier: Apache-2.0
#include "reporting/pdf/pdf_scanner.h"

#include <algorithm>

namespace jindan::reporting {
namespace {

constexpr std::string_view blanks(" \t\r\n\f\0", 6);
constexpr std::string_view delimiters("()<>[]{}/% \t\r\n\f\0", 16);

int valueOf(char digit) {
  if (digit >= '0' && digit <= '9') return digit - '0';
  if (digit >= 'a' && digit <= 'f') return digit - 'a' + 10;
  if (digit >= 'A' && digit <= 'F') return digit - 'A' + 10;
  return -1;
}

}  // namespace

bool PdfScanner::next(PdfToken& token) {
  skipBlanks();
  token.text.clear();
  token.kind = PdfToken::Kind::end;
  if (at_ >= bytes_.size()) return false;
  const char first = bytes_[at_++];
  const bool isDoubled = at_ < bytes_.size() && bytes_[at_] == first;
  token.kind = PdfToken::Kind::word;
  if (first == '(') {
    token.kind = PdfToken::Kind::string;
    readLiteral(token.text);
  } else if (first == '<' && !isDoubled) {
    token.kind = PdfToken::Kind::string;
    readHexadecimal(token.text);
  } else if (first == '[' || first == ']') {
    token.kind = first == '[' ? PdfToken::Kind::listBegin : PdfToken::Kind::listEnd;
  } else {
    if (first == '/') token.kind = PdfToken::Kind::name;
    token.text.push_back(first);
    readWord(token.text);
  }
  return true;
}

void PdfScanner::skipBlanks() {
  while (at_ < bytes_.size()) {
    if (bytes_[at_] == '%') {
      at_ = std::min(bytes_.size(), bytes_.find_first_of("\r\n", at_));
    } else if (blanks.find(bytes_[at_]) != std::string_view::npos) {
      ++at_;
    } else {
      return;
    }
  }
}

void PdfScanner::readWord(std::string& text) {
  // A bracket of a dictionary is a word of its own.
  if (delimiters.find(text.front()) != std::string_view::npos && text.front() != '/') {
    if (at_ < bytes_.size() && bytes_[at_] == text.front()) text.push_back(bytes_[at_++]);
    return;
  }
  const std::size_t end = std::min(bytes_.size(), bytes_.find_first_of(delimiters, at_));
  text.append(bytes_.substr(at_, end - at_));
  at_ = end;
}

void PdfScanner::readHexadecimal(std::string& text) {
  int high = -1;
  while (at_ < bytes_.size() && bytes_[at_] != '>') {
    const int value = valueOf(bytes_[at_++]);
    if (value < 0) continue;
    if (high >= 0) text.push_back(static_cast<char>(high * 16 + value));
    high = high >= 0 ? -1 : value;
  }
  // A last digit alone has a zero behind it.
  if (high >= 0) text.push_back(static_cast<char>(high * 16));
  ++at_;
}

void PdfScanner::readLiteral(std::string& text) {
  for (int depth = 1; at_ < bytes_.size(); ++at_) {
    char c = bytes_[at_];
    if (c == '\\' && at_ + 1 < bytes_.size()) {
      c = bytes_[++at_];
    } else if (c == '(') {
      ++depth;
    } else if (c == ')' && --depth == 0) {
      ++at_;
      return;
    }
    text.push_back(c);
  }
}

}  // namespace jindan::reporting
