// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/password_card.h"

#include <QEvent>

#include "ui/design/button.h"
#include "ui/design/reflow_row.h"
#include "ui/pages/page_parts.h"

namespace jindan::ui {

PasswordCard::PasswordCard(const Appearance& look, bool isSet, QWidget* parent)
    : Card(look, parent),
      isSet_(isSet),
      title_(new TextLabel(look, TextRole::section, this)),
      state_(new TextLabel(look, TextRole::body, this)),
      about_(new TextLabel(look, TextRole::body, this)),
      row_(new ReflowRow(this)) {
  auto* column = columnIn(this);
  column->setSpacing(static_cast<int>(reporting::spacing::s));
  about_->setInk(Ink::muted);
  row_->setSpacing(static_cast<int>(reporting::spacing::xs));
  for (QWidget* part : {static_cast<QWidget*>(title_), static_cast<QWidget*>(state_), static_cast<QWidget*>(about_),
                        static_cast<QWidget*>(row_)}) {
    column->addWidget(part);
  }
  if (isSet_) {
    lock_ = addTask(LockTask::lockNow, true);
    change_ = addTask(LockTask::change, false);
    code_ = addTask(LockTask::newCode, false);
    remove_ = addTask(LockTask::remove, false);
  } else {
    set_ = addTask(LockTask::set, true);
  }
  retranslate();
}

Button* PasswordCard::addTask(LockTask task, bool isPrimary) {
  auto* button = new Button(look(), isPrimary ? Button::Kind::primary : Button::Kind::secondary, row_);
  button->setCompact(true);
  row_->addWidget(button, 0);
  connect(button, &Button::clicked, this, [this, task] { Q_EMIT asked(task); });
  return button;
}

void PasswordCard::retranslate() {
  title_->setText(tr("Password"));
  if (isSet_) {
    state_->setText(
        tr("The file with your companies and its backups are encrypted. The program asks for the password "
           "each time it starts."));
    about_->setText(
        tr("If you forget the password, only the recovery code opens the file. When both are lost, nobody "
           "can open it any more, not even we."));
    lock_->setText(tr("Lock now (Ctrl+L)"));
    change_->setText(tr("Change the password …"));
    code_->setText(tr("New recovery code …"));
    remove_->setText(tr("Remove the password …"));
    return;
  }
  state_->setText(
      tr("There is no password. Whoever can use this computer under your name, or takes out its disk, can "
         "read your companies and answers."));
  about_->setText(
      tr("With a password, companies, answers, notes and backups are encrypted. Reports and case files you "
         "saved elsewhere stay as they are."));
  set_->setText(tr("Set a password …"));
}

void PasswordCard::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace jindan::ui
