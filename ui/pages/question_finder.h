// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QListWidget>

#include "ui/design/appearance.h"
#include "viewmodels/interview_page.h"

namespace jindan::ui {

class LineField;

/// A small window to find a question by its words and jump to it.
class QuestionFinder : public QDialog {
  Q_OBJECT

 public:
  QuestionFinder(const Appearance& look, const viewmodels::InterviewPage& page, QWidget* parent);
  void start();

 Q_SIGNALS:
  void chosen(std::size_t place);

 protected:
  void changeEvent(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void list();
  void choose();
  void retranslate();

  const viewmodels::InterviewPage& page_;
  LineField* words_;
  QListWidget* found_;
};

}  // namespace jindan::ui
