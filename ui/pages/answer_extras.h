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

  /// Another question: shows what it offers.
  void showQuestion();
  /// The answer changed: shows which of the buttons is chosen.
  void showAnswer();
  /// Saves what is still being typed.
  void commit();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();
  void showNumber();
  void commitNumber();

  viewmodels::InterviewPage& page_;
  Button* dontKnow_;
  Button* notApplicable_;
  Button* noteButton_;
  LineField* note_;
  NumberField* count_;
  MoneyField* money_;
};

}  // namespace jindan::ui
