// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "ui/design/appearance.h"
#include "viewmodels/interview_page.h"

class QVBoxLayout;

namespace jindan::ui {

/// "Why do we ask?": the reason, the survey figures behind it with their sources, and what shows the answer. Closed
/// until asked for, and then read from the benchmarks for the question shown.
class WhyPanel : public QWidget {
  Q_OBJECT

 public:
  WhyPanel(const Appearance& look, viewmodels::InterviewPage& page, QWidget* parent = nullptr);
  /// Another question is shown, or the language changed.
  void showQuestion();
  void setOpen(bool isOpen);

 private:
  void fill(QVBoxLayout& column);
  void addFigure(QVBoxLayout& column, const ComparisonText& figure);
  void addText(QVBoxLayout& column, const QString& text, bool isBold = false);

  const Appearance& look_;
  viewmodels::InterviewPage& page_;
  QWidget* content_ = nullptr;
  bool isOpen_ = false;
};

}  // namespace jindan::ui
