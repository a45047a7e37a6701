// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <vector>

namespace jindan::reporting {

/// Part of a word in one face.
struct Piece {
  QString text;
  bool isBold = false;
};

/// What stands between two blanks (어절); mixed when `**` begins or ends inside it, as in "**28.5 %**이며".
using Word = std::vector<Piece>;
using Paragraph = std::vector<Word>;
using Paragraphs = std::vector<Paragraph>;

/// The text in characters the embedded face has and a PDF gives back when copied. NanumBarunGothic draws the en dash
/// with the glyph of the soft hyphen (readers then copy a soft hyphen) and has none for the other short dashes, so all
/// of them become the plain hyphen, which looks the same in this face. File names from a Mac come in single letters
/// (자모) and are joined to syllables. Marks that turn the direction of writing are left out: letters know theirs.
[[nodiscard]] QString toFaceText(QString text);

/// Cuts a text at newlines and blanks (no-break spaces hold). With `hasBold`, pairs of `**` switch the face; a single
/// one left over is ordinary text.
[[nodiscard]] Paragraphs splitIntoWords(const QString& text, bool hasBold);

}  // namespace jindan::reporting
