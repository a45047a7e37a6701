// SPDX-License-Identifier: Apache-2.0
// The keys of the interview.
#include <QKeyEvent>
#include <array>

#include "ui/design/button.h"
#include "ui/pages/interview_view.h"

namespace jindan::ui {

namespace {

/// A letter key, whichever layout is on: with a Hangul layout N gives ㅜ.
bool isLetter(const QKeyEvent& event, Qt::Key key, const QString& hangul) {
  return event.key() == key || event.text() == hangul;
}

/// 1–5 of a digit key pressed together with Shift; 0 for any other key. Keyboards tell the sign, not the digit.
int shiftedLevel(const QKeyEvent& event) {
  if (!event.modifiers().testFlag(Qt::ShiftModifier)) return 0;
  constexpr std::array signs{Qt::Key_Exclam, Qt::Key_At, Qt::Key_NumberSign, Qt::Key_Dollar, Qt::Key_Percent};
  for (int level = 1; level <= static_cast<int>(signs.size()); ++level) {
    if (event.key() == signs[static_cast<std::size_t>(level) - 1] || event.key() == Qt::Key_0 + level) return level;
  }
  return 0;
}

}  // namespace

bool InterviewView::consultByKey(const QKeyEvent& event) {
  if (!page_.isConsultant()) return false;
  if (const int level = shiftedLevel(event)) {
    page_.see(level == page_.seen() ? 0 : level);
    return true;
  }
  if (!isLetter(event, Qt::Key_E, QStringLiteral("ㄷ"))) return false;
  const int grades = static_cast<int>(Evidence::kept) + 1;
  page_.setEvidenceGrade((page_.evidenceGrade() + 1) % grades);
  return true;
}

bool InterviewView::answerByKey(const QKeyEvent& event) {
  const int key = event.key();
  if (key >= Qt::Key_1 && key <= Qt::Key_5) {
    choose(key - Qt::Key_0);
  } else if (key == Qt::Key_0) {
    page_.answerDontKnow();
  } else if (isLetter(event, Qt::Key_N, QStringLiteral("ㅜ"))) {
    page_.answerNotApplicable();
  } else {
    return false;
  }
  return true;
}

void InterviewView::keyPressEvent(QKeyEvent* event) {
  if (consultByKey(*event) || answerByKey(*event)) return;
  const bool alt = event->modifiers().testFlag(Qt::AltModifier);
  const int key = event->key();
  if (key == Qt::Key_Return || key == Qt::Key_Enter) return goNext();
  if (key == Qt::Key_Backspace || (alt && key == Qt::Key_Left)) return back_->click();
  const bool searching = key == Qt::Key_Slash;
  if (searching || isLetter(*event, Qt::Key_M, QStringLiteral("ㅡ"))) {
    if (!commit()) return;
    Q_EMIT mapAsked(searching);
    return;
  }
  QWidget::keyPressEvent(event);
}

}  // namespace jindan::ui
