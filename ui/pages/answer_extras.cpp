// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/answer_extras.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <utility>

#include "ui/design/button.h"
#include "ui/design/line_field.h"
#include "ui/design/money_field.h"
#include "ui/design/number_field.h"

namespace jindan::ui {

using viewmodels::InterviewPage;

namespace {

constexpr int longestNote = 20'000;
constexpr std::int64_t mostPersons = 9'999'999;

}  // namespace

AnswerExtras::AnswerExtras(const Appearance& look, InterviewPage& page, QWidget* parent)
    : QWidget(parent),
      page_(page),
      dontKnow_(new Button(look, Button::Kind::secondary, this)),
      notApplicable_(new Button(look, Button::Kind::secondary, this)),
      noteButton_(new Button(look, Button::Kind::secondary, this)),
      note_(new LineField(look, this)),
      count_(new NumberField(look, this)),
      money_(new MoneyField(look, this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(static_cast<int>(reporting::spacing::xs));
  auto* row = new QHBoxLayout;
  row->setSpacing(static_cast<int>(reporting::spacing::xs));
  for (Button* button : {dontKnow_, notApplicable_, noteButton_})
    row->addWidget(button, 0, Qt::AlignTop);
  row->addStretch(1);
  count_->setFixedWidth(look.scaled(260));
  money_->setFixedWidth(look.scaled(320));
  row->addWidget(count_, 0, Qt::AlignTop);
  row->addWidget(money_, 0, Qt::AlignTop);
  column->addLayout(row);
  column->addWidget(note_);
  dontKnow_->setKeyHint(QStringLiteral("0"));
  notApplicable_->setKeyHint(QStringLiteral("N"));
  dontKnow_->setCheckable(true);
  notApplicable_->setCheckable(true);
  noteButton_->setCheckable(true);
  note_->setMaxLength(longestNote);
  connect(dontKnow_, &Button::clicked, &page_, &InterviewPage::answerDontKnow);
  connect(notApplicable_, &Button::clicked, &page_, &InterviewPage::answerNotApplicable);
  connect(noteButton_, &Button::toggled, note_, &QWidget::setVisible);
  connect(noteButton_, &Button::clicked, this, [this](bool shown) {
    if (shown) note_->input()->setFocus();
  });
  connect(note_, &LineField::edited, this, [this](const QString& text) { page_.setNote(text); });
  connect(count_, &NumberField::edited, this, &AnswerExtras::commitNumber);
  connect(money_, &MoneyField::edited, this, &AnswerExtras::commitNumber);
  retranslate();
}

void AnswerExtras::showQuestion() {
  notApplicable_->setVisible(!page_.notApplicableWhen().isEmpty());
  notApplicable_->setToolTip(page_.notApplicableWhen());
  const Filled now{page_.visitId(), page_.interview().current(), page_.note(), page_.number()};
  const Filled before = std::exchange(filled_, now);
  const bool isSame = now.visit == before.visit && now.question == before.question;
  if (!isSame || now.note != before.note) {
    note_->setText(now.note);
    noteButton_->setChecked(!now.note.isEmpty());
    note_->setVisible(!now.note.isEmpty());
  }
  showNumber();
  if (!isSame || now.number != before.number) fillNumber();
  showAnswer();
}

void AnswerExtras::showAnswer() {
  dontKnow_->setChecked(page_.isDontKnow());
  notApplicable_->setChecked(page_.isNotApplicable());
}

void AnswerExtras::showNumber() {
  const auto kind = page_.numberKind();
  const bool isCount = kind == InterviewPage::NumberKind::persons || kind == InterviewPage::NumberKind::level;
  count_->setVisible(isCount);
  money_->setVisible(kind == InterviewPage::NumberKind::won);
  count_->setLabel(page_.numberLabel());
  money_->setLabel(page_.numberLabel());
  money_->setReading([this](Won amount) { return page_.isOpen() ? page_.readingOf(amount) : QString(); });
  count_->setRange(kind == InterviewPage::NumberKind::level ? 1 : 0,
                   kind == InterviewPage::NumberKind::level ? Level::highest : mostPersons);
  count_->setUnit(kind == InterviewPage::NumberKind::persons ? tr("people") : QString());
}

void AnswerExtras::fillNumber() {
  const bool isMoney = page_.numberKind() == InterviewPage::NumberKind::won;
  const auto number = page_.number();
  const auto whole = number ? std::optional<std::int64_t>(static_cast<std::int64_t>(*number)) : std::nullopt;
  count_->setValue(isMoney ? std::nullopt : whole);
  money_->setValue(whole && isMoney ? std::optional(Won(*whole)) : std::nullopt);
}

bool AnswerExtras::commitNumber() {
  const bool isMoney = page_.numberKind() == InterviewPage::NumberKind::won;
  if (isMoney ? !money_->isValid() : !count_->isValid()) return false;
  std::optional<double> number;
  if (isMoney && money_->value()) number = static_cast<double>(money_->value()->value());
  if (!isMoney && count_->value()) number = static_cast<double>(*count_->value());
  page_.setNumber(number);
  return true;
}

bool AnswerExtras::commit() {
  if (!page_.isOpen()) return true;
  page_.setNote(note_->text());
  if (page_.numberKind() == InterviewPage::NumberKind::none || commitNumber()) return true;
  (count_->isVisible() ? static_cast<Field*>(count_) : money_)->setFocus(Qt::OtherFocusReason);
  return false;
}

void AnswerExtras::retranslate() {
  dontKnow_->setText(tr("Don't know"));
  notApplicable_->setText(tr("Not applicable"));
  noteButton_->setText(tr("Note"));
  note_->setPlaceholder(tr("Note on this answer"));
  note_->input()->setAccessibleName(tr("Note on this answer"));
}

void AnswerExtras::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace jindan::ui
