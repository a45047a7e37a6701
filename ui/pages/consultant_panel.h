// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "ui/design/card.h"
#include "viewmodels/interview_page.h"

class QButtonGroup;

namespace jindan::ui {

class Button;
class TextLabel;

/// What a consultant adds to an answer: what to ask to see, the level found and the grade of evidence; and how the two
/// views differ.
class ConsultantPanel : public Card {
  Q_OBJECT

 public:
  ConsultantPanel(const Appearance& look, viewmodels::InterviewPage& page, QWidget* parent = nullptr);

  void showQuestion();
  void showAnswer();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  [[nodiscard]] QWidget* makeLevels();
  [[nodiscard]] QWidget* makeGrades();
  void retranslate();

  viewmodels::InterviewPage& page_;
  TextLabel* title_;
  TextLabel* evidence_;
  TextLabel* levelTitle_;
  QButtonGroup* levels_ = nullptr;
  TextLabel* views_;
  TextLabel* gradeTitle_;
  QButtonGroup* grades_ = nullptr;
};

}  // namespace jindan::ui
