// SPDX-License-Identifier: Apache-2.0
#include "reporting/text/face_metrics.h"

#include <algorithm>
#include <memory>

namespace jindan::reporting {
namespace {

/// Enough for the words of several reports; then the memory starts anew, so that it has a bound.
constexpr qsizetype mostWords = 16384;
/// A word at most: whole lines do not come back.
constexpr qsizetype longestWord = 24;
constexpr char32_t firstNonAscii = 0x7F;

using Faces = QHash<QFont, std::shared_ptr<FaceMetrics>>;

FaceMetrics& rememberedIn(Faces& faces, const QFont& key, const QFont& font) {
  auto face = faces.find(key);
  if (face == faces.end()) face = faces.insert(key, std::make_shared<FaceMetrics>(font));
  return **face;
}

}  // namespace

FaceMetrics& FaceMetrics::of(const QFont& font) {
  thread_local Faces faces;
  return rememberedIn(faces, font, font);
}

FaceMetrics& FaceMetrics::alone(const QFont& font) {
  thread_local Faces faces;
  if (const auto face = faces.constFind(font); face != faces.constEnd()) return **face;
  QFont alone = font;
  alone.setStyleStrategy(static_cast<QFont::StyleStrategy>(font.styleStrategy() | QFont::NoFontMerging));
  return rememberedIn(faces, font, alone);
}

double FaceMetrics::advance(const QString& text) {
  if (text.size() > longestWord) return metrics_.horizontalAdvance(text);
  const auto known = advances_.constFind(text);
  if (known != advances_.constEnd()) return *known;
  if (advances_.size() >= mostWords) advances_.clear();
  const double width = metrics_.horizontalAdvance(text);
  advances_.insert(text, width);
  return width;
}

bool FaceMetrics::covers(char32_t character) {
  if (character < firstNonAscii) return true;
  if (character >= plane) return metrics_.inFontUcs4(character);
  if (!isAsked_[character]) {
    isAsked_.set(character);
    isCovered_.set(character, metrics_.inFontUcs4(character));
  }
  return isCovered_[character];
}

bool FaceMetrics::coversAll(const QString& text) {
  if (std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < firstNonAscii; })) return true;
  for (qsizetype i = 0; i < text.size(); ++i) {
    const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
    const char32_t character = isPair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
    if (isPair) ++i;
    if (!covers(character)) return false;
  }
  return true;
}

}  // namespace jindan::reporting
