// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <vector>

#include "viewmodels/interview_page.h"

namespace jindan::viewmodels {

/// The whole interview at a glance: every asked question with its state, what is still open, what contradicts.
class QuestionMap : public QObject {
  Q_OBJECT

 public:
  struct Entry {
    std::size_t place = 0;  ///< among the asked questions
    QString title;
    QString prompt;
    int said = 0;  ///< 1–5; 0 for none
    int seen = 0;  ///< 1–5; 0 for none, and in owner mode
    bool dontKnow = false;
    bool notApplicable = false;
    bool contradicts = false;
    bool current = false;

    [[nodiscard]] bool isOpen() const { return said == 0 && !dontKnow && !notApplicable; }
    /// The state in words, for a screen reader.
    [[nodiscard]] QString spoken() const;
  };
  struct Group {
    QString title;
    std::size_t pillar = 0;
    int answered = 0;
    std::vector<Entry> entries;
  };
  /// A question to ask back, and the questions it is about.
  struct Contradiction {
    QString ask;
    std::vector<Entry> about;
  };

  QuestionMap(Session& session, InterviewPage& page, QObject* parent = nullptr);

  [[nodiscard]] InterviewPage& page() const { return page_; }
  [[nodiscard]] std::vector<Group> groups() const;
  [[nodiscard]] std::vector<Contradiction> contradictions() const;
  [[nodiscard]] int openCount() const;
  /// What is left to do, as a sentence.
  [[nodiscard]] QString finding() const;
  /// Before the result: is there something to look at again?
  [[nodiscard]] bool hasSomethingLeft() const;
  /// Is the text part of the question's title or wording? An empty text fits every question.
  [[nodiscard]] static bool fits(const Entry& entry, const QString& text);

 private:
  [[nodiscard]] Entry entryAt(std::size_t place) const;

  Session& session_;
  InterviewPage& page_;
};

}  // namespace jindan::viewmodels
