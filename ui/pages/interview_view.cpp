// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/interview_view.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QTime>
#include <QVBoxLayout>

#include "ui/design/answer_card.h"
#include "ui/design/banner.h"
#include "ui/design/button.h"
#include "ui/design/saved_mark.h"
#include "ui/design/text_label.h"
#include "ui/pages/answer_extras.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/question_finder.h"
#include "ui/shell/foot_bar.h"

namespace jindan::ui {

using viewmodels::InterviewPage;
namespace spacing = reporting::spacing;

namespace {

constexpr int sideMargin = 56;

}  // namespace

InterviewView::InterviewView(const Appearance& look, InterviewPage& page, QWidget* parent)
    : QWidget(parent), look_(look), page_(page), scroll_(new QScrollArea(this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  scroll_->setWidgetResizable(true);
  scroll_->setFrameShape(QFrame::NoFrame);
  scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll_->setFocusPolicy(Qt::NoFocus);
  scroll_->setWidget(makeQuestion());
  column->addWidget(scroll_, 1);
  column->addWidget(makeFooter());
  finder_ = new QuestionFinder(look, page, this);
  connect(finder_, &QuestionFinder::chosen, &page_, &InterviewPage::goTo);
  connect(&page_, &InterviewPage::questionChanged, this, &InterviewView::showQuestion);
  connect(&page_, &InterviewPage::answerChanged, this, &InterviewView::showAnswer);
  connect(&page_, &InterviewPage::errorChanged, this, &InterviewView::showError);
  retranslate();
}

QWidget* InterviewView::makeQuestion() {
  auto* body = new QWidget(this);
  auto* column = new QVBoxLayout(body);
  column->setContentsMargins(sideMargin, static_cast<int>(spacing::l), sideMargin, static_cast<int>(spacing::xs));
  column->setSpacing(static_cast<int>(spacing::xs));
  heading_ = new TextLabel(look_, TextRole::caption, body);
  heading_->setBold(true);
  place_ = new TextLabel(look_, TextRole::caption, body);
  place_->setInk(Ink::muted);
  place_->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
  auto* top = new QHBoxLayout;
  top->addWidget(heading_, 1);
  top->addWidget(place_);
  prompt_ = new TextLabel(look_, TextRole::question, body);
  whyButton_ = new Button(look_, Button::Kind::quiet, body);
  whyButton_->setCompact(true);
  whyButton_->setCheckable(true);
  why_ = new TextLabel(look_, TextRole::body, body);
  why_->setInk(Ink::muted);
  why_->hide();
  column->addLayout(top);
  column->addWidget(prompt_);
  auto* whyRow = new QHBoxLayout;
  whyRow->setContentsMargins(-whyButton_->overhang(), 0, 0, 0);
  whyRow->addWidget(whyButton_, 0, Qt::AlignLeft);
  column->addLayout(whyRow);
  column->addWidget(why_);
  for (std::size_t i = 0; i < cards_.size(); ++i) {
    const int level = static_cast<int>(i) + 1;
    cards_[i] = new AnswerCard(look_, level, body);
    column->addWidget(cards_[i]);
    connect(cards_[i], &AnswerCard::clicked, this, [this, level] { choose(level); });
  }
  extras_ = new AnswerExtras(look_, page_, body);
  contradiction_ = new Banner(look_, Banner::Kind::caution, body);
  error_ = new Banner(look_, Banner::Kind::stop, body);
  contradiction_->hide();
  error_->hide();
  column->addSpacing(static_cast<int>(spacing::xxs));
  column->addWidget(extras_);
  column->addWidget(contradiction_);
  column->addWidget(error_);
  column->addStretch(1);
  connect(whyButton_, &Button::toggled, why_, &QWidget::setVisible);
  return body;
}

QWidget* InterviewView::makeFooter() {
  auto* foot = new FootBar(look_, this);
  back_ = new Button(look_, Button::Kind::secondary, foot);
  back_->setArrow(Arrow::back);
  next_ = new Button(look_, Button::Kind::primary, foot);
  next_->setArrow(Arrow::forward);
  result_ = new Button(look_, Button::Kind::quiet, foot);
  saved_ = new SavedMark(look_, foot);
  foot->row()->setContentsMargins(sideMargin, static_cast<int>(spacing::m), sideMargin, static_cast<int>(spacing::m));
  foot->row()->addWidget(back_);
  foot->row()->addWidget(result_);
  foot->row()->addStretch(1);
  foot->row()->addWidget(saved_);
  foot->row()->addSpacing(static_cast<int>(spacing::s));
  foot->row()->addWidget(next_);
  connect(back_, &Button::clicked, this, [this] {
    extras_->commit();
    page_.back();
  });
  connect(next_, &Button::clicked, this, &InterviewView::goNext);
  connect(result_, &Button::clicked, this, [this] {
    extras_->commit();
    Q_EMIT resultAsked();
  });
  return foot;
}

void InterviewView::begin() {
  showQuestion();
  focusAnswer();
}

void InterviewView::focusAnswer() {
  const int chosen = std::max(page_.level(), 1);
  cards_[static_cast<std::size_t>(chosen) - 1]->setFocus(Qt::OtherFocusReason);
}

void InterviewView::showQuestion() {
  if (!page_.isOpen()) return;
  heading_->setText(page_.heading());
  heading_->setInk(inkOfPillar(page_.currentPillar()));
  place_->setText(page_.placeText());
  prompt_->setText(page_.prompt());
  const QStringList levels = page_.levels();
  for (std::size_t i = 0; i < cards_.size(); ++i)
    cards_[i]->setSentence(levels.at(static_cast<qsizetype>(i)));
  why_->setText(page_.why() + QLatin1Char('\n') + tr("What shows it: %1").arg(page_.evidence()));
  back_->setEnabled(page_.canGoBack());
  next_->setText(page_.isLast() ? tr("See the result") : tr("Next"));
  result_->setVisible(page_.answeredCount() > 0 && !page_.isLast());
  extras_->showQuestion();
  scroll_->verticalScrollBar()->setValue(0);
  showAnswer();
}

void InterviewView::showAnswer() {
  for (std::size_t i = 0; i < cards_.size(); ++i) {
    const bool chosen = page_.level() == static_cast<int>(i) + 1;
    if (chosen) {
      cards_[i]->setChecked(true);
    } else if (cards_[i]->isChecked()) {
      cards_[i]->clearChoice();
    }
  }
  extras_->showAnswer();
  result_->setVisible(page_.answeredCount() > 0 && !page_.isLast());
  if (page_.savedAt().isEmpty()) {
    saved_->clearSaved();
  } else {
    saved_->setSaved(QTime::fromString(page_.savedAt(), QStringLiteral("HH:mm")));
  }
  const QStringList questions = page_.contradictions();
  contradiction_->setText(tr("One question"), questions.join(QLatin1Char(' ')));
  contradiction_->setVisible(!questions.isEmpty());
}

void InterviewView::showError() {
  error_->setText(tr("The answer was not saved."), page_.error());
  error_->setVisible(!page_.error().isEmpty());
}

void InterviewView::choose(int level) {
  page_.answer(level);
  cards_[static_cast<std::size_t>(level) - 1]->setFocus(Qt::OtherFocusReason);
}

void InterviewView::goNext() {
  extras_->commit();
  if (page_.isLast()) {
    Q_EMIT resultAsked();
    return;
  }
  page_.next();
  focusAnswer();
}

void InterviewView::find() {
  finder_->start();
}

void InterviewView::keyPressEvent(QKeyEvent* event) {
  const bool alt = event->modifiers().testFlag(Qt::AltModifier);
  const int key = event->key();
  if (key >= Qt::Key_1 && key <= Qt::Key_5) return choose(key - Qt::Key_0);
  if (key == Qt::Key_Return || key == Qt::Key_Enter) return goNext();
  if (key == Qt::Key_Backspace || (alt && key == Qt::Key_Left)) return back_->click();
  if (key == Qt::Key_0) return page_.answerDontKnow();
  // With a Hangul layout the N key gives ㅜ.
  if (key == Qt::Key_N || event->text() == QStringLiteral("ㅜ")) return page_.answerNotApplicable();
  if (key == Qt::Key_Slash) return find();
  QWidget::keyPressEvent(event);
}

void InterviewView::retranslate() {
  whyButton_->setText(tr("Why do we ask?"));
  back_->setText(tr("Back"));
  result_->setText(tr("See the result so far"));
  if (page_.isOpen()) showQuestion();
}

void InterviewView::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace jindan::ui
