// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "ui/design/appearance.h"
#include "viewmodels/interview_page.h"

namespace jindan::ui {

class Button;
class LineField;
class MoneyField;
class NumberField;

/// What stands under the five levels: don't know, not applicable, the note, and the number where a question has one.
class AnswerExtras : public QWidget {
  Q_OBJECT

 public:
  AnswerExtras(const Appearance& look, viewmodels::InterviewPage& page, QWidget* parent = nullptr);

  /// Shows what the question offers. What is being typed stays, as long as it is the same question and answer.
  void showQuestion();
  /// The answer changed: shows which of the buttons is chosen.
  void showAnswer();
  /// Saves what is still being typed. False when it is no number: it stays in the field with what is wrong.
  bool commit();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();
  void showNumber();
  void fillNumber();
  bool commitNumber();

  /// What the fields were last filled with.
  struct Filled {
    QString visit;
    Index question = 0;
    QString note;
    std::optional<double> number;
  };

  viewmodels::InterviewPage& page_;
  Button* dontKnow_;
  Button* notApplicable_;
  Button* noteButton_;
  LineField* note_;
  NumberField* count_;
  MoneyField* money_;
  Filled filled_;
};

}  // namespace jindan::ui
