// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>
#include <array>

#include "ui/design/appearance.h"
#include "viewmodels/interview_page.h"

class QScrollArea;

namespace jindan::ui {

class AnswerCard;
class AnswerExtras;
class Banner;
class Button;
class QuestionFinder;
class SavedMark;
class TextLabel;

/// One question a screen: five described levels, don't know, not applicable, and the way on. Keys 1–5 answer, 0 and N
/// say don't know and not applicable, Enter goes on, Backspace or Alt+Left back, / finds a question.
class InterviewView : public QWidget {
  Q_OBJECT

 public:
  InterviewView(const Appearance& look, viewmodels::InterviewPage& page, QWidget* parent = nullptr);
  /// Puts the keyboard where answering begins.
  void begin();

 Q_SIGNALS:
  /// The last question is done, or the result was asked for.
  void resultAsked();

 protected:
  void changeEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  QWidget* makeQuestion();
  QWidget* makeFooter();
  void retranslate();
  void showQuestion();
  void showAnswer();
  void showError();
  void choose(int level);
  void focusAnswer();
  void goNext();
  void find();

  const Appearance& look_;
  viewmodels::InterviewPage& page_;
  QScrollArea* scroll_ = nullptr;
  TextLabel* heading_ = nullptr;
  TextLabel* place_ = nullptr;
  TextLabel* prompt_ = nullptr;
  Button* whyButton_ = nullptr;
  TextLabel* why_ = nullptr;
  std::array<AnswerCard*, 5> cards_{};
  AnswerExtras* extras_ = nullptr;
  Banner* contradiction_ = nullptr;
  Banner* error_ = nullptr;
  Button* back_ = nullptr;
  Button* next_ = nullptr;
  Button* result_ = nullptr;
  SavedMark* saved_ = nullptr;
  QuestionFinder* finder_ = nullptr;
};

}  // namespace jindan::ui
