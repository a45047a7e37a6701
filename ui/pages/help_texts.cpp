// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/help_texts.h"

#include <QCoreApplication>
#include <array>

namespace jindan::ui {

namespace {

constexpr const char* context = "HelpTexts";

struct Key {
  const char* chord;
  const char* otherChord;  ///< does the same; may be null
  const char* words;
};

constexpr std::array interviewKeys{
    Key{"1–5", nullptr, QT_TRANSLATE_NOOP("HelpTexts", "Choose that answer")},
    Key{"0", nullptr, QT_TRANSLATE_NOOP("HelpTexts", "Don’t know")},
    Key{"N", nullptr, QT_TRANSLATE_NOOP("HelpTexts", "Not applicable, where the question allows it")},
    Key{"Enter", nullptr, QT_TRANSLATE_NOOP("HelpTexts", "Next question")},
    Key{"Backspace", "Alt+←", QT_TRANSLATE_NOOP("HelpTexts", "Question before")},
    Key{"/", nullptr, QT_TRANSLATE_NOOP("HelpTexts", "Find a question")},
    Key{"M", nullptr, QT_TRANSLATE_NOOP("HelpTexts", "All questions at once")},
    Key{"Ctrl+Z", nullptr, QT_TRANSLATE_NOOP("HelpTexts", "Take the last answer back")},
    Key{"Ctrl+Shift+Z", nullptr, QT_TRANSLATE_NOOP("HelpTexts", "Put it in again")},
};

constexpr std::array consultantKeys{
    Key{"Ctrl+K", nullptr, QT_TRANSLATE_NOOP("HelpTexts", "Consultant mode on or off")},
    Key{"Shift+1–5", nullptr, QT_TRANSLATE_NOOP("HelpTexts", "The level seen on site")},
    Key{"E", nullptr, QT_TRANSLATE_NOOP("HelpTexts", "How it was checked")},
};

constexpr std::array planKeys{
    Key{"←", "→", QT_TRANSLATE_NOOP("HelpTexts", "Less or more money or time, on a slider")},
    Key{"PageDown", "PageUp", QT_TRANSLATE_NOOP("HelpTexts", "Much less or much more")},
    Key{"↑", "↓", QT_TRANSLATE_NOOP("HelpTexts", "The step above or below")},
    Key{"Space", nullptr, QT_TRANSLATE_NOOP("HelpTexts", "Tick the step off, or no longer")},
};

constexpr std::array moneyKeys{
    Key{"Enter", nullptr, QT_TRANSLATE_NOOP("HelpTexts", "Take what is typed and compute anew")},
    Key{"Ctrl+Z", nullptr, QT_TRANSLATE_NOOP("HelpTexts", "Take the last change back, outside a field")},
    Key{"Ctrl+Shift+Z", nullptr, QT_TRANSLATE_NOOP("HelpTexts", "Make it again")},
};

constexpr std::array generalKeys{
    Key{"F1", nullptr, QT_TRANSLATE_NOOP("HelpTexts", "This page")},
    Key{"Esc", nullptr, QT_TRANSLATE_NOOP("HelpTexts", "Back")},
    Key{"Tab", nullptr, QT_TRANSLATE_NOOP("HelpTexts", "Next field or button")},
    Key{"Ctrl+N", nullptr, QT_TRANSLATE_NOOP("HelpTexts", "New diagnosis")},
    Key{"Ctrl+O", nullptr, QT_TRANSLATE_NOOP("HelpTexts", "Open a case file")},
    Key{"Ctrl+D", nullptr, QT_TRANSLATE_NOOP("HelpTexts", "Check data files, in an interview or a result")},
    Key{"Ctrl+P", nullptr, QT_TRANSLATE_NOOP("HelpTexts", "The plan, from a result")},
    Key{"Ctrl+M", nullptr, QT_TRANSLATE_NOOP("HelpTexts", "Money over ten years, in a result")},
    Key{"Ctrl+L", nullptr, QT_TRANSLATE_NOOP("HelpTexts", "Lock the companies at once, when a password is set")},
    Key{"Ctrl+F", nullptr, QT_TRANSLATE_NOOP("HelpTexts", "Find a company, in the list of companies")},
};

struct WordPair {
  const char* word;
  const char* meaning;
};

constexpr std::array words{
    WordPair{QT_TRANSLATE_NOOP("HelpTexts", "Stage"),
             QT_TRANSLATE_NOOP("HelpTexts",
                               "How far the company has come, in five steps. The score decides it; a "
                               "closed gate stops the rise.")},
    WordPair{QT_TRANSLATE_NOOP("HelpTexts", "Score"),
             QT_TRANSLATE_NOOP("HelpTexts",
                               "Out of 100, from data, talent and funding together. A strong pillar "
                               "cannot hide a weak one.")},
    WordPair{QT_TRANSLATE_NOOP("HelpTexts", "Between … and …"),
             QT_TRANSLATE_NOOP("HelpTexts",
                               "Where the score may lie as long as some answers are unknown. It narrows "
                               "with every answer.")},
    WordPair{QT_TRANSLATE_NOOP("HelpTexts", "Told and seen"),
             QT_TRANSLATE_NOOP("HelpTexts",
                               "Told is the answer as it was given. Seen is what the consultant found on "
                               "site; where there is one, it counts.")},
    WordPair{QT_TRANSLATE_NOOP("HelpTexts", "Evidence"),
             QT_TRANSLATE_NOOP("HelpTexts",
                               "How an answer was checked: said only, seen on site, or a document or "
                               "file kept.")},
    WordPair{QT_TRANSLATE_NOOP("HelpTexts", "Gates"),
             QT_TRANSLATE_NOOP("HelpTexts",
                               "They give no points. But what they ask for must be in place before the "
                               "next stage opens.")},
    WordPair{QT_TRANSLATE_NOOP("HelpTexts", "Data file check"),
             QT_TRANSLATE_NOOP("HelpTexts",
                               "Reads files of your machines and programs here on the computer and keeps a "
                               "summary with the visit. What they show can be taken over as an answer.")},
    WordPair{QT_TRANSLATE_NOOP("HelpTexts", "Where your data is"),
             QT_TRANSLATE_NOOP("HelpTexts",
                               "On this computer only; nothing is sent over the internet. Settings shows "
                               "the folder.")},
};

QString say(const char* text) {
  return QCoreApplication::translate(context, text);
}

template <std::size_t count>
KeyGroup groupOf(const char* title, const std::array<Key, count>& keys) {
  KeyGroup group{say(title), {}};
  for (const Key& key : keys) {
    QStringList chords{QString::fromUtf8(key.chord)};
    if (key.otherChord != nullptr) chords << QString::fromUtf8(key.otherChord);
    group.keys.push_back({chords, say(key.words)});
  }
  return group;
}

}  // namespace

std::vector<KeyGroup> keyHelp() {
  return {groupOf(QT_TRANSLATE_NOOP("HelpTexts", "In the interview"), interviewKeys),
          groupOf(QT_TRANSLATE_NOOP("HelpTexts", "In consultant mode"), consultantKeys),
          groupOf(QT_TRANSLATE_NOOP("HelpTexts", "In the plan"), planKeys),
          groupOf(QT_TRANSLATE_NOOP("HelpTexts", "On the money page"), moneyKeys),
          groupOf(QT_TRANSLATE_NOOP("HelpTexts", "Everywhere"), generalKeys)};
}

std::vector<WordHelp> wordHelp() {
  std::vector<WordHelp> result;
  for (const WordPair& pair : words)
    result.push_back({say(pair.word), say(pair.meaning)});
  return result;
}

}  // namespace jindan::ui
