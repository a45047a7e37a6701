// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QString>
#include <map>

namespace jindan::reporting {

/// What a sign on paper stands for: the sign that is drawn, and the text a reader is to copy.
using StandInTexts = std::map<char16_t, QString>;

/// Paper has two faces, and no emoji among their characters. A character no face can draw is drawn as a small box, a
/// different one for each, and the PDF says which character it was: what is copied or searched for is the text as it
/// was written. Letters of other scripts stay letters where the machine has a face for them. Characters that are never
/// seen (marks of direction, joiners on their own) are left out.
class StandIns {
 public:
  explicit StandIns(const QFont& font) : font_(font) {}

  /// The text in the characters of the face, with a box for everything that cannot be drawn.
  [[nodiscard]] QString apply(const QString& written);
  [[nodiscard]] const StandInTexts& texts() const { return texts_; }

 private:
  [[nodiscard]] QString shown(const QString& grapheme);
  [[nodiscard]] QChar boxFor(const QString& grapheme);

  QFont font_;
  StandInTexts texts_;
  std::map<QString, QChar> boxes_;
};

}  // namespace jindan::reporting
