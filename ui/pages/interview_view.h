// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>
#include <array>

#include "ui/design/appearance.h"
#include "viewmodels/interview_page.h"

class QLayout;
class QScrollArea;
class QVBoxLayout;

namespace jindan::ui {

class AnswerCard;
class AnswerExtras;
class Banner;
class Button;
class ConsultantPanel;
class SavedMark;
class TextLabel;
class WhyPanel;

/// One question a screen: five described levels, don't know, not applicable, and the way on. Keys 1–5 answer, 0 and N
/// say don't know and not applicable, Enter goes on, Backspace or Alt+Left back, M shows the map and / searches it,
/// Ctrl+Z takes an answer back. With a consultant Shift+1–5 gives the level seen and E the grade of evidence.
class InterviewView : public QWidget {
  Q_OBJECT

 public:
  InterviewView(const Appearance& look, viewmodels::InterviewPage& page, QWidget* parent = nullptr);
  /// Puts the keyboard where answering begins.
  void begin();

 Q_SIGNALS:
  /// The last question is done.
  void finished();
  /// The result is wanted as far as it goes.
  void resultAsked();
  void mapAsked(bool searching);

 protected:
  void changeEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  QWidget* makeQuestion();
  QWidget* makeAnswers(QWidget* parent);
  QWidget* makeFooter();
  void addTopRow(QVBoxLayout& column);
  QLayout* makeBanners();
  void makeShortcuts();
  void retranslate();
  void showQuestion();
  void showAnswer();
  void showError();
  void showSaved();
  void showContradictions();
  void showDateRemark();
  void choose(int level);
  void focusAnswer();
  void goBack();
  void goNext();
  bool commit();
  [[nodiscard]] bool answerByKey(const QKeyEvent& event);
  [[nodiscard]] bool consultByKey(const QKeyEvent& event);

  const Appearance& look_;
  viewmodels::InterviewPage& page_;
  QScrollArea* scroll_ = nullptr;
  TextLabel* heading_ = nullptr;
  TextLabel* place_ = nullptr;
  Button* undo_ = nullptr;
  Button* redo_ = nullptr;
  Button* consultant_ = nullptr;
  TextLabel* prompt_ = nullptr;
  Button* whyButton_ = nullptr;
  WhyPanel* why_ = nullptr;
  QWidget* answers_ = nullptr;
  std::array<AnswerCard*, 5> cards_{};
  AnswerExtras* extras_ = nullptr;
  ConsultantPanel* panel_ = nullptr;
  Banner* contradiction_ = nullptr;
  Banner* error_ = nullptr;
  Banner* date_ = nullptr;
  Button* back_ = nullptr;
  Button* result_ = nullptr;
  Button* next_ = nullptr;
  SavedMark* saved_ = nullptr;
};

}  // namespace jindan::ui
