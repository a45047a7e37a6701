// SPDX-License-Identifier: Apache-2.0
#include "reporting/text/stand_ins.h"

#include <QStringView>
#include <QTextBoundaryFinder>
#include <algorithm>

#include "reporting/text/face_metrics.h"
#include "reporting/text/styled_words.h"

namespace jindan::reporting {
namespace {

/// In both faces, and hardly ever in a text of their own; the plainest first.
constexpr QStringView boxes = u"□▣▤▥▦▧▨▩◇◈○◎◍△▽◁▷";
/// For what is left when a text has more of them than there are boxes: drawn alike, and copied as this sign.
constexpr char16_t anything = u'■';

bool isBox(const QString& grapheme) {
  return grapheme.size() == 1 && boxes.contains(grapheme.front());
}

bool isUnseen(char32_t character) {
  constexpr char32_t firstSelector = 0xFE00;
  constexpr char32_t lastSelector = 0xFE0F;
  const QChar::Category category = QChar::category(character);
  return category == QChar::Other_Format || (category == QChar::Other_Control && !QChar::isSpace(character)) ||
         (character >= firstSelector && character <= lastSelector);
}

/// Letters and numbers may come from another face; a picture of another face may be coloured, which paper cannot draw.
bool isWriting(char32_t character) {
  return QChar::isLetterOrNumber(character) || QChar::isMark(character);
}

}  // namespace

QString StandIns::apply(const QString& written) {
  const QString text = toFaceText(written);
  const bool hasBox = std::any_of(text.begin(), text.end(), [](QChar c) { return boxes.contains(c); });
  if (!hasBox && FaceMetrics::alone(font_).coversAll(text)) return text;
  QString result;
  QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
  qsizetype begin = 0;
  for (qsizetype end = finder.toNextBoundary(); end > 0; end = finder.toNextBoundary()) {
    result += shown(text.sliced(begin, end - begin));
    begin = end;
  }
  return result;
}

QString StandIns::shown(const QString& grapheme) {
  FaceMetrics& alone = FaceMetrics::alone(font_);
  if (!isBox(grapheme) && alone.coversAll(grapheme)) return grapheme;
  const QList<uint> characters = grapheme.toUcs4();
  if (std::all_of(characters.begin(), characters.end(), [](uint c) { return isUnseen(c) || QChar::isSpace(c); }))
    return grapheme.front().isSpace() ? grapheme : QString();
  const auto isDrawn = [&](uint c) { return alone.covers(c) || (isWriting(c) && FaceMetrics::of(font_).covers(c)); };
  if (!isBox(grapheme) && std::all_of(characters.begin(), characters.end(), isDrawn)) return grapheme;
  return boxFor(grapheme);
}

QChar StandIns::boxFor(const QString& grapheme) {
  if (const auto known = boxes_.find(grapheme); known != boxes_.end()) return known->second;
  const auto free =
      std::find_if(boxes.begin(), boxes.end(), [this](QChar box) { return !texts_.contains(box.unicode()); });
  // A box that was written as one keeps its shape where it can.
  const bool isItself = isBox(grapheme) && !texts_.contains(grapheme.front().unicode());
  const QChar box = isItself ? grapheme.front() : free == boxes.end() ? QChar(anything) : *free;
  boxes_.emplace(grapheme, box);
  if (box != QChar(anything)) texts_.emplace(box.unicode(), grapheme);
  return box;
}

}  // namespace jindan::reporting
