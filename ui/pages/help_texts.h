// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <vector>

namespace jindan::ui {

/// What one key, or either of several, does.
struct KeyHelp {
  QStringList chords;  ///< "Ctrl+Z": keys to press together
  QString words;
};

struct KeyGroup {
  QString title;
  std::vector<KeyHelp> keys;
};

/// A word of the result and what it means.
struct WordHelp {
  QString word;
  QString meaning;
};

/// The keys by page, in the language of the moment.
[[nodiscard]] std::vector<KeyGroup> keyHelp();
[[nodiscard]] std::vector<WordHelp> wordHelp();

}  // namespace jindan::ui
