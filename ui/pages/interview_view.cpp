// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/interview_view.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QTime>
#include <QVBoxLayout>

#include "ui/design/accessible_role.h"
#include "ui/design/answer_card.h"
#include "ui/design/banner.h"
#include "ui/design/button.h"
#include "ui/design/reflow_row.h"
#include "ui/design/saved_mark.h"
#include "ui/design/text_label.h"
#include "ui/pages/answer_extras.h"
#include "ui/pages/consultant_panel.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/why_panel.h"
#include "ui/shell/foot_bar.h"

namespace jindan::ui {

using viewmodels::InterviewPage;
namespace spacing = reporting::spacing;

namespace {

constexpr int sideMargin = 56;
constexpr int answersWidth = 420;
constexpr int panelWidth = 300;

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
  column->addLayout(makeBanners());
  column->addWidget(makeFooter());
  makeShortcuts();
  connect(&page_, &InterviewPage::questionChanged, this, &InterviewView::showQuestion);
  connect(&page_, &InterviewPage::answerChanged, this, &InterviewView::showAnswer);
  connect(&page_, &InterviewPage::errorChanged, this, &InterviewView::showError);
  retranslate();
}

QWidget* InterviewView::makeQuestion() {
  auto* body = new QWidget(this);
  auto* column = new QVBoxLayout(body);
  column->setContentsMargins(sideMargin, static_cast<int>(spacing::m), sideMargin, static_cast<int>(spacing::xs));
  column->setSpacing(static_cast<int>(spacing::xs));
  addTopRow(*column);
  prompt_ = new TextLabel(look_, TextRole::question, body);
  whyButton_ = new Button(look_, Button::Kind::quiet, body);
  whyButton_->setCompact(true);
  whyButton_->setCheckable(true);
  whyButton_->setObjectName(QStringLiteral("why"));
  why_ = new WhyPanel(look_, page_, body);
  column->addWidget(prompt_);
  auto* whyRow = new QHBoxLayout;
  whyRow->setContentsMargins(-whyButton_->overhang(), 0, 0, 0);
  whyRow->addWidget(whyButton_, 0, Qt::AlignLeft);
  column->addLayout(whyRow);
  column->addWidget(why_);
  auto* row = new ReflowRow(body);
  row->setSpacing(static_cast<int>(spacing::m));
  row->addWidget(makeAnswers(row), 1, answersWidth);
  panel_ = new ConsultantPanel(look_, page_, row);
  row->addWidget(panel_, 0, panelWidth);
  column->addWidget(row);
  column->addStretch(1);
  connect(whyButton_, &Button::toggled, why_, &WhyPanel::setOpen);
  return body;
}

void InterviewView::addTopRow(QVBoxLayout& column) {
  QWidget* body = column.parentWidget();
  heading_ = new TextLabel(look_, TextRole::caption, body);
  heading_->setBold(true);
  place_ = new TextLabel(look_, TextRole::caption, body);
  place_->setInk(Ink::muted);
  place_->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
  auto* top = new QHBoxLayout;
  top->addWidget(heading_, 1, Qt::AlignVCenter);
  for (Button** button : {&undo_, &redo_, &consultant_}) {
    *button = new Button(look_, Button::Kind::quiet, body);
    (*button)->setCompact(true);
    top->addWidget(*button, 0, Qt::AlignVCenter);
  }
  consultant_->setKind(Button::Kind::secondary);  // whether it is on must be seen
  consultant_->setCheckable(true);
  consultant_->setObjectName(QStringLiteral("consultant"));
  top->addWidget(place_, 0, Qt::AlignVCenter);
  column.addLayout(top);
  connect(undo_, &Button::clicked, &page_, &InterviewPage::undo);
  connect(redo_, &Button::clicked, &page_, &InterviewPage::redo);
  connect(consultant_, &Button::clicked, &page_, &InterviewPage::setConsultant);
}

QWidget* InterviewView::makeAnswers(QWidget* parent) {
  auto* answers = new QWidget(parent);
  // A reader that lands on a card says the question first.
  setAccessibleRole(*answers, QAccessible::Grouping);
  answers_ = answers;
  auto* column = new QVBoxLayout(answers);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(static_cast<int>(spacing::xs));
  for (std::size_t i = 0; i < cards_.size(); ++i) {
    const int level = static_cast<int>(i) + 1;
    cards_[i] = new AnswerCard(look_, level, answers);
    column->addWidget(cards_[i]);
    connect(cards_[i], &AnswerCard::clicked, this, [this, level] { choose(level); });
  }
  extras_ = new AnswerExtras(look_, page_, answers);
  column->addSpacing(static_cast<int>(spacing::xxs));
  column->addWidget(extras_);
  column->addStretch(1);
  return answers;
}

QLayout* InterviewView::makeBanners() {
  // Outside what scrolls: seen at once, and no card moves under the pointer.
  auto* column = new QVBoxLayout;
  column->setContentsMargins(sideMargin, 0, sideMargin, 0);
  column->setSpacing(static_cast<int>(spacing::xs));
  contradiction_ = new Banner(look_, Banner::Kind::caution, this);
  error_ = new Banner(look_, Banner::Kind::stop, this);
  date_ = new Banner(look_, Banner::Kind::caution, this);
  for (Banner* banner : {date_, contradiction_, error_}) {
    banner->hide();
    column->addWidget(banner);
  }
  connect(contradiction_, &Banner::actionTriggered, this, [this] {
    if (commit()) Q_EMIT mapAsked(false);
  });
  connect(date_, &Banner::actionTriggered, &page_, &InterviewPage::noteDateRead);
  connect(error_, &Banner::actionTriggered, &page_, &InterviewPage::saveAgain);
  return column;
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
  connect(back_, &Button::clicked, this, &InterviewView::goBack);
  connect(next_, &Button::clicked, this, &InterviewView::goNext);
  connect(result_, &Button::clicked, this, [this] {
    if (commit()) Q_EMIT resultAsked();
  });
  return foot;
}

void InterviewView::makeShortcuts() {
  const auto bind = [this](const QKeySequence& keys, auto action) {
    auto* shortcut = new QShortcut(keys, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, action);
  };
  bind(Qt::CTRL | Qt::Key_Z, [this] { page_.undo(); });
  bind(Qt::CTRL | Qt::SHIFT | Qt::Key_Z, [this] { page_.redo(); });
  bind(Qt::CTRL | Qt::Key_Y, [this] { page_.redo(); });
  bind(Qt::CTRL | Qt::Key_K, [this] { page_.setConsultant(!page_.isConsultant()); });
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
  answers_->setAccessibleName(page_.prompt());
  const QStringList levels = page_.levels();
  for (std::size_t i = 0; i < cards_.size(); ++i)
    cards_[i]->setSentence(levels.at(static_cast<qsizetype>(i)));
  why_->showQuestion();
  back_->setEnabled(page_.canGoBack());
  next_->setText(page_.isLast() ? tr("See the result") : tr("Next"));
  consultant_->setChecked(page_.isConsultant());
  panel_->setVisible(page_.isConsultant());
  if (page_.isConsultant()) panel_->showQuestion();
  extras_->showQuestion();
  scroll_->verticalScrollBar()->setValue(0);
  showAnswer();
}

void InterviewView::showAnswer() {
  const QString seenMark = tr("Seen", "mark on the level the consultant saw");
  for (std::size_t i = 0; i < cards_.size(); ++i) {
    const int level = static_cast<int>(i) + 1;
    const bool chosen = page_.level() == level;
    if (chosen) {
      cards_[i]->setChecked(true);
    } else if (cards_[i]->isChecked()) {
      cards_[i]->clearChoice();
    }
    cards_[i]->setSeenMark(page_.isConsultant() && page_.seen() == level ? seenMark : QString());
  }
  extras_->showAnswer();
  if (page_.isConsultant()) panel_->showAnswer();
  undo_->setVisible(page_.canUndo());
  redo_->setVisible(page_.canRedo());
  result_->setVisible(page_.answeredCount() > 0 && !page_.isLast());
  showSaved();
  showContradictions();
  showDateRemark();
}

void InterviewView::showSaved() {
  if (page_.savedAt().isEmpty()) {
    saved_->clearSaved();
  } else {
    saved_->setSaved(QTime::fromString(page_.savedAt(), QStringLiteral("HH:mm")));
  }
}

void InterviewView::showContradictions() {
  const QStringList questions = page_.contradictions();
  contradiction_->setText(tr("One question"), questions.join(QLatin1Char(' ')));
  contradiction_->setAction(tr("See both answers"));
  contradiction_->setVisible(!questions.isEmpty());
}

void InterviewView::showDateRemark() {
  const QString remark = page_.dateRemark();
  date_->setText(tr("Is the date right?"), remark);
  date_->setAction(tr("Close"));
  date_->setVisible(!remark.isEmpty());
}

void InterviewView::showError() {
  const bool unsaved = page_.hasUnsaved();
  error_->setText(unsaved ? tr("Not saved yet. What you see is kept here.") : tr("That was not saved."), page_.error());
  error_->setAction(unsaved ? tr("Save again") : QString());
  error_->setVisible(!page_.error().isEmpty());
}

void InterviewView::choose(int level) {
  page_.answer(level);
  cards_[static_cast<std::size_t>(level) - 1]->setFocus(Qt::OtherFocusReason);
}

bool InterviewView::commit() {
  return extras_->commit();
}

void InterviewView::goBack() {
  if (!commit()) return;
  page_.back();
  focusAnswer();
}

void InterviewView::goNext() {
  if (!commit()) return;
  if (page_.isLast()) {
    Q_EMIT finished();
    return;
  }
  page_.next();
  focusAnswer();
}

void InterviewView::retranslate() {
  undo_->setText(tr("Undo"));
  redo_->setText(tr("Redo"));
  consultant_->setText(tr("With a consultant"));
  whyButton_->setText(tr("Why do we ask?"));
  back_->setText(tr("Back"));
  result_->setText(tr("See the result so far"));
  undo_->setToolTip(QStringLiteral("Ctrl+Z"));
  redo_->setToolTip(QStringLiteral("Ctrl+Shift+Z"));
  consultant_->setToolTip(QStringLiteral("Ctrl+K"));
  if (page_.isOpen()) showQuestion();
}

void InterviewView::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace jindan::ui
