// SPDX-License-Identifier: Apache-2.0
#include "reporting/text/styled_words.h"

namespace jindan::reporting {
namespace {

bool isNewline(QChar c) {
  return c == u'\n' || c == u'\r' || c.unicode() == QChar::LineSeparator || c.unicode() == QChar::ParagraphSeparator;
}

bool isBreakingBlank(QChar c) {
  constexpr char16_t noBreak = 0x00A0;
  constexpr char16_t figureSpace = 0x2007;
  constexpr char16_t narrowNoBreak = 0x202F;
  const char16_t code = c.unicode();
  return c.isSpace() && code != noBreak && code != figureSpace && code != narrowNoBreak;
}

/// A number keeps its percent sign ("28.5 %") and a span its ends ("36 - 47").
bool holdsTogether(QStringView text, qsizetype blank) {
  if (text[blank] != u' ' || blank == 0 || blank + 1 >= text.size()) return false;
  const auto isSpanSign = [](QChar c) { return c == u'-' || c == u'~'; };
  const QChar before = text[blank - 1];
  const QChar after = text[blank + 1];
  if (before.isDigit() && after == u'%') return true;
  if (before.isDigit() && isSpanSign(after)) return blank + 2 < text.size() && text[blank + 2] == u' ';
  return isSpanSign(before) && after.isDigit() && blank >= 3 && text[blank - 2] == u' ' && text[blank - 3].isDigit();
}

class Splitter {
 public:
  void add(QStringView text, bool isBold) {
    for (qsizetype i = 0; i < text.size(); ++i) {
      const QChar c = text[i];
      const bool isSecondHalf = c == u'\n' && last_ == u'\r';
      last_ = c;
      if (isSecondHalf) continue;
      if (isNewline(c)) {
        endParagraph();
      } else if (holdsTogether(text, i)) {
        addCharacter(QChar(QChar::Nbsp), isBold);
      } else if (isBreakingBlank(c)) {
        endWord();
      } else {
        addCharacter(c, isBold);
      }
    }
  }

  Paragraphs take() {
    endParagraph();
    return std::move(paragraphs_);
  }

 private:
  void addCharacter(QChar c, bool isBold) {
    if (word_.empty() || word_.back().isBold != isBold) word_.push_back({QString(), isBold});
    word_.back().text.append(c);
  }

  void endWord() {
    if (word_.empty()) return;
    paragraph_.push_back(std::move(word_));
    word_.clear();
  }

  void endParagraph() {
    endWord();
    paragraphs_.push_back(std::move(paragraph_));
    paragraph_.clear();
  }

  QChar last_;
  Word word_;
  Paragraph paragraph_;
  Paragraphs paragraphs_;
};

bool isDirectionMark(char16_t c) {
  return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

}  // namespace

QString toFaceText(QString text) {
  // A mark that turns the direction of writing would turn the sentence a name stands in.
  const auto turns = [](QChar c) { return isDirectionMark(c.unicode()); };

  constexpr char16_t softHyphen = 0x00AD;
  constexpr char16_t firstDash = 0x2010;  // hyphen, no-break hyphen, figure dash, en dash
  constexpr char16_t lastDash = 0x2013;
  constexpr char16_t minus = 0x2212;  // the face has none, and a third face would be embedded for it
  bool hasConjoiningJamo = false;
  bool hasTurn = false;
  for (QChar& c : text) {
    if ((c >= QChar(firstDash) && c <= QChar(lastDash)) || c == QChar(minus)) c = u'-';
    hasTurn = hasTurn || turns(c);
    hasConjoiningJamo = hasConjoiningJamo || (c.unicode() >= 0x1100 && c.unicode() <= 0x11FF);
  }
  text.remove(QChar(softHyphen));
  if (hasTurn) text.removeIf(turns);
  return hasConjoiningJamo ? text.normalized(QString::NormalizationForm_C) : text;
}

Paragraphs splitIntoWords(const QString& text, bool hasBold) {
  if (text.isEmpty()) return {};
  Splitter splitter;
  const QString mark = QStringLiteral("**");
  qsizetype remaining = hasBold ? text.count(mark) / 2 * 2 : 0;
  qsizetype from = 0;
  bool isBold = false;
  for (; remaining > 0; --remaining) {
    const qsizetype at = text.indexOf(mark, from);
    if (at < 0) break;  // "***" counts twice but can be read once
    splitter.add(QStringView(text).sliced(from, at - from), isBold);
    from = at + mark.size();
    isBold = !isBold;
  }
  splitter.add(QStringView(text).sliced(from), isBold);
  return splitter.take();
}

}  // namespace jindan::reporting
